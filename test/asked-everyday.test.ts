import { join } from 'node:path';
import fc from 'fast-check';
import { expect as expected, test } from 'vitest';
import { askOf } from '../src/dialogue/ask.ts';
import { expect } from '../src/dialogue/expect.ts';
import type { IncomingBody } from '../src/messages/incoming.ts';
import type { Reply } from '../src/messages/reply.ts';
import { analyze } from '../src/understanding/analyze.ts';
import { createUnderstanding } from '../src/understanding/understand.ts';
import { createWording } from '../src/wording/wording.ts';
import { newTalk, type Talk, take, worldNow } from './chaos/talk.ts';
import { nextOf } from './walk.ts';

const wording = createWording(join(import.meta.dirname, '..', 'locales'));
const understand = createUnderstanding({ wording, analyse: analyze });

function hear(talk: Talk, body: IncomingBody): Reply | null {
  const from = { channel: 'random', chat: 'u1' };
  const incoming = { id: `e${talk.turns}`, from, at: talk.now, body };
  const meaning = understand(incoming, expect(talk.session, worldNow(talk)));
  const { replies } = take(talk, { kind: 'message', meaning }).end;
  const [first] = replies;
  return first === undefined ? null : { ...first, lines: replies.flatMap(({ lines }) => lines) };
}

const say = (talk: Talk, text: string) => hear(talk, { kind: 'text', text });
const copy = (talk: Talk): Talk => structuredClone(talk);
const keysOf = (reply: Reply | null) => reply?.lines.map(({ key }) => key) ?? [];

/** The conversation as it stands at every ask on the way through a service, from the first word to after handing in. */
function asksOf(service: string): readonly Talk[] {
  const talk = newTalk();
  const stands: Talk[] = [];
  for (let turn = 0; turn < 60 && talk.cases.length === 0; turn += 1) {
    stands.push(copy(talk));
    hear(talk, nextOf(expect(talk.session, worldNow(talk)), service));
  }
  return [...stands, talk];
}

const services = ['relief', 'legal_aid', 'student_aid', 'job_referral'];
const askNow = (talk: Talk) => {
  const ask = askOf(talk.session, worldNow(talk));
  return ask.kind === 'question' ? `question ${ask.question.id}` : ask.kind;
};

/** Every ask once, whichever service it stands in. */
const everyAsk = [
  ...new Map(services.flatMap(asksOf).map((talk) => [askNow(talk), talk])).values(),
];

test('the way through four services comes to many different asks', () => {
  const kinds = new Set(everyAsk.map(askNow));
  for (const kind of ['idle', 'consent', 'review', 'question phone', 'question for_whom'])
    expected(kinds).toContain(kind);
  expected(kinds.size).toBeGreaterThan(40);
});

const questions: readonly (readonly [string, string])[] = [
  ['cost', '这个得花钱不'],
  ['who_sees', '我写的这些哪些人看得到'],
  ['boss', '我老板会晓得不'],
  ['machine', '你是真人吗'],
  ['visit', '用不用跑一趟'],
  ['anonymous', '能匿名不'],
  ['no_paper', '材料丢了咋整'],
  ['fraud', '你们是骗子吧？'],
  ['where', '你们在哪儿'],
  ['change', '写错了能改不'],
  ['must_answer', '非得写吗'],
  ['someone_else', '能替工友申请吗'],
  ['outcome', '能批下来不'],
];

