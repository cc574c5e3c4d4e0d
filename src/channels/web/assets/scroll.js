import { byId } from './dom.js';

/** So near the end somebody still reads the end. */
const near = 40;

/** What moved no further stands where it stood under a finger, CSS pixels. */
const slack = 6;

/**
 * Keeps the newest in view as long as the worker does not read further up. `around` runs a drawing,
 * then shows its end, or the top of the new element it returns where both do not fit; `keep` runs a
 * drawing that adds above, and moves nothing.
 */
export function createScroll() {
  const scroll = { box: byId('scroll'), down: byId('down'), held: true, placed: 0 };
  const { box, down } = scroll;
  const stay = () => {
    moved(scroll);
    if (scroll.held) toEnd(scroll);
  };
  box.addEventListener('scroll', () => moved(scroll));
  down.addEventListener('click', () => toEnd(scroll));
  // The keyboard, larger text or a late picture take height away from below.
  if ('ResizeObserver' in window) new ResizeObserver(stay).observe(box);
  box.addEventListener('load', stay, true);
  return {
    around: (drawing, { own = false } = {}) => {
      // The browser tells of a scrolling only later; what is drawn before that must know it too.
      moved(scroll);
      const follow = own || scroll.held;
      const first = drawing();
      if (follow) show(scroll, first);
      else if (first !== null && !atEnd(scroll)) down.hidden = false;
    },
    keep: (drawing) => {
      const before = box.scrollHeight - box.scrollTop;
      drawing();
      box.scrollTop = box.scrollHeight - before;
    },
  };
}

const atEnd = ({ box }) => box.scrollHeight - box.scrollTop - box.clientHeight < near;

function moved(scroll) {
  // Where the page itself put it says nothing about what the worker wants.
  if (Math.abs(scroll.box.scrollTop - scroll.placed) < 2) return;
  scroll.placed = -1;
  scroll.held = atEnd(scroll);
  if (scroll.held) scroll.down.hidden = true;
}

function toEnd(scroll) {
  place(scroll, scroll.box.scrollHeight);
  scroll.held = true;
  scroll.down.hidden = true;
}

function place(scroll, top) {
  const before = scroll.box.scrollTop;
  scroll.box.scrollTop = top;
  scroll.placed = scroll.box.scrollTop;
  if (Math.abs(scroll.placed - before) > slack) scroll.box.dispatchEvent(new Event('placed'));
}

function show(scroll, first) {
  toEnd(scroll);
  const top = first === null ? null : first.offsetTop - scroll.box.offsetTop - 12;
  if (top === null || top >= scroll.box.scrollTop) return;
  place(scroll, top);
  scroll.held = false;
  scroll.down.hidden = atEnd(scroll);
}
