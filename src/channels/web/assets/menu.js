import { closeDialog, openDialog } from './dialog.js';
import { byId } from './dom.js';

/** The menu: how the page looks, and buttons that say ordinary words for the worker. */
export function createMenu({ secure, language }, { say, other, old, spoken }) {
  const dialog = byId('menu');
  const close = () => closeDialog(dialog);
  byId('menu-open').addEventListener('click', () => openDialog(dialog));
  byId('menu-close').addEventListener('click', close);
  dialog.addEventListener('click', (event) => event.target === dialog && close());
  for (const button of dialog.querySelectorAll('[data-say]'))
    button.addEventListener('click', () => {
      close();
      say(button.dataset.say);
    });
  byId('other').addEventListener('click', other);
  const before = document.getElementById('old');
  const look = () => {
    close();
    old();
  };
  if (before) before.addEventListener('click', look);
  const page = document.documentElement;
  const keep = (wanted) => {
    const value = [page.dataset.size, page.dataset.theme, wanted].join('.');
    document.cookie = `bangfu_look=${value}; path=/; max-age=34560000; samesite=lax${secure ? '; secure' : ''}`;
  };
  const onChoice = (name, change) => {
    for (const input of dialog.querySelectorAll(`[name="${name}"]`))
      input.addEventListener('change', () => change(input.value));
  };
  onChoice('size', (size) => {
    page.dataset.size = size;
    keep(language);
  });
  onChoice('theme', (theme) => {
    page.dataset.theme = theme;
    keep(language);
  });
  const tongue = byId('language');
  tongue.addEventListener('click', () => {
    keep(tongue.lang);
    close();
    spoken(tongue.lang, tongue.textContent);
  });
}
