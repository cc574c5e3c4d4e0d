import { byId } from './dom.js';

const near = 120;

/** Keeps the newest in view as long as the worker does not read further up. */
export function createScroll() {
  const box = byId('scroll');
  const down = byId('down');
  const gapBelow = () => box.scrollHeight - box.scrollTop - box.clientHeight;
  const toEnd = () => {
    box.scrollTop = box.scrollHeight;
    down.hidden = true;
  };
  box.addEventListener('scroll', () => {
    if (gapBelow() < near) down.hidden = true;
  });
  down.addEventListener('click', toEnd);
  // The keyboard, larger text or a late picture take height away from below.
  if ('ResizeObserver' in window) {
    let held = true;
    box.addEventListener('scroll', () => {
      held = gapBelow() < near;
    });
    new ResizeObserver(() => held && toEnd()).observe(box);
    box.addEventListener('load', () => held && toEnd(), true);
  }
  return {
    toEnd,
    /** Runs a drawing and then shows its end, or the top of `first` where both do not fit. */
    around: (drawing, { own = false } = {}) => {
      const follow = own || gapBelow() < near;
      const first = drawing();
      if (!follow) {
        down.hidden = first === null;
        return;
      }
      toEnd();
      const top = first === null ? null : first.offsetTop - box.offsetTop - 12;
      if (top !== null && top < box.scrollTop) box.scrollTop = top;
    },
    /** Keeps what is in view in its place while something is added above. */
    keep: (drawing) => {
      const before = box.scrollHeight - box.scrollTop;
      drawing();
      box.scrollTop = box.scrollHeight - before;
    },
  };
}
