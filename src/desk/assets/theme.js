// Light or dark before the first paint: the reader's choice on this computer, else what the system says.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const page = document.documentElement;
  // Without storage the page follows the system.
  let kept = null;
  try {
    kept = localStorage;
  } catch (_) {}
  const apply = () => {
    const chosen = kept && kept.getItem('bangfu-desk-theme');
    page.setAttribute('data-bs-theme', chosen || (dark.matches ? 'dark' : 'light'));
  };
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
    const now = page.getAttribute('data-bs-theme') === 'dark' ? 'light' : 'dark';
    if (kept) kept.setItem('bangfu-desk-theme', now);
    apply();
  });
  apply();
})();
