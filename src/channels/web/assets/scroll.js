import { byId } from './dom.js';

/** So near the end somebody still reads the end. */
const near = 40;

/** Keeps the newest in view as long as the worker does not read further up. */
export function createScroll() {
  const box = byId('scroll');
  const down = byId('down');
  let held = true;
  let placed = 0;
  const atEnd = () => box.scrollHeight - box.scrollTop - box.clientHeight < near;
  const toEnd = () => {
    box.scrollTop = box.scrollHeight;
    placed = box.scrollTop;
    held = true;
    down.hidden = true;
  };
  const toTop = (top) => {
    box.scrollTop = top;
    placed = box.scrollTop;
    held = false;
    down.hidden = atEnd();
  };
  box.addEventListener('scroll', () => {
    // Where the page itself put it says nothing about what the worker wants.
    if (Math.abs(box.scrollTop - placed) < 2) return;
    placed = -1;
    held = atEnd();
    if (held) down.hidden = true;
  });
  down.addEventListener('click', toEnd);
  // The keyboard, larger text or a late picture take height away from below.
  if ('ResizeObserver' in window) new ResizeObserver(() => held && toEnd()).observe(box);
  box.addEventListener('load', () => held && toEnd(), true);
  return {
    /** Runs a drawing and then shows its end, or the top of what is new where both do not fit. */
    around: (drawing, { own = false } = {}) => {
      const follow = own || held;
      const first = drawing();
      if (!follow) {
        if (first !== null && !atEnd()) down.hidden = false;
        return;
      }
      toEnd();
      const top = first === null ? null : first.offsetTop - box.offsetTop - 12;
      if (top !== null && top < box.scrollTop) toTop(top);
    },
    /** Keeps what is in view in its place while something is added above. */
    keep: (drawing) => {
      const before = box.scrollHeight - box.scrollTop;
      drawing();
      box.scrollTop = box.scrollHeight - before;
    },
  };
}
