import { post } from './wire.js';

/**
 * Calls `hide` once nobody has moved on this page, or on another tab of it, for so many minutes.
 * While somebody is there the server hears it now and then, so that both count alike.
 */
export function createIdle(hideMinutes, { key, tell, hide }) {
  const limit = hideMinutes * 60000;
  let used = Date.now();
  let told = Date.now();
  const use = () => {
    const now = Date.now();
    if (now - used > limit) return check();
    used = now;
    if (now - told < limit / 6) return;
    told = now;
    tell({ kind: 'used' });
    void post(`/chat/here?key=${encodeURIComponent(key)}`);
  };
  const check = () => {
    if (Date.now() - used <= limit) return;
    used = Date.now();
    hide();
  };
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    window.addEventListener(event, use, { passive: true, capture: true });
  document.addEventListener('visibilitychange', check);
  setInterval(check, Math.min(15000, limit / 4));
  return {
    /** Somebody was there, in another tab. */
    used: () => {
      used = Date.now();
    },
  };
}
