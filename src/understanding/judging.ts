import type { FoundAnswer } from '../dialogue/act.ts';
import { wordsOf } from '../dialogue/words.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import { findAmounts } from '../fields/money-amounts.ts';
import { namedMonths } from '../fields/month-lists.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { assentIn } from './assent.ts';
import { dayIsOf } from './day-cues.ts';
import {
  clauseOf,
  type Left,
  leftOf,
  placesOfSet,
  type Tone,
  toneIn,
  wordsOfSet,
} from './explained.ts';
import { judgeYesNo } from './judging-yes-no.ts';
import { isOtherMoney } from './rules/other-money.ts';
import { readWays } from './rules/ways.ts';
import { speaks } from './talk.ts';
import { isWholeTold } from './total.ts';

const ways = readWays('acts.txt');
const endsAsking = ways('ends-asking');
const holdsFigure = ways('holds-figure');

/** What a value read as the answer is worth: kept, asked back, or not meant at all. */
export type Verdict = 'sure' | 'doubt' | 'drop';

/** A value read as the answer to a question, and what else was told in the message. */
export type Claim = {
  readonly question: Question;
  readonly value: Value;
  readonly told: readonly FoundAnswer[];
  readonly today: string;
  readonly service: string | null;
  readonly words: (phrase: Phrase) => string;
};

/** Kinds whose values are told by few and common words, so that what stands around them decides. */
const common: ReadonlySet<string> = new Set(['yesNo', 'choice', 'choices']);
const free: ReadonlySet<string> = new Set(['text', 'address', 'name']);
const timed: ReadonlySet<string> = new Set(['date', 'dateRange', 'duration']);

/** Letters that may stay unexplained where the value stands, and beside it. */
const most: {
  readonly [kind in 'common' | 'bare' | 'free' | 'other' | 'person' | 'time' | 'day']: Left;
} = {
  common: { inside: 3, outside: 6 },
  // 有工友能作证 names a person, and nobody it is for.
  person: { inside: 1, outside: 6 },
  bare: { inside: 1, outside: 1 },
  free: { inside: 4, outside: 6 },
  other: { inside: 6, outside: 12 },
  // A day is told of many things: what it is the day of must be said, or nothing else.
  time: { inside: 2, outside: 12 },
  // 从三月份起就没发过: the clause says itself what day it is.
  day: { inside: 5, outside: 12 },
};

/** Whether a message is explained by the value read from it: what is left of it, and how it is meant, decide. */
export function judge(plain: string, claim: Claim): Verdict {
  const echo = echoOf(claim);
  const { kind } = claim.question.field;
  if (kind === 'yesNo') return judgeYesNo(plain, { ...claim, echo });
  const explained = explainedBy(plain, claim);
  const stands = spansOf(plain, claim);
  const spans = stands.length > 0 ? stands : explained;
  const own = spans.length > 0;
  const others = claim.told.flatMap((one) => placesOf(plain, one.raw));
  const where = own ? clauseOf(plain, spans) : plain;
  const dated = kind === 'date' ? dayIsOf(where, claim.question.id) : null;
  if (dated?.of === 'other' && clausesOf(plain).length === 1) return 'drop';
  if (dated?.of === 'other' && own) return 'doubt';
  const day = own ? dated : null;
  const left = leftOf(plain, {
    spans: [...spans, ...explained, ...(own ? others : [])],
    at: spans,
    echo,
    ...(own
      ? day === null
        ? {}
        : { known: new Set([...day.words, ...wordsOfSet('around_day')]) }
      : { known: bare() }),
  });
  const room = most[day?.of === 'asked' ? 'day' : own ? roomOf(claim) : 'bare'];
  if (!own && !isRead(plain, claim)) return 'doubt';
  if (namesNothing(plain, claim) || isNoIllness(claim)) return 'drop';
  if (
    kind === 'money' &&
    isOtherMoney(plain, claim.question.id, spans) &&
    !isWholeTold(plain, claim)
  )
    return 'drop';
  if (ofTime.has(kind) && own && spans.every((one) => isRate(plain, one))) return 'drop';
  if (own && isDeniedBehind(plain, spans)) return 'drop';
  if (kind === 'money' && isSmallAndBare(claim, plain)) return 'doubt';
  if (own && (isTakenBack(plain, spans) || isOfOtherYear(where, claim))) return 'doubt';
  const told = withoutApproval(where);
  const verdict = verdictOf(claim, { left, own, room, here: toneIn(told), all: toneIn(plain) });
  return verdict === 'sure' && told !== where ? 'doubt' : verdict;
}

/** 穿的是闪达的衣服 管我们开钱的是捷诚配送: a clause that tells something stands first where a name was asked for, and others behind it. */
const namesNothing = (plain: string, { question, value }: Claim): boolean =>
  question.field.names === true &&
  typeof value === 'string' &&
  clausesOf(plain).length > 1 &&
  noName.test(value) &&
  !clausesOf(value).some(({ from, to }) => endsAsFirm(value.slice(from, to)));
