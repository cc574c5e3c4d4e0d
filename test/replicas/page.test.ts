import { expect, test } from 'vitest';
import { chatCookie, chatOf, keyOf, newToken } from '../../src/channels/web/identity.ts';
import { type Member, startFleet } from './fleet.ts';

test('a page that is open at one process hears what was said through another', {
  timeout: 300_000,
}, async () => {
  const fleet = await startFleet(2);
  try {
    const [here, there] = fleet.members as [Member, Member];
    const token = newToken();
    const key = keyOf(chatOf(token));
    const headers = { cookie: `${chatCookie}=${token}`, 'content-type': 'application/json' };
    const say = (member: Member, id: string, text: string) =>
      fetch(`${member.url}/chat/send`, {
        method: 'POST',
        headers: { ...headers, origin: member.url },
        body: JSON.stringify({ kind: 'text', id, key, text }),
      });
    expect((await say(there, 'said-0001', '你好')).status).toBe(200);
    const page = await fetch(`${here.url}/chat/events?key=${key}`, { headers });
    const events = (page.body as ReadableStream<Uint8Array<ArrayBuffer>>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    // The page was told to fetch what there is; after that it hears of the other process.
    for (let heard = ''; !heard.includes('event: sync'); )
      heard += (await events.read()).value ?? '';
    expect((await say(there, 'said-0002', '我的工资还没有发')).status).toBe(200);
    for (let heard = ''; !heard.includes('event: sync'); )
      heard += (await events.read()).value ?? '';
    await events.cancel();
  } finally {
    await fleet.close();
  }
});
