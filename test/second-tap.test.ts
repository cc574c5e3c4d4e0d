import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, Meaning } from '../src/dialogue/act.ts';
import { remembering, sameWithin, secondTap, unreadWithin } from '../src/dialogue/second-tap.ts';
import { newSession, type Session } from '../src/dialogue/session.ts';
import { addressKey } from '../src/messages/address.ts';
import type { Incoming, IncomingBody } from '../src/messages/incoming.ts';
import { tapOf } from '../src/turns/tap.ts';
import type { worldOf } from '../src/turns/world.ts';
import { withHouse } from './conversations/play.ts';

type Parts = Parameters<Parameters<typeof withHouse>[0]>[0];

const meaning: Meaning = { act: 'answer', text: '', found: [], needs: [] };
const text = (words: string): IncomingBody => ({ kind: 'text', text: words });
const press = (option: string, turn: number): IncomingBody => ({ kind: 'press', option, turn });

/** A person of any chat app: every deed with the time his hand did it, ms from now. */
function handIn({ house, now }: Parts, channel = 'telegram') {
  const from = { channel, chat: 'h1' };
  const begin = now();
  let count = 0;
  const does = async (body: IncomingBody, at: number): Promise<void> => {
    count += 1;
    const sent = begin + at;
    const event: Incoming = { id: `${channel}-${count}`, from, at: now(), sent, body };
    await house.turns.receive(event);
    await house.turns.settle();
  };
  const session = (): Session => house.store.loadSession(addressKey(from)).session;
  const given = () => Object.keys(session().drafts[0]?.answers ?? {});
  return { does, session, given };
}

/** Comes to questions that stand one behind the other and are answered with the same digit. */
async function atQuestions(parts: Parts, channel?: string) {
  const hand = handIn(parts, channel);
  await hand.does(text('找工作'), 0);
  await hand.does(text('好'), 5000);
  await hand.does(text('1'), 10_000);
  await hand.does(text('王小明'), 20_000);
  return hand;
}

const words: readonly (readonly [first: string, second: string])[] = [
  ['1', '1'],
  ['１', '1'],
  ['好', '好'],
  ['好', '好。'],
  ['是的', '是的！'],
  ['OK', 'ok'],
  ['👌', '👌'],
  ['13812345678', '138 1234 5678'],
];

test.each(words)(
  '%s and %s at once are one answer, and after three seconds two',
  (first, second) => {
    const at = (sent: number, words_: string): Extract<Act, { kind: 'message' }> => ({
      kind: 'message',
      meaning,
      tap: tapOf({
        id: 'x',
        from: { channel: 'wechat', chat: 'w' },
        at: 0,
        sent,
        body: text(words_),
      }),
    });
    const session = remembering(newSession, at(1000, first), null);
    const world = (ms: number) => ({ now: ms }) as ReturnType<typeof worldOf>;
    for (const ms of [0, 60, 150, 500, 1900, 1999])
      expect(secondTap(session, at(1000 + ms, second), world(1000 + ms))).toBe('same');
    expect(secondTap(session, at(4000, second), world(4000))).toBeNull();
    expect(secondTap(session, at(1100, `${second}不对`), world(1100))).toBeNull();
  },
);

test.each(['web', 'telegram', 'wechat', 'console'])(
  'in %s the same words twice in a breath answer one question, and meant twice they answer two',
  async (channel) => {
    for (const [pause, kept] of [
      [60, 1],
      [500, 1],
      [1900, 1],
      [3000, 2],
    ] as const)
      await withHouse(async (parts) => {
        const hand = await atQuestions(parts, channel);
        const before = hand.given().length;
        await hand.does(text('跳过'), 30_000);
        await hand.does(text('跳过'), 30_000 + pause);
        expect(hand.given().length - before).toBe(kept);
      });
  },
);

test('the same words are heard again where something else was said between them', async () => {
  await withHouse(async (parts) => {
    const hand = await atQuestions(parts);
    const before = hand.given().length;
    await hand.does(text('跳过'), 30_000);
    await hand.does(text('为什么问这个'), 30_700);
    await hand.does(text('跳过'), 31_400);
    expect(hand.given().length - before).toBe(2);
  });
});

test('a second message is taken in and answered by nothing, and the question that stands may be answered', async () => {
  await withHouse(async (parts) => {
    const hand = await atQuestions(parts);
    await hand.does(text('跳过'), 30_000);
    const { asked, turn } = hand.session();
    await hand.does(text('跳过'), 30_200);
    expect(hand.session().asked).toBe(asked);
    expect(hand.session().turn).toBe(turn + 1);
    const told = parts.house.store.desk.transcript('telegram:h1');
    expect(told.at(-1)).toMatchObject({ who: 'worker', body: { incoming: { text: '跳过' } } });
  });
});

