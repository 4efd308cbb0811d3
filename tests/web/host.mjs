// A host of some other kind than that of most walks.
import { serve } from '../../platform/web/serve.mjs';

// Opens a phone whose page comes from such a host (serve.mjs says which there are). `look` gets the phone, and what
// was asked of the host, the server, and what ends it. Returns what `look` does.
export async function atHost({ open, site }, host, look, options) {
  const requests = [];
  const server = await serve(site, { requests, ...host });
  const end = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  try {
    const phone = await open(options);
    phone.url = `http://127.0.0.1:${server.address().port}${host.base ?? '/'}`;
    return await look(phone, { requests, server, end });
  } finally {
    await end();
  }
}
