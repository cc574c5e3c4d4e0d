const name = 'bangfu-chat';
const deaf = 1500;
const look = 30_000;

/**
 * Lets the tabs of one browser share one connection: one of them leads, tells the others what it
 * hears, and gives way when it closes or sleeps. Where the browser cannot do that, every tab leads.
 * @param {{lead: () => void, follow: () => void, heard: (message: any) => void}} port
 */
export function createTabs({ lead, follow, heard }) {
  const radio = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null;
  const tell = (message) => radio?.postMessage(message);
  if (radio === null || !navigator.locks) {
    lead();
    return { tell };
  }
  let leading = false;
  let queued = new AbortController();
  let answer = null;
  const hold = () => {
    leading = true;
    lead();
    // Held for as long as the tab lives, or until another tab takes it.
    return new Promise(() => {});
  };
  const wait = () => {
    queued = new AbortController();
    navigator.locks.request(name, { signal: queued.signal }, hold).catch(lost);
  };
  const lost = () => {
    if (!leading) return;
    leading = false;
    follow();
    wait();
  };
  const take = () => {
    queued.abort();
    navigator.locks.request(name, { steal: true }, hold).catch(lost);
  };
  // A leader that the phone put to sleep still holds the lock; the tab that is looked at takes it.
  const check = () => {
    if (leading || document.hidden || answer !== null) return;
    answer = setTimeout(() => {
      answer = null;
      if (!leading && !document.hidden) take();
    }, deaf);
    tell({ kind: 'who' });
  };
  radio.onmessage = ({ data }) => {
    if (data.kind === 'who' && leading) tell({ kind: 'here' });
    else if (data.kind === 'here') {
      clearTimeout(answer);
      answer = null;
    } else heard(data);
  };
  document.addEventListener('visibilitychange', check);
  setInterval(check, look);
  wait();
  return { tell };
}
