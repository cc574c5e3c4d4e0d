const name = 'bangfu-chat';
const deaf = 1500;
const look = 30000;

/**
 * Lets the tabs of one browser share one connection: one of them leads, tells the others what it
 * hears, and gives way when it closes or sleeps. Where the browser cannot do that, every tab leads.
 * @param {{lead: () => void, follow: () => void, heard: (message: any) => void}} port
 */
export function createTabs(port) {
  const radio = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null;
  const tell = (message) => radio && radio.postMessage(message);
  if (radio === null || !navigator.locks) {
    port.lead();
    return { tell };
  }
  const tab = { ...port, tell, leading: false, queued: null, answer: null };
  radio.onmessage = ({ data }) => hear(tab, data);
  document.addEventListener('visibilitychange', () => check(tab));
  setInterval(() => check(tab), look);
  wait(tab);
  return { tell };
}

function hear(tab, message) {
  if (message.kind === 'who') {
    if (tab.leading) tab.tell({ kind: 'here' });
  } else if (message.kind === 'here') {
    clearTimeout(tab.answer);
    tab.answer = null;
  } else tab.heard(message);
}

/** Leads from now on, for as long as the tab lives or until another tab takes the lead. */
function hold(tab) {
  tab.leading = true;
  tab.lead();
  return new Promise(() => {});
}

function wait(tab) {
  tab.queued = new AbortController();
  const options = { signal: tab.queued.signal };
  navigator.locks.request(name, options, () => hold(tab)).catch(() => lost(tab));
}

function lost(tab) {
  if (!tab.leading) return;
  tab.leading = false;
  tab.follow();
  wait(tab);
}

/** A leader that the phone put to sleep still holds the lock; the tab that is looked at takes it. */
function check(tab) {
  if (tab.leading || document.hidden || tab.answer !== null) return;
  tab.answer = setTimeout(() => {
    tab.answer = null;
    if (tab.leading || document.hidden) return;
    tab.queued.abort();
    navigator.locks.request(name, { steal: true }, () => hold(tab)).catch(() => lost(tab));
  }, deaf);
  tab.tell({ kind: 'who' });
}
