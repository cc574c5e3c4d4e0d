import { outcome, post, upload } from './wire.js';

/** Sends one thing of the queue to the server; `moved` hears how far a file is. */
export async function deliver(item, key, moved) {
  const { id, language } = item;
  if (item.kind !== 'paper') {
    const { kind, text, option, turn, service, reason, at: sent } = item;
    const what = { kind, text, option, turn, service, reason, sent };
    return outcome(await post('/chat/send', { id, key, language, ...what }));
  }
  const about = new URLSearchParams({
    id,
    key,
    language,
    ...(item.name ? { name: item.name.slice(0, 200) } : {}),
    ...(item.caption ? { caption: item.caption } : {}),
    ...(item.album ? { album: item.album } : {}),
    ...(item.album && item.last ? { last: '1' } : {}),
  });
  return outcome(await upload(`/chat/paper?${about}`, item.blob, moved));
}
