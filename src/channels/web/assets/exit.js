import { byId } from './dom.js';
import { forget } from './memory.js';

/**
 * Leaves at once for a page that says nothing. First the screen is cleared, then the browser is told
 * that the conversation is hidden from now on, so that this holds without any network too.
 */
export function createExit({ exitUrl, secure }, { tell }) {
  const leave = () => {
    document.body.replaceChildren();
    document.title = ' ';
    document.cookie = `bangfu_left=1; path=/; max-age=86400; samesite=lax${secure ? '; secure' : ''}`;
    forget();
    tell({ kind: 'lock' });
    navigator.sendBeacon('/chat/leave');
    location.replace(exitUrl);
  };
  byId('exit').addEventListener('click', leave);
}