const endsAsFirm = (words: string): boolean =>
  placesOfSet(words, 'firm_ends').at(-1)?.to === words.length;
/** 俺说的是看病自己掏的钱: words with a sum in them and no word for anything one may have are no illness. */
const isNoIllness = ({ question, value }: Claim): boolean =>
  question.id === 'illness' &&
  typeof value === 'string' &&
  value.length > longestIllness &&
  (!illnessSign.test(value) || findAmounts(value).length > 0);
const longestIllness = 12;
const illnessSign = readWays('answers.txt')('illness-sign', 'iu');
const noName = readWays('places.txt')('tells-no-name');

/** A person is named in many a clause that says nothing of whom it is for: only words of helping say it outright. */
const roomOf = ({ question, told }: Claim): keyof typeof most => {
  const { id, field } = question;
  const { kind } = field;
  const isHelped = told.some((one) => one.question === id && one.sure);
  if (id === 'for_whom' && !isHelped) return 'person';
  if (common.has(kind)) return 'common';
  if (kind === 'date') return 'time';
  return free.has(kind) ? 'free' : 'other';
};

/** 那写初中行不: who asks whether a value will do proposes it. */
function withoutApproval(clause: string): string {
  const end = placesOfSet(clause, 'approval').at(-1);
  return end === undefined || !endsAsking.test(clause.slice(end.to))
    ? clause
    : clause.slice(0, end.from);
}

/** 张铁牛，不是，身份证上叫张铁柱: a plain no behind the value takes it back. */
const isTakenBack = (plain: string, spans: readonly Stretch[]): boolean => {
  const last = Math.max(...spans.map(({ to }) => to));
  return clausesOf(plain).some(
    ({ from, to }) => from >= last && assentIn(plain.slice(from, to), 'fact') === 'no',
  );
};

/** 是9901…不是，那是他侄的: a no right behind the value takes it back at once. */
function isDeniedBehind(plain: string, spans: readonly Stretch[]): boolean {
  const last = Math.max(...spans.map(({ to }) => to));
  const behind = plain.slice(last);
  const clause = behind.slice(0, clausesOf(behind)[0]?.to ?? 0);
  return /^[^\s\p{P}]/u.test(behind) && assentIn(clause, 'fact') === 'no';
}

/** 六十二，没上过班: so small a number with no word for money, and more said beside it, may count anything. */
const isSmallAndBare = ({ value }: Claim, plain: string): boolean => {
  const amount =
    typeof value === 'object' && value !== null && 'value' in value ? value['value'] : value;
  const [first, second] = clausesOf(plain);
  return (
    typeof amount === 'number' &&
    amount > 0 &&
    amount < leastBare &&
    first !== undefined &&
    second !== undefined &&
    !findAmounts(plain).some((one) => one.currency || one.rate !== null)
  );
};
const leastBare = 100;

/** 一个月也就四五千: the time an amount is paid for is none of its own. */
const isRate = (plain: string, { from, to }: Stretch): boolean =>
  findAmounts(plain).some((one) => one.rate !== null && one.start <= from && one.to >= to);
const ofTime: ReadonlySet<string> = new Set(['duration', 'count']);

/** 去年住院掏了一万二, where a year's money is asked for: of another year than this. */
const isOfOtherYear = (clause: string, { question }: Claim): boolean =>
  yearly.has(question.id) &&
  placesOfSet(clause, 'other_year').length > 0 &&
  placesOfSet(clause, 'this_year').length === 0;
const yearly: ReadonlySet<string> = new Set(['medical_self_paid', 'rigid_spending']);

/** A value of figures that the field's own grammar does not read from the words was only guessed from them. */
function isRead(
  plain: string,
  { question: { field }, value, today }: Pick<Claim, 'question' | 'value' | 'today'>,
): boolean {
  if (common.has(field.kind) || free.has(field.kind)) return true;
  const reading = field.read(plain, { today });
  return reading.kind === 'value' && JSON.stringify(reading.value) === JSON.stringify(value);
}

type Seen = {
  readonly left: Left;
  readonly own: boolean;
  readonly room: Left;
  readonly here: ReadonlySet<Tone>;
  readonly all: ReadonlySet<Tone>;
};

/** What the tone of its clause, and of the message, leaves of a value: asked, put off, once so, wished, or heard from others. */
export function meantBy(
  kind: string,
  { here, all }: { readonly here: ReadonlySet<Tone>; readonly all: ReadonlySet<Tone> },
): Verdict {
  const few = common.has(kind) || free.has(kind);
  if (here.has('delay') && few) return 'drop';
  if (here.has('asks') || here.has('wrong')) return few ? 'drop' : 'doubt';
  if (here.has('past') && !timed.has(kind) && !here.has('now'))
    return all.has('now') ? 'drop' : 'doubt';
  if (here.has('wish') || here.has('hearsay') || here.has('varies')) return 'doubt';
  return kind === 'choice' && all.has('except') ? 'drop' : 'sure';
}

