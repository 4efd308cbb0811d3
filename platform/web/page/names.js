// Names for what is kept. A browser keeps by origin, which may have another Legato in another
// folder, so every name has the folder too.
export const folder = new URL('./', location.href).pathname;
export const named = (what) => `legato.${folder}.${what}`;

// Memory of this tab, also when it is loaded again. Where that is forbidden nothing is remembered.
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
      // forgets it
    }
  },
};
