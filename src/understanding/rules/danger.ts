import type { DangerKind } from '../../messages/case-act.ts';
import { isNow, isPast, upTo, within } from './danger-time.ts';
import { isAction } from './danger-together.ts';
import { type Heard, linesOf } from './heard.ts';
import type { Hit } from './hits.ts';
import { linesBegun, matches } from './patterns.ts';
import { readWays } from './ways.ts';

const ways = readWays('danger.txt');
const meansNoHarm = ways('means-no-harm');
const deniesHarm = ways('denies-harm');
const guardsByTrade = ways('guards-by-trade');
const guards = ways('guards');
const withHimself = ways('with-himself');
const helpAwaited = ways('help-awaited');
const ownYouth = ways('own-youth');
const asksForWork = ways('asks-for-work');
const forced = ways('forced');

/** One sign of danger: its kind, whether the words around it leave it standing, and where it then stands. */
export type DangerSign = {
  readonly kind: DangerKind;
  readonly stands: boolean;
  readonly at: readonly Hit[];
};

/** Every sign of danger in a message; one that is denied, past, hearsay or a figure of speech does not stand. */
export function dangerSigns(heard: Heard): readonly DangerSign[] {
  return linesBegun(linesOf('danger'), heard.hits).flatMap((line) => {
    const kind = line.name as DangerKind;
    const hits = matches(heard.text, line.patterns, heard.hits);
    if (hits.length === 0) return [];
    return [signAt(heard, kind, hits)];
  });
}

/** A sign of one kind heard in these places; what the words around take back does not stand. */
export function signAt(heard: Heard, kind: DangerKind, hits: readonly Hit[]): DangerSign {
  const at = hits.filter((hit) => !takenBack(heard, kind, hit));
  return { kind, stands: at.length > 0, at };
}

/** How likely a crisis must be to be one: without a sign, with one that stands, with signs that were all taken back. */
const likelyAlone = 0.3;
const likelyWithSign = 0.05;
const likelyTakenBack = 0.4;
/** The characters of a call are those of a blow, so that more must speak for one beside it. */
const likelyOfCall = 0.8;

/** Danger to life now or announced (domain.md section 5), by signs and by what was learned of how it is told; `likely` from 0 to 1; `calls`: 打 means a call here. */
export function dangerOf(
  signs: readonly DangerSign[],
  likely: number,
  calls = false,
): DangerKind | null {
  const standing = signs.find((sign) => sign.stands);
  if (standing !== undefined) return likely >= likelyWithSign ? standing.kind : null;
  const least = calls ? likelyOfCall : signs.length > 0 ? likelyTakenBack : likelyAlone;
  return likely >= least ? (signs[0]?.kind ?? 'unsure') : null;
}

function takenBack(heard: Heard, kind: DangerKind, hit: Hit): boolean {
  const sentence = sentenceAround(heard.text, hit);
  if (isHearsay(heard, sentence, hit) || isDenied(heard.text, hit)) return true;
  if (isOver(heard, hit) || isTalkOfWords(heard, sentence)) return true;
  return checks[kind](heard, sentence, hit);
}

type Check = (heard: Heard, sentence: Hit, hit: Hit) => boolean;

const checks: { readonly [kind in DangerKind]: Check } = {
  self_harm: (heard, sentence, hit) => isFigure(heard, hit) || isOthersDeath(heard, sentence, hit),
  self_harm_other: (heard, sentence, hit) => isOthersDeath(heard, sentence, hit),
  violence: (heard, sentence, hit) => isPast(heard, sentence, hit),
  threat: (heard, sentence, hit) => isPast(heard, sentence, hit) || isFigure(heard, hit),
  confinement: (heard, sentence, hit) =>
    isPast(heard, sentence, hit) || isJobMatter(heard, hit) || isOwnDoing(heard.text, hit),
  injury: (heard, sentence, hit) => !isHappening(heard, sentence, hit),
  collective: (heard, sentence, hit) => !isAction(heard, sentence, hit),
  child_labour: (heard, sentence, hit) => isPast(heard, sentence, hit) || isOwnYouth(heard.text),
  assault: (heard) => heard.has('penalty'),
  unsure: () => false,
};

const sentenceAround = (text: string, hit: Hit): Hit => {
  const before = text.slice(0, hit.from).search(/[^。！？!?\n；;]*$/u);
  const after = text.slice(hit.to).search(/[。！？!?\n；;]/u);
  return { from: before, to: after < 0 ? text.length : hit.to + after };
};

/** Told of others: the word of hearsay stands before it, in the same sentence or the one before. */
const isHearsay = (heard: Heard, sentence: Hit, hit: Hit): boolean =>
  ['rumour', 'd_fiction'].some((name) =>
    heard.at(name).some((one) => one.to <= hit.to && one.from >= sentence.from - 30),
  );

