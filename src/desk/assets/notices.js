// An ordinary new case is noticed: counted in the title, and by choice on this computer heard or shown. All choices stay in this browser.

const keyOf = (choice = '') => `bangfu-desk-${choice}`;
const chosen = (choice = '') => localStorage.getItem(keyOf(choice)) === 'yes';
const mayShow = 'Notification' in window;
let fresh = 0;

function count() {
  document.body.dataset.fresh = fresh > 0 ? `(${fresh}) ` : '';
  document.dispatchEvent(new Event('desk-title'));
}

document.addEventListener('desk-new', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { words, first } = event.detail;
  if (!document.hasFocus()) fresh += 1;
  count();
  // Of all open pages one speaks.
  if (first && chosen('sound')) document.dispatchEvent(new Event('desk-sound'));
  if (first && chosen('notice') && mayShow && Notification.permission === 'granted')
    new Notification(document.body.dataset.new || '', { body: words, tag: words });
});
addEventListener('focus', () => {
  fresh = 0;
  count();
});

for (const box of document.querySelectorAll('[data-choice]')) {
  if (!(box instanceof HTMLInputElement)) continue;
  const { choice = '' } = box.dataset;
  box.checked = chosen(choice);
  box.disabled = choice === 'notice' && !mayShow;
  box.addEventListener('change', () => {
    localStorage.setItem(keyOf(choice), box.checked ? 'yes' : 'no');
    if (box.checked && choice === 'sound') document.dispatchEvent(new Event('desk-sound'));
    if (box.checked && choice === 'notice') void Notification.requestPermission();
  });
}
