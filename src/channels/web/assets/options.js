import { byId, make } from './dom.js';

/** Short labels stand beside each other, long ones below each other. */
const short = 6;

/** The options of the newest question as buttons; `press` gets the one chosen. */
export function createOptions(press) {
  const box = byId('options');
  let shown = '';
  return (options, turn) => {
    const wanted = JSON.stringify([turn, options]);
    if (wanted === shown) return;
    shown = wanted;
    box.hidden = options.length === 0;
    const wide = (label) => [...label].reduce((sum, sign) => sum + (sign > '\u00ff' ? 1 : 0.5), 0);
    box.classList.toggle(
      'compact',
      options.every(({ label }) => wide(label) <= short),
    );
    box.replaceChildren(
      ...options.map((option) => {
        const button = make('button', {
          type: 'button',
          text: option.label,
          'data-option': option.id,
        });
        button.addEventListener('click', () => {
          // The whole row is used up by one press, whatever comes of it.
          for (const other of box.children) other.disabled = true;
          press(option, turn);
        });
        return button;
      }),
    );
  };
}
