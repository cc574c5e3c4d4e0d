// Single keys: whatever can be reached by one says so itself (data-key), so that a page and its keys never part.
// Nothing is done while somebody types, chooses signs of an input method, or has switched the keys off.

const isTyping = (at = document.body) =>
  at.matches('input:not([type="checkbox"]), select, textarea');

const rows = 'tr[data-href], .danger-rows li';

/** The row one looks at: where the focus is, else the one the address names. */
function currentRow() {
  const named = document.getElementById(location.hash.slice(1));
  const focused = document.activeElement && document.activeElement.closest(rows);
  return focused || (named && named.closest(rows));
}

function walk(by = 1) {
  const links = [...document.querySelectorAll('tr[data-href] th a, .danger-rows a[data-row]')];
  const row = currentRow();
  const at = links.findIndex((link) => row !== null && row.contains(link));
  const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  if (key === 'Escape') {
    for (const menu of document.querySelectorAll('.menu[open], .keys-card[open]'))
      menu.removeAttribute('open');
    if (isTyping(target)) target.blur();
  }
  if (isTyping(target) || document.body.dataset.keys === 'off') return;
  if (key === 'j' || key === 'k') walk(key === 'j' ? 1 : -1);
  const all = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
  const row = currentRow();
  // What belongs to another row is not meant.
  const found =
    all.find((one) => row === one.closest(rows)) || all.find((one) => !one.closest(rows));
  if (!(found instanceof HTMLElement)) return;
  event.preventDefault();
  if (isTyping(found) || found.hasAttribute('data-focus')) found.focus();
  else found.click();
});

// One sign marks all rows.
document.addEventListener('change', ({ target }) => {
  const name = target instanceof HTMLInputElement && target.dataset['markAll'];
  for (const box of name ? document.querySelectorAll(`input[name="${name}"]`) : [])
    if (box instanceof HTMLInputElement) box.checked = target.checked;
});