/** 一年药钱六百多 is no name of a firm. */
const namesMoney = (value: string): boolean =>
  findAmounts(value).some((one) => one.currency || one.rate !== null);

function verdictOf({ question, value }: Claim, { left, own, room, here, all }: Seen): Verdict {
  const { kind } = question.field;
  const meant = meantBy(kind, { here, all });
  if (meant !== 'sure') return meant;
  if (kind === 'text' && typeof value === 'string' && isPatched(value)) return 'doubt';
  if (question.field.names === true && typeof value === 'string' && namesMoney(value))
    return 'drop';
  if (free.has(kind) && typeof value === 'string' && speaks().test(value)) return 'drop';
  const inside = own ? left.inside : 0;
  const outside = own ? left.outside : left.inside + left.outside;
  if (inside <= room.inside && outside <= room.outside)
    return all.has('wrong') || all.has('delay') || (all.has('asks') && inside > 0)
      ? 'doubt'
      : 'sure';
  return own || outside <= 3 * room.outside ? 'doubt' : 'drop';
}

/** A name of a thing is one piece, or a short list: 保洁，看门. */
const isPatched = (value: string): boolean => {
  const pieces = clausesOf(value);
  return pieces.length > 1 && (value.length > longestName || holdsFigure.test(value));
};

const longestName = 16;

/** Words that answer by themselves: there is, there is none. */
const bare = (): ReadonlySet<string> =>
  (bareWords ??= new Set([...wordsOfSet('none'), ...wordsOfSet('some')]));
let bareWords: ReadonlySet<string> | undefined;

/** Where in the text the value stands; nowhere for a bare yes, no or nothing. */
function spansOf(plain: string, { question, value, told, today }: Claim): readonly Stretch[] {
  const { field } = question;
  const heard = told
    .filter((one) => one.question === question.id && one.raw.trim() !== plain.trim())
    .flatMap((one) => placesOf(plain, one.raw));
  if (free.has(field.kind)) return typeof value === 'string' ? partsIn(plain, value) : heard;
  const found = field
    .find(plain, { today })
    .filter((one) => JSON.stringify(one.value) === JSON.stringify(value))
    .map(({ span: [from, to] }) => ({ from, to }));
  const read =
    common.has(field.kind) || found.length > 0
      ? []
      : clausesReading(plain, { question, value, today });
  const all = [...found, ...read, ...(common.has(field.kind) ? [] : heard)];
  return all.length === 0 && isWhole(plain, { question, value, told, today })
    ? [{ from: 0, to: plain.length }]
    : all;
}

/** 五六七三个月, 去年八月九月: months that the whole message names one by one, as its field reads it and as it was told. */
const isWhole = (plain: string, claim: Pick<Claim, 'question' | 'value' | 'told' | 'today'>) =>
  (claim.question.field.kind === 'date' || claim.question.field.kind === 'count') &&
  namedMonths(plain, claim.today) !== null &&
  claim.told.some((one) => one.question === claim.question.id && one.value === claim.value) &&
  isRead(plain, claim);

/** A name of several pieces stands where they stand: 保安啊，看门都行. */
function partsIn(plain: string, value: string): readonly Stretch[] {
  const whole = placesOf(plain, value);
  if (whole.length > 0) return whole;
  const parts = value.split('，').map((part) => placesOf(plain, part));
  return parts.length > 1 && parts.every(({ length }) => length > 0) ? parts.flat() : [];
}

/** Words of this kind of answer anywhere in the text, whatever value they say. */
const explainedBy = (plain: string, { question: { field } }: Claim): readonly Stretch[] =>
  field.explains?.(plain).map(([from, to]) => ({ from, to })) ?? [];

/** Clauses that by themselves read as the value. */
const clausesReading = (
  plain: string,
  { question: { field }, value, today }: Pick<Claim, 'question' | 'value' | 'today'>,
): readonly Stretch[] => {
  const clauses = clausesOf(plain);
  return clauses.length < 2
    ? []
    : clauses.filter(({ from, to }) => {
        const reading = field.read(plain.slice(from, to), { today });
        return reading.kind === 'value' && JSON.stringify(reading.value) === JSON.stringify(value);
      });
};

function placesOf(plain: string, words: string): readonly Stretch[] {
  const from = words === '' ? -1 : plain.indexOf(words);
  return from < 0 ? [] : [{ from, to: from + words.length }];
}

/** The question's own words, which an answer may repeat. */
export function echoOf({
  question,
  service,
  words,
}: Pick<Claim, 'question' | 'service' | 'words'>): string {
  const parts = ['label', 'ask', 'also', 'good'] as const;
  const keys = parts.map((part) => ({ key: `${wordsOf(question, part, service).key}|nothing` }));
  const options = (question.field.options ?? []).map((option) => option.label);
  return [...keys, ...options].map(words).join(' ').toLowerCase();
}