test('two taps on one button are one press, and no word is said to the second', async () => {
  await withHouse(async (parts) => {
    const hand = handIn(parts);
    await hand.does(text('找工作'), 0);
    const { asked } = hand.session();
    await hand.does(press('yes', asked), 5000);
    const after = hand.session();
    await hand.does(press('yes', asked), 5150);
    expect(hand.session().asked).toBe(after.asked);
    expect(hand.session().consents).toEqual(after.consents);
    expect(hand.given()).toEqual([]);
    await hand.does(press('no', asked), 5300);
    expect(hand.session().consents).toEqual(after.consents);
  });
});

test('a press that comes before its question can be read is no answer: the question stands again, and then it counts', async () => {
  await withHouse(async (parts) => {
    const hand = handIn(parts);
    await hand.does(text('找工作'), 0);
    await parts.channel.answer(JSON.stringify({ advance: '5s' }));
    await hand.does(press('yes', hand.session().asked), 5000);
    expect(hand.given()).toEqual([]);
    for (const pause of ['0.06s', '0.4s']) {
      await parts.channel.answer(JSON.stringify({ advance: pause }));
      const { asked } = hand.session();
      await hand.does(press('self', asked), 5000);
      expect(hand.given()).toEqual(pause === '0.06s' ? [] : ['for_whom']);
    }
  });
});

test('danger is heard however often it is said', async () => {
  await withHouse(async (parts) => {
    const hand = handIn(parts);
    await hand.does(text('我不想活了'), 0);
    await hand.does(text('我不想活了'), 300);
    const [alert] = parts.house.store.casesOf('telegram:h1');
    expect(alert?.kind).toBe('alert');
    const history = JSON.stringify(parts.house.store.desk.history(alert?.number ?? ''));
    expect(history.split('我不想活了').length).toBeGreaterThan(2);
  });
});

test('the console takes the time of a clock moved by hand for that of a hand, and one that stands for nothing', async () => {
  const says = async (lines: readonly object[]): Promise<number> =>
    withHouse(async ({ channel, house }) => {
      const all = [{ text: '我想找工作' }, { text: '好' }, { text: '1' }, { text: '王小明' }];
      for (const one of [...all, ...lines])
        await channel.answer(JSON.stringify('advance' in one ? one : { from: 'u1', ...one }));
      const { drafts } = house.store.loadSession('console:u1').session;
      return Object.keys(drafts[0]?.answers ?? {}).length;
    });
  const skip = { text: '跳过' };
  const none = await says([]);
  expect((await says([skip, skip])) - none).toBe(2);
  expect((await says([skip, { advance: '0.3s' }, skip])) - none).toBe(1);
  expect((await says([skip, { advance: '3s' }, skip])) - none).toBe(2);
  expect(
    (await says([
      { ...skip, sent: 10 },
      { ...skip, sent: 500 },
    ])) - none,
  ).toBe(1);
});

test('of any run of messages none is passed over that differs from the one before or comes later than the breath', () => {
  const deed = fc.record({
    body: fc.oneof(
      fc.constantFrom('1', '好', '是', '三个月').map(text),
      fc.tuple(fc.constantFrom('yes', 'no'), fc.nat(3)).map(([id, turn]) => press(id, turn)),
      fc.constant<IncomingBody>({ kind: 'wordless', what: 'sticker' }),
    ),
    pause: fc.nat(4000),
    byHand: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(deed, { minLength: 2, maxLength: 12 }), (deeds) => {
      let session = newSession;
      let now = 1_000_000;
      let before: { readonly body: IncomingBody; readonly at: number } | null = null;
      for (const { body, pause, byHand } of deeds) {
        now += pause;
        const tap = tapOf({
          id: 'x',
          from: { channel: 'web', chat: 'w' },
          at: now,
          ...(byHand ? { sent: now } : {}),
          body,
        });
        const act = { kind: 'message', meaning, tap } as const;
        const second = secondTap(session, act, { now } as ReturnType<typeof worldOf>);
        const again =
          before !== null && JSON.stringify(before.body) === JSON.stringify(body) && byHand;
        if (second === 'same') expect(again && now - (before?.at ?? 0) <= sameWithin).toBe(true);
        if (second === 'hasty') expect(pause < unreadWithin && body.kind === 'press').toBe(true);
        if (again && pause <= sameWithin && body.kind !== 'wordless') expect(second).toBe('same');
        session = remembering({ ...session, lastAt: now }, act, second);
        before = { body, at: now };
      }
    }),
  );
});

test('what a session keeps of a message holds none of it', () => {
  for (const said of ['990101198001010014', '13812345678', '我叫欧阳金雀']) {
    const act = {
      kind: 'message',
      meaning,
      tap: tapOf({
        id: 'x',
        from: { channel: 'web', chat: 'w' },
        at: 0,
        sent: 0,
        body: text(said),
      }),
    } as const;
    const kept = JSON.stringify(remembering(newSession, act, null).tap);
    expect(kept).not.toContain(said.slice(0, 6));
    expect(act.tap.digest.length).toBeLessThanOrEqual(6);
  }
});
