// What is kept belongs to an origin, which may have another Legato in another folder: so everything
// that is kept is named by the folder too.
export const folder = new URL('./', location.href).pathname;
export const named = (what) => `legato.${folder}.${what}`;

// What this tab remembers, also when it is loaded again. Where that is forbidden it remembers nothing.
export const tab = {
  get(what) {
    try {
      return sessionStorage.getItem(named(what));
    } catch {
      return null;
    }
  },
  set(what, value) {
    try {
      sessionStorage.setItem(named(what), value);
    } catch {
      // then not
    }
  },
};
