import { expect, test } from 'vitest';
import { chatCookie, chatOf, keyOf, newToken } from '../../src/channels/web/identity.ts';
import { startFleet } from './fleet.ts';

const most = 5;

test('whoever sends through two processes by turns may send no more than through one', {
  timeout: 300_000,
}, async () => {
  const fleet = await startFleet(2, { messagesPerMinute: most });
  try {
    const token = newToken();
    const key = keyOf(chatOf(token));
    const headers = { cookie: `${chatCookie}=${token}`, 'content-type': 'application/json' };
    const answers: number[] = [];
    for (let n = 0; n <= most; n += 1) {
      const { url } = fleet.members[n % 2] as { readonly url: string };
      const said = await fetch(`${url}/chat/send`, {
        method: 'POST',
        headers: { ...headers, origin: url },
        body: JSON.stringify({ kind: 'text', id: `said-000${n}`, key, text: '你好' }),
      });
      answers.push(said.status);
    }
    expect(answers).toEqual([...Array.from({ length: most }, () => 200), 429]);
  } finally {
    await fleet.close();
  }
});