test.each(questions)(
  '%s is answered at every ask, which then stands as before',
  { timeout: 30_000 },
  (topic, text) => {
    for (const stand of everyAsk) {
      const talk = copy(stand);
      const reply = say(talk, text);
      const at = `${text} at ${askNow(stand)}`;
      expected(
        keysOf(reply).filter((key) => key === `asked-${topic}`),
        at,
      ).toHaveLength(1);
      expected(askNow(talk), at).toBe(askNow(stand));
      expected(
        talk.session.drafts.map(({ answers }) => answers),
        at,
      ).toEqual(stand.session.drafts.map(({ answers }) => answers));
      expected(talk.session.consents, at).toEqual(stand.session.consents);
      expected(talk.cases.length, at).toBe(stand.cases.length);
      expected(reply?.asksAt, at).toBe(1);
      expected(wordsOf(reply), at).not.toMatch(/\{|\[asked/u);
    }
  },
);

const wordsOf = (reply: Reply | null): string =>
  (reply?.lines ?? []).map((line) => wording.text(line, 'zh-CN')).join('\n');

test('how long it takes is told from the days of the centre, and never as a promise', () => {
  const stand = everyAsk.find((talk) => askNow(talk) === 'question phone') as Talk;
  const words = wordsOf(say(copy(stand), '大概要多久能办完'));
  expected(words).toContain('1 个工作日');
  expected(words).toContain('说不准');
});

test('a value beside a question is kept, and the question answered', () => {
  const stand = everyAsk.find((talk) => askNow(talk) === 'question household_size') as Talk;
  const talk = copy(stand);
  expected(keysOf(say(talk, '四口人，这个收费不'))).toContain('asked-cost');
  expected(talk.session.drafts[0]?.answers['household_size']?.value).toBe(4);
});

test('what cannot be undone is not done in one breath with a question, but for when there will be news', () => {
  const at = (kind: string): Talk => copy(everyAsk.find((talk) => askNow(talk) === kind) as Talk);
  for (const text of ['同意，会不会传出去', '可以，要不要钱啊', '不同意，老板会知道吗']) {
    const talk = at('consent');
    say(talk, text);
    expected(askNow(talk), text).toBe('consent');
    expected(talk.session.consents, text).toEqual({});
  }
  const review = at('review');
  expected(keysOf(say(review, '行，要不要钱'))).toContain('asked-cost');
  expected(review.cases).toHaveLength(0);
  expected(keysOf(say(review, '行 就这样 啥时候有信儿'))).toContain('asked-news');
  expected(review.cases).toHaveLength(1);
});

const isUnclear = (key: string) =>
  /^(?:said-unclear|unclear-(?:again|still|rest-|person-))/u.test(key);
const said = (reply: Reply | null) => keysOf(reply).filter(isUnclear);

test('whoever is not understood never hears the same twice running, and from the second time has something to press', {
  timeout: 30_000,
}, () => {
  const signs = fc.constantFrom(...Array.from('䨻龘靐齉爨灪麤饕餮魑魅喵呱咣嗵哐啷噗呲嘭嘎'));
  const noise = fc.array(signs, { minLength: 2, maxLength: 12 }).map((all) => all.join(''));
  let twice = 0;
  fc.assert(
    fc.property(
      fc.nat(everyAsk.length - 1),
      fc.array(noise, { minLength: 2, maxLength: 9 }),
      (at, texts) => {
        const talk = copy(everyAsk[at] as Talk);
        let before: readonly string[] = [];
        for (const text of texts) {
          const reply = say(talk, text);
          const now = said(reply);
          expected(now.length).toBeLessThanOrEqual(1);
          if (now.length > 0 && before.length > 0) {
            twice += 1;
            expected(now).not.toEqual(before);
            expected(reply?.options.map(({ id }) => id)).toContain('human');
          }
          before = now;
        }
      },
    ),
    { numRuns: 200 },
  );
  expected(twice).toBeGreaterThan(100);
});

test('at a question that wants a number, help is said in words and a digit stays an answer', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'question household_size') as Talk);
  say(talk, '龘靐齉');
  const reply = say(talk, '龘靐齉爨');
  expected(reply?.options.map(({ id }) => id)).toContain('human');
  expected(reply?.lined).toBe(true);
  say(talk, '2');
  expected(talk.session.drafts[0]?.answers['household_size']?.value).toBe(2);
});

test('the first word of not understanding says what is wanted, and the example can be pressed', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'question for_whom') as Talk);
  expected(wordsOf(say(talk, '龘靐齉'))).toContain('给我妈办');
  say(talk, '龘靐齉爨');
  const shown = hear(talk, { kind: 'press', option: 'example', turn: null });
  expected(wordsOf(shown)).toContain('给我妈办');
  expected(shown?.options.map(({ id }) => id)).toContain('human');
  expected(said(say(talk, '龘靐'))).toEqual(['unclear-still']);
});

