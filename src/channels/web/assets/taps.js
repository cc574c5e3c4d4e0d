/** What may be pressed. Where words are typed a press does nothing that could be a slip. */
const pressable = 'button, a[href], summary, label, select, input[type="radio"]';

/** So long something must stand still before it takes a press, ms: a finger that taps twice is sooner. */
const moment = 600;

/** So far something may shift and still be the same under a finger, CSS pixels. */
const slack = 6;

/** A click that comes later than this after the finger was lifted is no pointer's, ms. */
const lifted = 500;

/**
 * Lets a control take a press only once it has stood where it stands for a moment, and only a press
 * that began on it after that: what was drawn under a finger, or moved there, was not meant. A key
 * that is held down presses once. Whoever must wait is told so (`aria-disabled`). The way out of the
 * page (`data-at-once`) never waits.
 */
export function guardTaps() {
  const guard = { known: new Map(), held: null, timer: null };
  const on = (kind, run) => window.addEventListener(kind, run, { capture: true, passive: false });
  on('pointerdown', (event) => hold(guard, event));
  on('pointerup', () => guard.held && Object.assign(guard.held, { up: performance.now() }));
  on('pointercancel', () => Object.assign(guard, { held: null }));
  on('click', (event) => isMeant(guard, event) || stop(event));
  on('keydown', (event) => isRepeat(event) && stop(event));
  // Who scrolls knows what comes under his finger; where the page scrolls by itself it says so.
  on('placed', ({ target }) => look(guard, target));
  for (const view of [window, window.visualViewport])
    if (view) view.addEventListener('resize', () => look(guard));
  const attributeFilter = ['hidden', 'open', 'class', 'href', 'data-size'];
  const watched = { subtree: true, childList: true, attributes: true, attributeFilter };
  new MutationObserver(() => look(guard)).observe(document.documentElement, watched);
  look(guard);
}

const stop = (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The control an event is about; a label stands for what is in it. */
function controlOf({ target }) {
  const found = target instanceof Element ? target.closest(pressable) : null;
  return (found && found.closest('label')) || found;
}

const isRepeat = (event) =>
  event.repeat && (event.key === 'Enter' || event.key === ' ') && controlOf(event) !== null;

function hold(guard, event) {
  const control = controlOf(event);
  look(guard);
  guard.held = { control, ripe: isRipe(guard, control), up: null };
}

function isMeant(guard, event) {
  const control = controlOf(event);
  if (control === null || control.dataset.atOnce !== undefined) return true;
  // Enter in a field presses the button of its form, which nobody aimed at.
  if (event.detail === 0 && isTyping(control)) return true;
  const { held } = guard;
  const byFinger = event.detail > 0 && held !== null && performance.now() - held.up < lifted;
  if (byFinger) return held.control === control && held.ripe;
  look(guard);
  return isRipe(guard, control);
}

const isTyping = ({ form }) => {
  const field = document.activeElement;
  return Boolean(field) && field.matches('input, textarea') && field.form === (form || undefined);
};

/** What cannot be seen cannot be drawn under a finger: only the page itself presses it. */
function isRipe({ known }, control) {
  const place = known.get(control);
  return place === undefined || performance.now() - place.since >= moment;
}

/** Notes where every control stands now; all that is in `scrolled` moved with it. */
function look(guard, scrolled = null) {
  const now = performance.now();
  const seen = new Map();
  for (const control of document.querySelectorAll(pressable)) {
    const place = placeOf(control);
    if (place === null) continue;
    const before = guard.known.get(control);
    const same =
      before !== undefined && isNear(before, place) && !(scrolled && scrolled.contains(control));
    seen.set(control, { ...place, since: same ? before.since : now });
  }
  guard.known = seen;
  mark(guard, now);
}

/** Where a control stands in what it scrolls with; `null` where it cannot be seen. */
function placeOf(control) {
  const { left, top, width } = control.getBoundingClientRect();
  if (width === 0) return null;
  const box = control.closest('#scroll, dialog');
  return { left: left + (box ? box.scrollLeft : 0), top: top + (box ? box.scrollTop : 0) };
}

const isNear = (one, other) =>
  Math.abs(one.left - other.left) <= slack && Math.abs(one.top - other.top) <= slack;

/** Tells which controls still wait, and looks again when the first of them need not any more. */
function mark(guard, now) {
  let next = Infinity;
  for (const [control, { since }] of guard.known) {
    const waits = now - since < moment;
    if (waits) next = Math.min(next, since + moment - now);
    if (control.matches('label') || control.dataset.atOnce !== undefined) continue;
    if (waits) control.setAttribute('aria-disabled', 'true');
    else control.removeAttribute('aria-disabled');
  }
  clearTimeout(guard.timer);
  if (next < Infinity) guard.timer = setTimeout(() => mark(guard, performance.now()), next + 1);
}
