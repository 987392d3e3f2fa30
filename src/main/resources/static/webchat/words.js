// The page's words, as the server's dictionary gave them.

const words = JSON.parse(document.querySelector('[data-words]').dataset.words);

/** The words of a key, with {names} replaced. */
export function say(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
