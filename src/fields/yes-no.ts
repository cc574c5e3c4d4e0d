import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside, saysUnknown } from './aside.ts';
import { clausesOf } from './clauses.ts';
import { inCommonWords, plainWords } from './common-words.ts';
import type { Field, Reading } from './field.ts';
import { readWords } from './words.ts';

const { fit } = readWords('yes-no.txt');

const label = (value: Value) => phrase(value === true ? 'o-yesno-yes' : 'o-yesno-no');

/** Words that say yes or no to one question only; what says yes is looked for first ("还没走"). */
export type YesNoSayings = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Longer strings in which none of them is meant: 还在要 of 还在. */
  readonly except?: readonly string[];
};

/** Yes or no as `true` or `false`, in everyday and dialect words; found only as an answer, never in passing. */
export const yesNo = (sayings?: YesNoSayings): Field => ({
  kind: 'yesNo',
  hint: 'none',
  find: () => [],
  explains: (text) =>
    [...(sayings?.yes ?? []), ...(sayings?.no ?? [])].flatMap((said) => {
      const from = besides(text.toLowerCase(), sayings?.except).indexOf(said);
      return from < 0 ? [] : [[from, from + said.length] as const];
    }),
  read: (text) => {
    const { text: plain } = plainWords(text);
    return own(plain, sayings) ?? read(plain);
  },
  show: label,
  mask: label,
  schema: z.boolean(),
  options: [
    { id: 'yes', label: label(true) },
    { id: 'no', label: label(false) },
  ],
  choose: (option) => (option === 'yes' ? true : option === 'no' ? false : undefined),
});

const both: Reading = {
  kind: 'unsure',
  ask: phrase('problem-yesno-both'),
  options: [
    { value: true, label: label(true) },
    { value: false, label: label(false) },
  ],
};

/** The text with what is excepted blanked out, a place for a place. */
const besides = (text: string, except: readonly string[] = []): string =>
  except.reduce(
    (left, longer) => left.replaceAll(inCommonWords(longer), (found) => ' '.repeat(found.length)),
    text,
  );

function own(text: string, sayings: YesNoSayings | undefined): Reading | null {
  const said = text.toLowerCase();
  if (sayings === undefined || said.length > 40) return null;
  // 撑不了几天: what its own sayings hold asks nothing.
  if (open.test(besides(said, [...sayings.yes, ...sayings.no]))) return null;
  const meant = besides(said, sayings.except);
  const among = (words: readonly string[]): boolean =>
    words.some((word) => meant.includes(inCommonWords(word)));
  const yes = sayings.yes.filter((word) => meant.includes(inCommonWords(word)));
  if (yes.some((word) => !isDenied(meant, inCommonWords(word))))
    return { kind: 'value', value: true };
  return yes.length > 0 || among(sayings.no) ? { kind: 'value', value: false } : null;
}

const rightBefore = fit`{not-right-before}$`;

/** 没在那里做了: a no stands right before a saying that holds none itself. */
const isDenied = (text: string, said: string): boolean =>
  !deniesWithin.test(said) &&
  !rightBefore.test(said.slice(0, 1)) &&
  rightBefore.test(text.slice(0, text.indexOf(said)));

const thereIsNone = fit`^{no-at-once}`;
const byNow = fit`{by-now}`;
function read(text: string): Reading {
  const trimmed = text.trim();
  if (
    trimmed.length > 200 ||
    (isAside(trimmed) && !thereIsNone.test(trimmed)) ||
    saysUnknown(trimmed)
  )
    return { kind: 'nothing' };
  const said = clausesOf(trimmed)
    .slice(0, 4)
    .map(({ from, to }) => answerOf(trimmed.slice(from, to)));
  const turned = turnedIn(trimmed, said);
  if (turned !== null) return turned;
  const first = said.findIndex((one) => one !== null);
  if (first < 0 || first > 1) return { kind: 'nothing' };
  const value = said[first] as boolean;
  if (value && said.slice(first + 1).includes(false) && byNow.test(trimmed)) return both;
  return { kind: 'value', value: isAgreeingNo(trimmed) ? false : value };
}

