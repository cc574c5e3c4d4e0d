import { raw } from 'hono/html';
import type { Html } from '../view.ts';

// Outlines on a 24 × 24 grid, drawn by the stylesheet's line.
const shapes = {
  alert: '<path d="M12 4 2.6 20h18.8L12 4Z"/><path d="M12 10v4.5M12 17.4v.1"/>',
  late: '<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Z"/><path d="M12 8v5M12 16v.1"/>',
  red: '<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Z"/><path d="M12 8v5M12 16v.1"/>',
  today: '<path d="M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9"/>',
  soon: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 3"/>',
  calm: '<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M8 3v4M16 3v4M4 11h16M9 16l2 2 4-4"/>',
  stopped: '<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>',
  none: '<path d="M7 12h10"/>',
  phone:
    '<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2Z"/>',
  pin: '<path d="M12 21c4-4.6 7-8 7-11.5a7 7 0 0 0-14 0C5 13 8 16.4 12 21Z"/><circle cx="12" cy="9.5" r="2.5"/>',
  chat: '<path d="M4 20l1.5-4.5A8 8 0 1 1 9 19L4 20Z"/><path d="M9 11h.1M12 11h.1M15 11h.1"/>',
  paper:
    '<path d="M14 3v5h5"/><path d="M17 21H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h7l5 5v11a2 2 0 0 1-2 2ZM9 13h6M9 17h6"/>',
  eye: '<circle cx="12" cy="12" r="2.5"/><path d="M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12Z"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m20 20-4.7-4.7"/>',
  theme: '<circle cx="12" cy="12" r="8"/><path d="M12 4v16a8 8 0 0 0 0-16Z" fill="currentColor"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M5 21v-1a6 6 0 0 1 6-6h2a6 6 0 0 1 6 6v1"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  star: '<path d="m12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9 12 4Z"/>',
  print:
    '<path d="M7 8V3h10v5M7 17H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3"/><path d="M7 14h10v7H7z"/>',
  arrow: '<path d="M5 12h14M13 6l6 6-6 6"/>',
} as const;

/** Names of the signs there are. */
export type IconName = keyof typeof shapes;

/** A sign beside words; never alone, so screen readers pass over it. */
export const icon = (name: IconName): Html =>
  raw(
    `<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`,
  );
