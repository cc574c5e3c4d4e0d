import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askOf, draftOf } from '../../src/dialogue/ask.ts';
import { expect as expected } from '../../src/dialogue/expect.ts';
import type { Pending, Session } from '../../src/dialogue/session.ts';
import { assentIn } from '../../src/understanding/assent.ts';
import { type Talk, worldNow } from '../chaos/talk.ts';
import { copyOf, pendingOver, type Stand, standsOf } from '../heard/stands.ts';
import { say, wording } from '../heard/talk.ts';

/** `ON_SCREEN=all` says every word at every pair of asks; without it each pair meets a third of them, and its neighbours the others. */
const all = process.env['ON_SCREEN'] === 'all';

const stands: readonly Stand[] = ['relief', 'legal_aid'].flatMap(standsOf);

/** The session with this thing pending; a question about a photo has its photo. */
function withPaper(session: Session, pending: Pending): Session {
  const paper = {
    id: 'x1',
    need: null,
    at: 1,
    state: 'received',
    type: 'image/jpeg',
    bytes: 1,
  } as const;
  const drafts =
    pending.kind === 'place'
      ? session.drafts.map((draft) => ({ ...draft, papers: [...draft.papers, paper] }))
      : session.drafts;
  return { ...session, drafts, pending };
}

/** Words that are an answer to something: to the one above or to what stands below. */
const answers = [
  '是',
  '好的',
  '对',
  '行',
  '嗯',
  '不',
  '不是',
  '没有',
  '不用了',
  '是身份证',
  '都对',
  '同意',
  '不同意',
  '可以',
  '要得',
  '没问题',
  '交吧',
  '提交',
  '删了吧',
  '取消',
  '撤了',
  '跳过',
  '不知道',
  '回头再说',
  '第一个',
  '新的那个',
  '都不对',
  '1',
  '2',
  '我自己',
  '对，就这样',
  '好吧',
  '身份证',
  '户口本',
];

const applications = (talk: Talk) =>
  talk.cases.filter((one) => one.kind === 'application').map((one) => [one.number, one.state]);

/** All that must not change below: consents, answers, cases, and what is destroyed. */
function below(talk: Talk, upper: Pending) {
  const mine = 'question' in upper ? upper.question : null;
  const answers = Object.entries(draftOf(talk.session)?.answers ?? {}).filter(
    ([id]) => id !== mine,
  );
  return JSON.stringify([
    talk.session.consents,
    talk.session.drafts.map((draft) => draft.services),
    answers,
    applications(talk),
  ]);
}

/** Whether the words, or the press they name, agree to the upper ask itself: then its own deed is done. */
const agrees = (words: string, upper: Pending): boolean =>
  upper.kind === 'needs' ||
  (upper.kind === 'confirm' &&
    (assentIn(words, upper.what) === 'yes' || /^(?:1|第一个)$/.test(words)));

test('no answer to what stands above changes what stands below it, for every pair of asks', {
  timeout: 400_000,
}, () => {
  const broken: string[] = [];
  let pairs = 0;
  for (const stand of stands) {
    for (const upper of pendingOver(stand)) {
      const below0 = { ...copyOf(stand.talk) };
      below0.session = withPaper(below0.session, upper);
      if (askOf(below0.session, worldNow(below0)).kind === 'idle') continue;
      const labels = expected(stand.talk.session, worldNow(stand.talk)).options.map((option) =>
        wording.text(option.label, 'zh-CN'),
      );
      pairs += 1;
      for (const [at, words] of [...answers, ...labels].entries()) {
        if (!all && (at + pairs) % 3 !== 0) continue;
        const talk = copyOf(below0);
        const before = below(talk, upper);
        const turn = say(talk, words);
        if (agrees(words, upper)) continue;
        if (below(talk, upper) !== before || turn.end.forget.length > 0)
          broken.push(`${stand.at}, under ${upper.kind}: ${words}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

/** Places where something is done that cannot be taken back. */
const places: readonly Stand[] = stands.flatMap((stand) => {
  const ask = askOf(stand.talk.session, worldNow(stand.talk));
  const own = ask.kind === 'consent' || ask.kind === 'review' ? [stand] : [];
  const confirms = pendingOver(stand).flatMap((pending) => {
    if (pending.kind !== 'confirm') return [];
    const talk = copyOf(stand.talk);
    talk.session = { ...talk.session, pending };
    return [{ talk, at: `${stand.at} confirm:${pending.what}` }];
  });
  return [...own, ...confirms.slice(0, 3)];
});

const yes = [
  '好',
  '好的',
  '行',
  '嗯',
  '对',
  '可以',
  '是的',
  '中',
  '要得',
  '没问题',
  'OK',
  '同意',
  '行吧',
  '好嘞',
];
const joins = ['，', ' ', '。', '', '，那', '，不过', '但是', '…', '，就是'];
const rests = [
  '先别',
  '等我想想',
  '我考虑一下',
  '明天再说',
  '晚点弄',
  '还是算了',
  '先不要',
  '要是有用就行',
  '如果不收钱',
  '我老板会知道吗',
  '要多久',
  '有用吗',
  '谁看得到',
  '我问问我老公',
  '不对',
  '电话写错了',
  '等一下',
  '是真的吗',
  '你们是干嘛的',
  '我还没看完',
  '名字不对',
  '先放着',
  '过两天',
  '我再看看',
  '凭什么',
  '有风险没',
  '我怕',
  '能改不',
  '为啥要这个',
  '别告诉我们厂里',
];

test('half a yes does nothing at any place where something cannot be taken back', {
  timeout: 400_000,
}, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...yes),
      fc.constantFrom(...joins),
      fc.constantFrom(...rests),
      fc.constantFrom('', '？', '。', '啊'),
      (place, head, join, rest, end) => {
        const talk = copyOf(place.talk);
        const now = () =>
          JSON.stringify([
            talk.session.consents,
            talk.session.drafts.map((draft) => draft.services),
            applications(talk),
          ]);
        const before = now();
        const turn = say(talk, `${head}${join}${rest}${end}`);
        return turn.end.forget.length === 0 && now() === before;
      },
    ),
    { numRuns: process.env['CI'] === undefined ? 2_000 : 10_000 },
  );
});