/** What was once and is over: 以前也想过, 现在走出来了; not where it happens again. */
function isOver(heard: Heard, hit: Hit): boolean {
  const near = { from: hit.from - 30, to: hit.to + 30 };
  const again = within(heard, 'd_again', { from: hit.from - 12, to: hit.to + 8 });
  if (again || heard.has('d_urgent')) return false;
  const recovered = heard.at('d_recovered').some((one) => one.from >= hit.to && one.to <= near.to);
  return recovered || within(heard, 'd_youth', { from: near.from, to: hit.to + 2 });
}

/** The words are spoken of and not meant, or are what somebody wants to learn. */
const isTalkOfWords = (heard: Heard, sentence: Hit): boolean =>
  within(heard, 'd_word_talk', sentence) ||
  (within(heard, 'd_learn', sentence) && !heard.has('d_urgent')) ||
  heard.has('donate');

/** 我不是要跳楼: the word of denial stands right before the word of danger. */
const isDenied = (text: string, hit: Hit): boolean =>
  meansNoHarm.test(text.slice(Math.max(0, hit.from - 3), hit.to + 1)) ||
  deniesHarm.test(text.slice(Math.max(0, hit.from - 7), hit.to));

/** 想死你了, 累死了, 活不下去 of a purse: words of dying that mean something else. */
function isFigure(heard: Heard, hit: Hit): boolean {
  const around = { from: hit.from - 6, to: hit.to + 6 };
  if (within(heard, 'figure', around) && !heard.has('intent')) return true;
  if (heard.has('laughing') && !deadly.some(heard.has)) return true;
  if (within(heard, 'curse', { from: hit.from - 4, to: hit.to + 2 })) return true;
  return within(heard, 'livelihood', { from: hit.from, to: hit.to }) && isPurse(heard, hit);
}

/** Ideas beside which nobody laughs. */
const deadly = [
  'd_poison',
  'd_edge',
  'd_blade',
  'd_rope',
  'd_farewell',
  'd_fire_self',
  'd_swallow',
];

/** A household that cannot make ends meet says that it cannot live; alone, the same words are a person's. */
const isPurse = (heard: Heard, hit: Hit): boolean =>
  within(heard, 'home', { from: hit.from - 10, to: hit.from + 1 }) ||
  ((heard.has('aid_word') || heard.has('relief_word') || heard.has('wage')) && !heard.has('now'));

/** 自杀没了三年了. */
const yearsGone = ways('years-gone');

function isOthersDeath(heard: Heard, sentence: Hit, hit: Hit): boolean {
  const told = upTo(heard, sentence, hit);
  if (within(heard, 'long_past', told) && !isNow(heard, hit)) return true;
  if (yearsGone.test(heard.text.slice(hit.to, hit.to + 14))) return true;
  return within(heard, 'insured', { from: hit.from, to: sentence.to });
}

/** 我把自己关在屋里 is no prison. */
const isOwnDoing = (text: string, hit: Hit): boolean =>
  (guardsByTrade.test(text) && guards.test(text.slice(hit.from, hit.to))) ||
  withHimself.test(text.slice(Math.max(0, hit.from - 6), hit.from));

/** Papers kept for a formality, or leave to resign refused, are matters of law and no prison. */
const isJobMatter = (heard: Heard, hit: Hit): boolean =>
  within(heard, 'formality', { from: hit.from - 8, to: hit.to + 8 }) && !heard.has('prison');

/** Something happens at this moment: no past, no ward, no talk of compensation about it. */
function isHappening(heard: Heard, sentence: Hit, hit: Hit): boolean {
  const { text } = heard;
  const all = { from: 0, to: text.length };
  const waiting = helpAwaited.test(text);
  if ((within(heard, 'in_care', all) || within(heard, 'd_in_care', all)) && !waiting) return false;
  if (within(heard, 'past', upTo(heard, sentence, hit)) || heard.has('unhurt')) return false;
  if (within(heard, 'd_supposed', sentence) && !heard.has('d_urgent')) return false;
  if (dated.test(text.slice(sentence.from, sentence.to))) return false;
  if (within(heard, 'emergency', sentence)) return true;
  return within(heard, 'now', sentence) || !claims.some(heard.has);
}

/** Words of claims: who speaks of pay, bills or rules tells of something that is over. */
const claims = [
  'compensation',
  'labour_law',
  'medical_cost_word',
  'reimburse',
  'wage',
  'aid_word',
  'relief_word',
  'school_word',
  'owes',
  'complain',
  'job_phrase',
  'disaster_over',
];

const dated = ways('dated');

/** 我十四岁就出来打工了: one's own youth, or a leave asked for. */
const isOwnYouth = (text: string): boolean =>
  ownYouth.test(text) || (asksForWork.test(text) && !forced.test(text));
