// The sheet of the counter: each line is kept as soon as it is left. It works without this file too, line by line.

document.documentElement.classList.add('scripted');
const typeable = 'input:not([type="hidden"]), select, textarea';

// Enter goes on to the next line, which keeps the one that is left; Tab passes the buttons beneath it too.
document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
  const line = target.closest('form[data-line]');
  if (line === null) return;
  event.preventDefault();
  const lines = [...document.querySelectorAll('form[data-line]')].filter(
    (one) => one === line || one.querySelector(typeable) !== null,
  );
  const below = lines[lines.indexOf(line) + 1];
  const next = below && below.querySelector(typeable);
  if (next instanceof HTMLElement) next.focus();
  else target.blur();
});

// Lines wait for each other: what is sent is what stands there when its turn comes, with the marks of the newest page.
document.addEventListener('htmx:before:request', (event) => {
  const ctx = event instanceof CustomEvent && event.detail ? event.detail.ctx : undefined;
  const form = ctx && ctx.sourceElement;
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-line')) return;
  const typed = [...new FormData(form, ctx.request.submitter || undefined)];
  ctx.request.body = new URLSearchParams(typed.map(([name, value]) => [name, `${value}`]));
});

// A press of Enter or of a button may come again.
function again() {
  for (const form of document.querySelectorAll('form[data-line][data-sent]'))
    form.removeAttribute('data-sent');
}
document.addEventListener('htmx:after:swap', again);

document.addEventListener('htmx:error', () => {
  again();
  const state = document.getElementById('entry-state');
  if (state === null) return;
  state.textContent = state.dataset.lost || '';
  state.classList.add('entry-lost');
});