/** 签了，不对没签 ends in its last word; a yes and a no of the same deed without one is asked about: 没签，签过一张. */
function turnedIn(text: string, said: readonly (boolean | null)[]): Reading | null {
  if (!said.includes(true) || !said.includes(false)) return null;
  const turn = turnedBy.exec(text);
  if (turn !== null) {
    const after = answerOf(text.slice(turn.index + turn[0].length).replace(/^[\s，,]+/u, ''));
    if (after !== null) return { kind: 'value', value: after };
  }
  return deedDenied.exec(text) !== null ? both : null;
}

const agreeingNo = fit`^(?:{hm}+|{agreed})[,，、\s]*{there-is-none}`;
/** 是的，没有 and 嗯没签 agree that there is none. */
const isAgreeingNo = (text: string): boolean => agreeingNo.test(text);

const lead = fit.i`^(?:{hm}+|{before}|i |we |well |actually )+`;

/** Words behind which the last word counts, and a deed that is denied and then told, or told and then denied. */
const turnedBy = fit.u`(?<=[\s，,。.;；！!]|{sigh}){wrong}(?=[{{said-next}}\s，,。]|{said-then})`;
const deedDenied = fit.u`{not-done}(\p{Script=Han})(?=[^{{not}}]*[{{oh}}\s，,。;；])[^{{not}}]*?(?<!{not-before})\1{done-signs}|(?<!{not-before})(\p{Script=Han}){over-signs}[^]*?[{{oh}}\s，,。;；][^]*?{not-done}\2`;

const nothingAtAll = fit`^{nothing-at-all}{nothing-not}`;
const noDeed = fit`^{no-yes-start}|{no-yes-within}`;
const bareYes = fit`^(?:{hm}+|{bare-yes})$`;
/** What one clause says; `null` for neither. */
function answerOf(clause: string): boolean | null {
  const whole = clause.trim();
  const bare = whole.replace(lead, '').trim();
  if (thereIsNone.test(bare)) return false;
  if (open.test(whole.replace(emphasis, '')) || undecided.test(bare)) return null;
  if (agrees.test(whole) || agrees.test(bare)) return true;
  if (
    denies.test(bare) ||
    nothingAtAll.test(bare) ||
    (whole.length <= 14 && deniesWithin.test(whole.replaceAll(agreesWithin, '')))
  )
    return false;
  if (figured.test(bare)) return null;
  if (affirms.test(bare) || affirms.test(whole)) return whole.length <= 30 ? true : null;
  if (bare.length <= 6 && done.test(bare) && !noDeed.test(bare)) return true;
  return bare === '' && bareYes.test(whole) ? true : null;
}

/** 啥也没签 denies; it asks nothing. */
const emphasis = fit`{any-word}(?={not-of-any})`;
/** Words of a question or of an open one: neither yes nor no. */
const open = fit.i`{open-words}|{asking-end}[?？]|\b(?:what|how|which|who|why)\b`;
const undecided = fit.i`^{undecided}`;
const agrees = fit`^{agrees}`;
/** Words of a yes that hold a no, anywhere: 对对对没错. */
const agreesWithin = fit.gu`{agrees-within}`;
const denies = fit.iu`^(?:\p{Script=Han}{1,2}{cannot}|{denies}|{dialect-no}(?={dialect-no-not})|no\b|not\b|n$|❌|👎|🙅|×|✗|✘)`;
const deniesWithin = fit`{denies-within}`;
const affirms = fit.i`^(?:{affirms}|{is}(?!{is-telling}..)|{wants}$|{fine}$|{is-south}$|{yes-short}$|en$|{yes-hey}$|{yes-eh}$|y$|(?:do|am|have|did)\b|√|✓|✔|👌|👍|🙆|💯)`;
/** 好的时候7k: a figure behind a word of assent is an amount, and agrees to nothing. */
const figured = fit`^{assents}\S*\d`;
const done = fit`{done-ends}{ends}*$`;
