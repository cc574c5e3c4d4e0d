import { expect, test } from 'vitest';
import { withHouse } from '../conversations/play.ts';

const staff = { role: 'staff', id: 's1', name: '刘老师' } as const;

test('whoever presses a refused act again is refused again', async () => {
  await withHouse(async ({ house, channel }) => {
    await channel.answer(JSON.stringify({ from: 'u1', text: '找人工' }));
    const number = house.store.desk.list({})[0]?.number ?? '';
    const press = () =>
      house.turns.act(number, 'press-1', staff, { kind: 'advance', to: 'checking' });
    const first = await press();
    expect(first.ok).toBe(false);
    expect(await press()).toEqual(first);
  });
});