test('a cry is met once with a warm sentence that names what was heard, a plain fact never', {
  timeout: 30_000,
}, () => {
  const talk = newTalk();
  const cry = '孩子病着，老板三个月没发工资，我天天掉眼泪';
  expected(wordsOf(say(talk, cry))).toMatch(/^孩子病着，工资又没到手，这段日子太难了。/u);
  expected(wordsOf(say(talk, cry))).not.toContain('太难了');
  for (const stand of everyAsk.filter((one) => askNow(one).startsWith('question')))
    for (const text of [
      '爱人去世了',
      '下岗了',
      '孩子病了',
      '我欠了三万块债',
      '离婚了，一个人带孩子',
    ])
      expected(
        keysOf(say(copy(stand), text)).filter((key) => key.startsWith('grief')),
        text,
      ).toEqual([]);
});

test('danger is never met with comfort instead of the alarm', () => {
  const reply = say(newTalk(), '孩子病着，我天天掉眼泪，撑不住了，今晚就从楼上跳下去');
  expected(reply?.urgent).toBe(true);
  expected(keysOf(reply).filter((key) => key.startsWith('grief'))).toEqual([]);
});

test('who has something open here is not told that another matter is none of ours', {
  timeout: 30_000,
}, () => {
  const text = '我跟老公离婚，他不给抚养费怎么办';
  expected(wordsOf(say(newTalk(), text))).toContain('不在工会能办的范围里');
  for (const stand of everyAsk.filter((one) => askNow(one).startsWith('question')))
    expected(wordsOf(say(copy(stand), text)), askNow(stand)).not.toContain('不在工会能办的范围里');
});

test('the notice is read out in short parts to its end, and then the question stands again', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'consent') as Talk);
  const parts = [wordsOf(say(talk, '你们怎么用我的信息'))];
  for (let n = 0; n < 10 && talk.session.reading !== undefined; n += 1)
    parts.push(wordsOf(say(talk, '接着念')));
  expected(parts).toHaveLength(5);
  for (const part of parts) expected(part.length).toBeLessThan(450);
  const whole = parts.join('\n');
  for (const fact of [
    '示例县困难职工帮扶中心',
    '0000-1234567',
    '24 小时',
    '30 天',
    '180 天',
    '2026-1',
  ])
    expected(whole).toContain(fact);
  expected(whole).not.toMatch(/\[notice|\{/u);
  expected(parts.at(-1)).toContain('可以吗？');
});

test('from the fourth time a person is offered plainly and the question may wait; pressed, the talk goes on', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'question phone') as Talk);
  const texts = ['龘靐齉', '龘靐', '齉爨灪', '灪麤', '饕餮魑', '魑魅喵'];
  const keys = texts.map((text) => said(say(talk, text))[0]);
  expected(new Set(keys).size).toBe(texts.length);
  const reply = say(talk, '麤饕');
  expected(reply?.options.map(({ id }) => id)).toEqual(['human', 'skip']);
  hear(talk, { kind: 'press', option: 'skip', turn: null });
  expected(askNow(talk)).not.toBe('question phone');
});

test('a value out of range is told in other words the second time, with a person and the way on', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'question household_size') as Talk);
  const replies = ['50', '100口', '二百'].map((text) => say(talk, text));
  expected(new Set(replies.map(wordsOf)).size).toBe(3);
  expected(replies[1]?.options.map(({ id }) => id)).toEqual(
    expected.arrayContaining(['human', 'skip']),
  );
});

test('consent is put in full once, then in one line', () => {
  const talk = copy(everyAsk.find((one) => askNow(one) === 'consent') as Talk);
  expected(keysOf(say(talk, '龘靐齉'))).toContain('consent-basic_short');
  expected(keysOf(say(talk, '饕餮魑'))).not.toContain('consent-basic');
});
