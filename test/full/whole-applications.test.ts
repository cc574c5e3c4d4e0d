import { expect, test } from 'vitest';
import { expect as expectationOf } from '../../src/dialogue/expect.ts';
import type { Expectation } from '../../src/dialogue/expectation.ts';

import { dayOf } from '../../src/messages/day.ts';
import { services } from '../../src/services/index.ts';
import { counts, missing, shown } from '../../src/services/read.ts';
import { worldOf } from '../../src/turns/world.ts';
import { withHouse } from '../conversations/play.ts';
import { employ } from '../employ.ts';
import { fileState, nextOf } from '../walk.ts';

type House = Parameters<Parameters<typeof withHouse>[0]>[0];

const conversation = 'console:u1';

function open({ house, now }: House): Expectation {
  const ground = {
    centre: house.centre,
    calendar: house.calendar,
    now: now(),
    channel: 'console',
    seed: 'look',
  };
  return expectationOf(
    house.store.loadSession(conversation).session,
    worldOf(ground, house.store.casesOf(conversation)),
  );
}

/** One line of a willing worker; gives the number of his case, once there is one. */
async function line(parts: House, service: string): Promise<string | null> {
  const next = nextOf(open(parts), service);
  const said =
    next.kind === 'press'
      ? { option: next.option }
      : { text: next.kind === 'text' ? next.text : '' };
  return (await parts.channel.answer(JSON.stringify({ from: 'u1', ...said }))).case;
}

const staff = { role: 'staff', id: 'liu', name: '刘老师' } as const;

for (const service of services)
  test(`${service.id} is finished in the console, and with the questions for the file every starred field is there`, {
    timeout: 60_000,
  }, async () => {
    await withHouse(async (parts) => {
      const { house, now } = parts;
      let number: string | null = null;
      let messages = 0;
      for (; number === null && messages < 60; messages += 1)
        number = await line(parts, service.id);
      expect(messages).toBeLessThanOrEqual(30);
      const of = () =>
        house.store.loadCase(number ?? '') as NonNullable<ReturnType<typeof house.store.loadCase>>;
      expect(missing(service, of().answers, { consents: of().consents })).toEqual([]);

      await employ(house.store, staff, ['intake', 'legal', ...(service.seenBy ?? [])]);
      await house.turns.act(number ?? '', 'a1', staff, { kind: 'claim' });
      // Where the law wants it told in writing first, it is.
      await house.turns.act(number ?? '', 'a1-told', staff, {
        kind: 'record_telling',
        telling: { what: 'receipt', how: 'post', day: dayOf(now()), text: '已收到您的来信。' },
      });
      const accepted = await house.turns.act(number ?? '', 'a2', staff, {
        kind: 'advance',
        to: fileState(service, house.centre),
      });
      expect(accepted).toMatchObject({ ok: true });
      await house.turns.settle();
      for (let asked = 0; asked < 90 && open(parts).kind !== 'idle'; asked += 1)
        await line(parts, service.id);

      expect(open(parts).kind).toBe('idle');
      const starred = shown(service, of().answers).filter((question) => question.starred);
      expect(
        starred
          .filter((question) => !counts(of().answers[question.id]))
          .map((question) => question.id),
      ).toEqual([]);
    });
  });
