import { join } from 'node:path';
import fc from 'fast-check';
import { test, expect as that } from 'vitest';
import { askOf } from '../src/dialogue/ask.ts';
import { expect } from '../src/dialogue/expect.ts';
import type { IncomingBody } from '../src/messages/incoming.ts';
import { analyze } from '../src/understanding/analyze.ts';
import { createUnderstanding } from '../src/understanding/understand.ts';
import { createWording } from '../src/wording/wording.ts';
import { newTalk, type Talk, take, worldNow } from './chaos/talk.ts';

const wording = createWording(join(import.meta.dirname, '..', 'locales'));
const understand = createUnderstanding({ wording, analyse: analyze });

function send(talk: Talk, body: IncomingBody): void {
  const expectation = expect(talk.session, worldNow(talk));
  const from = { channel: 'random', chat: 'u1' };
  const meaning = understand({ id: `e${talk.turns}`, from, at: talk.now, body }, expectation);
  take(talk, { kind: 'message', meaning });
}

const say = (talk: Talk, ...texts: readonly string[]): Talk => {
  for (const text of texts) send(talk, { kind: 'text', text });
  return talk;
};

let photos = 0;
const photo = (talk: Talk): void => {
  photos += 1;
  send(talk, { kind: 'paper', paper: { id: `p${photos}`, type: 'image/png', bytes: 9 } });
};

const job = [
  '想找工作',
  '同意',
  '我自己',
  '保安',
  '县城',
  '三千',
  '没工作',
  '初中',
  '王小明',
  '13812345678',
  '1985年3月2日',
  '示例县东街5号',
  '示例县',
  '跳过',
  '跳过',
  '跳过',
];

/** What may stand beneath a question about photos. */
const beneath: { readonly [name: string]: readonly string[] } = {
  'a question in words': job.slice(0, 3),
  'a question with choices': job.slice(0, 6),
  'a name': job.slice(0, 8),
  'the review': job,
  'a case handed over': [...job, '提交'],
  'the consent to sensitive questions': ['家里太困难了，想申请困难补助', '同意', '是', '我自己'],
};

const pieces = [
  '好的',
  '是',
  '对',
  '行',
  '可以',
  '同意',
  '不同意',
  '不',
  '没有',
  '提交',
  '没问题，提交',
  '是身份证',
  '身份证',
  '工资条',
  '第一张',
  '第二张是',
  '都是',
  '不知道',
  '跳过',
  '1',
  '2',
  '三千',
  '我月收入三千',
  '我叫李敏',
  '电话13912345678',
  '990101198001010014',
  '示例县西街',
  '嗯',
  '户口本',
  '，',
  '。',
  '那就这样',
  '1990年5月1日',
  '高中',
  '没工作',
  '我妈',
  '诊断书',
];

const words = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((some) => some.join('')),
  fc.string({ minLength: 1, maxLength: 30 }),
);

/** All that words about a photo must leave as it is. */
const kept = ({ session, cases }: Talk) => ({
  consents: session.consents,
  drafts: session.drafts.map(({ id, applicant, services, answers }) => [
    id,
    applicant,
    services,
    answers,
  ]),
  cases: cases.map(({ number, state, answers, consents, conversation }) => [
    number,
    state,
    answers,
    consents,
    conversation,
  ]),
});

test.each(Object.keys(beneath))(
  'above %s no words at the question which paper it is change anything but the papers',
  { timeout: 60_000 },
  (name) => {
    const start = say(newTalk(), ...(beneath[name] ?? []));
    photo(start);
    photo(start);
    that(askOf(start.session, worldNow(start)).kind).toBe('place');
    fc.assert(
      fc.property(words, (text) => {
        const talk: Talk = { ...start };
        say(talk, text);
        that(kept(talk)).toEqual(kept(start));
      }),
      { numRuns: 40 },
    );
  },
);

test('who is not understood is never held: after a few words every photo has its place or is left to staff', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 6, maxLength: 6 }), (texts) => {
      const talk = say(newTalk(), ...job.slice(0, 6));
      photo(talk);
      for (const text of texts)
        if (askOf(talk.session, worldNow(talk)).kind === 'place') say(talk, text);
      that(talk.session.drafts.flatMap(({ papers }) => papers)).toHaveLength(1);
      that(askOf(talk.session, worldNow(talk)).kind).not.toBe('place');
    }),
    { numRuns: 25 },
  );
});
