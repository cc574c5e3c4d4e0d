// Light or dark before the first paint: the reader's choice on this computer, else what the system says.
(() => {
  const key = 'bangfu-desk-theme';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem(key);
    } catch (_) {
      return null;
    }
  };
  const apply = () => {
    const theme = chosen() || (dark.matches ? 'dark' : 'light');
    document.documentElement.setAttribute('data-bs-theme', theme);
  };
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-theme-switch]')) return;
    const now = document.documentElement.getAttribute('data-bs-theme');
    try {
      localStorage.setItem(key, now === 'dark' ? 'light' : 'dark');
    } catch (_) {
      // Without storage the page follows the system.
    }
    apply();
  });
  apply();
})();
