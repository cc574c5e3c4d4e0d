import { expect, test } from 'vitest';
import { startEmulation } from '../telegram/emulate/emulation.ts';

test('anybody plays a follower of the account on a page, and the house itself answers', async () => {
  const emulation = await startEmulation();
  try {
    const { wechat } = emulation;
    expect(await (await fetch(wechat)).text()).toContain('没有连到微信');
    const act = (deed: object) =>
      fetch(`${wechat}do`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(deed),
      });
    type State = { readonly lines: readonly { readonly by: string; readonly text: string }[] };
    const look = async () => (await (await fetch(`${wechat}state`)).json()) as State;
    await act({ kind: 'follow' });
    await expect.poll(async () => (await look()).lines.at(-1)?.by).toBe('passive');
    await act({ kind: 'say', text: '老板跑路了，三个月没发工资' });
    await expect.poll(async () => (await look()).lines.length).toBeGreaterThanOrEqual(4);
    expect((await look()).lines.at(-1)?.text).toContain('法律援助');
    expect((await act({ kind: 'click', key: 'nonsense' })).status).toBe(400);
    expect((await fetch(`${emulation.bangfu}/wechat/callback`)).status).toBe(401);
  } finally {
    await emulation.stop();
  }
});
