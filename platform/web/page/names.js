// What is kept belongs to an origin, which may have another Legato in another folder: so everything
// that is kept is named by the folder too.
export const folder = new URL('./', location.href).pathname;
export const named = (what) => `legato.${folder}.${what}`;
