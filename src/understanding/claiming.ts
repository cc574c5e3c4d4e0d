import type { ActWord, FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { isChineseName } from '../fields/name.ts';
import { oneOfWords } from '../fields/word-files.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { amongSeveral, onlyNumber } from './among-several.ts';
import type { Analysis } from './analysis.ts';
import { assentIn } from './assent.ts';
import { employerSaid } from './employer-said.ts';
import { asideIn } from './everyday.ts';
import { clauseOf, leftOf, placesOfSet, presentPart, toneIn, wordsOfSet } from './explained.ts';
import { freeWords } from './found.ts';
import { freeReading } from './free-words.ts';
import { type Claim, echoOf, judge, type Verdict } from './judging.ts';
import { answersAtAll } from './learned-answer.ts';
import { namesOf } from './pointing.ts';
import { namesFieldIn } from './rules/field-names.ts';
import { isReckoned, totalled } from './total.ts';

const counted: ReadonlySet<string> = new Set(['money', 'count', 'duration']);

/** So many values told at once are a telling of its own, and each is meant. */
export const several = 4;

/** A number told beside the answer to another question counts where its clause names what it is of; otherwise it is asked back. */
export function inPassing(
  one: FoundAnswer,
  at: {
    readonly plain: string;
    readonly heard: Analysis;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
  },
): FoundAnswer {
  const { question, welcome } = at.expectation;
  const kind = welcome.find((other) => other.id === one.question)?.field.kind ?? '';
  const telling = at.heard.act === 'need' || at.heard.fields.length >= several;
  if (question === null || telling || !counted.has(kind)) return one;
  // 捡点纸壳子，一个月三百多: what is told with the work is what it brings.
  const ofWork = question.id === 'employment_status' && one.question === 'monthly_income';
  if (ofWork && clausesOf(at.plain).length > 1) return one;
  const from = at.plain.indexOf(one.raw);
  const clause = from < 0 ? at.plain : clauseOf(at.plain, [{ from, to: from + one.raw.length }]);
  const own = namesOf(welcome, at.words).filter((other) => other.question.id === one.question);
  const named =
    namesFieldIn(clause, one.question) || own.some(({ label }) => clause.includes(label));
  return named ? one : { ...one, sure: false };
}

/** The value for the open question, where the message is explained by it; what is not meant is no answer and was not told. */
export function claimed(
  plain: string,
  at: {
    readonly reading: Reading;
    readonly found: readonly FoundAnswer[];
    readonly command: boolean;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
  },
): {
  readonly reading: Reading;
  readonly found: readonly FoundAnswer[];
  readonly doubt: boolean;
} {
  const { found, expectation, words } = at;
  const { question, service, today } = expectation;
  if (question === null || question.field.story === true)
    return { reading: at.reading, found, doubt: false };
  const boss = at.command ? null : bossOf(plain, question);
  if (boss !== null)
    return { reading: boss, found: found.filter((one) => !isNameIn(one, boss)), doubt: false };
  const told = found.find((one) => one.question === question.id && one.of === undefined);
  const others = found.filter((one) => one !== told);
  const read = onlyNumber(
    plain,
    readingOf(plain, { question, reading: at.reading, told, others, today }),
    { question, others, today },
  );
  const isFound = read.kind === 'value' && told !== undefined && read.value === told.value;
  const reading = freeReading(
    plain,
    { reading: read, found: isFound && read !== at.reading },
    { question, told: found, today, service, words },
  );
  if (reading.kind !== 'value')
    return { reading, found: told?.value === null ? found : others, doubt: false };
  const claim = { question, value: reading.value, told: found, today, service, words };
  const asked = isOwnName(plain, claim) || isReckoned(plain, question, reading.value);
  const judged = asked ? 'doubt' : judge(plain, claim);
  const atAll = isFirmName(reading.value) ? 'sure' : answersAtAll(plain, question, today);
  const verdict = worse(judged, atAll);
  return verdict === 'drop'
    ? { reading: { kind: 'nothing' }, found: others, doubt: false }
    : {
        reading,
        found: others.filter((one) => !isSameWords(one, claim)),
        doubt: verdict === 'doubt',
      };
}

/** What ends as names of firms and schools do is one, whatever is asked behind it. */
const isFirmName = (value: Value['value']): boolean =>
  typeof value === 'string' && placesOfSet(value, 'firm_ends').at(-1)?.to === value.length;

/** Of two verdicts the one that believes less. */
const worse = (one: Verdict, other: Verdict): Verdict =>
  [one, other].find((verdict) => verdict === 'drop') ??
  [one, other].find((verdict) => verdict === 'doubt') ??
  'sure';

/** Whoever has the work done, named in more than one place of the message. */
function bossOf(plain: string, { id, field }: Question): Value | null {
  const tone = toneIn(plain);
  if (id !== 'employer' || tone.has('asks') || tone.has('wrong') || tone.has('past')) return null;
  const said = employerSaid(plain, () => true);
  const platform = said !== null && placesOfSet(said, 'platforms').length > 0;
  const inPlace = said !== null && (plain.includes(said) || said.includes('，'));
  const value = said === null || (inPlace && !platform) ? null : said;
  return value !== null && field.schema.safeParse(value).success ? { kind: 'value', value } : null;
}

type Value = Extract<Reading, { kind: 'value' }>;

/** The name of whoever has the work done is nobody else's. */
const isNameIn = ({ value }: FoundAnswer, boss: Value): boolean =>
  typeof value === 'string' && typeof boss.value === 'string' && boss.value.includes(value);

/** Acts that end something, or leave a question: a word of them inside a story is none. */
const ending: ReadonlySet<ActWord> = new Set(['cancel', 'withdraw', 'delete', 'skip']);

/** 没有，不知道咋入: the answer stands first, and what is not known is something else. 以前吃过，后来取消了 tells of earlier days. */
export function isInPassing(
  plain: string,
  act: ActWord,
  { question, today }: Expectation,
): boolean {
  if (ending.has(act) && toneIn(plain).has('past')) return true;
  const clauses = clausesOf(plain);
  const [first] = clauses;
  if (act !== 'skip' || question === null || first === undefined || clauses.length < 2)
    return false;
  if (question.id === 'employer' && employerSaid(plain, () => true) !== null) return true;
  if (clauses.every(({ from, to }) => isOfElse(plain.slice(from, to)))) return true;
  const words = plain.slice(first.from, first.to);
  // 老地方羊汤馆 老板外号三胖 真名不晓得: the name stands first, and something else is not known.
  const rest = clauses.slice(1).map(({ from, to }) => plain.slice(from, to));
  if (question.field.names === true && !isOfElse(words) && rest.some(isOfElse)) return true;
  return (
    !freeWords.has(question.field.kind) &&
    asideIn(words) === null &&
    question.field.read(words, { today }).kind === 'value'
  );
}

/** 公司叫啥不晓得, said beside something told: what is not known is a thing of its own. */
const isOfElse = (clause: string): boolean => {
  const unsure = placesOfSet(clause, 'unsure');
  const known = new Set([...wordsOfSet('said'), ...wordsOfSet('none')]);
  const { inside, outside } = leftOf(clause, { spans: unsure, echo: '', known });
  return inside + outside >= leastOfElse;
};

const leastOfElse = 3;

/** The very words of the answer, read once more for another question: they were said of one thing. */
const isSameWords = (one: FoundAnswer, { question, value }: Claim): boolean =>
  timed.has(question.field.kind) && JSON.stringify(one.value) === JSON.stringify(value);

const timed: ReadonlySet<string> = new Set(['date', 'dateRange', 'duration']);

let denying: RegExp | undefined;
const beginsDenying = (): RegExp =>
  (denying ??= new RegExp(
    `^(?:${oneOfWords([...wordsOfSet('denial_led')])})*(?:${oneOfWords([...wordsOfSet('denial_begins')])})`,
    'u',
  ));

/** 没找过，怕: at a question that may have no answer, a first clause that denies what was asked says that there is none. */
export function deniesIt(
  plain: string,
  asked: Parameters<typeof echoOf>[0] & { readonly today: string },
): boolean {
  const [first] = clausesOf(plain);
  // Where the field hears a value of its own, as 0 of no income, that is the answer.
  if (first === undefined) return false;
  const clause = plain.slice(first.from, first.to);
  // 没有 谁给啊: free words would read it all.
  const lacks = wordsOfSet('lacks').has(clause.trim()) && !toneIn(plain).has('wrong');
  if (freeWords.has(asked.question.field.kind) && asked.question.field.names !== true && lacks)
    return true;
  const own = asked.question.field.read(plain, asked);
  // 没人出过，都是借的: a field may itself hear that there is none.
  if (own.kind === 'value') return own.value === null;
  // 我没得收入 老公打工三千五: of several amounts the first nothing is not all.
  if (own.kind === 'unsure' && asked.question.field.kind === 'money') return false;
  if (!beginsDenying().test(clause) || toneIn(clause).has('asks')) return false;
  const known = new Set([...wordsOfSet('none'), ...wordsOfSet('some')]);
  return leftOf(clause, { spans: [], echo: echoOf(asked), known }).outside <= 1;
}

/** What stands behind a plain no at the beginning: 不是，算还没找. */
function behindNo(plain: string): string | null {
  const [first, second] = clausesOf(plain);
  return first !== undefined &&
    second !== undefined &&
    assentIn(plain.slice(first.from, first.to), 'fact') === 'no'
    ? plain.slice(second.from)
    : null;
}

/** 叫周秀兰, where a firm or whoever runs it is asked for: it may be the name of who speaks. */
const isOwnName = (plain: string, { question, value }: Claim): boolean =>
  question.id === 'employer' &&
  typeof value === 'string' &&
  isChineseName(value) &&
  placesOfSet(plain, 'called').length > 0 &&
  ['bosses', 'roles', 'boss_named'].every((set) => placesOfSet(plain, set).length === 0);

/** 东升家 of 东升家具厂: a name found inside a clause goes on to the word that ends such a name. */
function wholeName(plain: string, name: string): string {
  const from = plain.indexOf(name);
  const clause = clausesOf(plain).find((one) => one.from <= from && from < one.to);
  if (from < 0 || clause === undefined) return name;
  const behind = plain.slice(from + name.length, clause.to);
  const end = placesOfSet(plain.slice(from, clause.to), 'firm_ends').at(-1)?.to ?? 0;
  return behind.length <= mostBehind && end === clause.to - from
    ? plain.slice(from, clause.to)
    : name;
}

const mostBehind = 4;

/** What the field reads, what was heard for it in passing where that stands out of a sentence, or a plain first clause of yes or no. */
function readingOf(
  plain: string,
  at: {
    readonly question: Question;
    readonly reading: Reading;
    readonly told: FoundAnswer | undefined;
    readonly others: readonly FoundAnswer[];
    readonly today: string;
  },
): Reading {
  const { question, reading, told, today } = at;
  const asserted = presentPart(plain);
  if (asserted !== null) {
    const anew = totalled(question.field.read(asserted, { today }), asserted, { question, today });
    if (anew.kind === 'value') return anew;
  }
  if (freeWords.has(question.field.kind)) {
    // 包工头赵强，总包大华建筑公司: both stand behind the work.
    const firm = question.id === 'employer' ? employerSaid(plain, () => true) : null;
    if (firm !== null && reading.kind === 'value' && reading.value === firm) return reading;
    // 就晓得老板叫刘军: what leads to the name is none of it.
    const names = [told?.value, reading.kind === 'value' ? reading.value : undefined];
    if (firm !== null && names.some((one) => typeof one === 'string' && one.endsWith(firm)))
      return { kind: 'value', value: firm };
    // A name that was found inside a sentence is nearer than the sentence.
    const inside =
      typeof told?.value === 'string' &&
      leftOf(told.value, { spans: [], echo: '', known: wordsOfSet('said') }).outside > 0 &&
      reading.kind === 'value' &&
      typeof reading.value === 'string' &&
      reading.value.includes(told.value);
    if (!inside) return reading;
    const name = question.field.names === true ? wholeName(plain, told.value) : told.value;
    const bare = question.field.read(name, { today });
    return bare.kind === 'value' ? bare : { kind: 'value', value: name };
  }
  if (reading.kind !== 'nothing') return reading;
  const behind = behindNo(plain);
  if (behind !== null) {
    const anew = question.field.read(behind, { today });
    if (anew.kind === 'value') return anew;
  }
  if (asserted !== null) return { kind: 'nothing' };
  if (told !== undefined && told.value !== null)
    return amongSeveral(plain, at) ?? { kind: 'value', value: told.value };
  if (question.field.kind !== 'yesNo') return reading;
  const [first] = clausesOf(plain);
  if (first !== undefined && first.to < plain.length)
    return question.field.read(plain.slice(first.from, first.to), { today });
  // 入了的嘛那阵厂头都入: a particle ends the answer where no comma does.
  const head = /^\p{Script=Han}{1,5}?[嘛噻咯哦撒呗嘞哈](?=\p{Script=Han}{4})/u.exec(plain)?.[0];
  return head === undefined ? reading : question.field.read(head, { today });
}
