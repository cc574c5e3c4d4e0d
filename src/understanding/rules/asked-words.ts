import { isEmployer } from '../../fields/employer-words.ts';
import type { Value } from '../../messages/value.ts';
import { type Heard, linesOf, wordsAt } from './heard.ts';
import { linesBegun, matches } from './patterns.ts';
import { readWays } from './ways.ts';

const ways = readWays('answers.txt');
const noFirst = ways('no-first');
const yesFirst = ways('yes-first');
const answerTail = ways('answer-tail');
const yearsTail = ways('years-tail');
const asksOrWonders = ways('asks-or-wonders');

/** One of a field's few values, by the sayings of `lexicon/answers.txt`, in a short answer. */
export function choice(asked: string, heard: Heard): Value | undefined {
  if (heard.text.length > 30) return undefined;
  const said = linesBegun(linesOf('answers'), heard.hits).find(
    (line) =>
      line.name.startsWith(`${asked}=`) &&
      matches(heard.text, line.patterns, heard.hits).length > 0,
  );
  return said?.name.slice(asked.length + 1);
}

/** Yes or no in the words of the fields that are either: 没签过, 交着呢. */
export function yesOrNo(heard: Heard, bare: string): boolean | undefined {
  if (heard.text.length > (/^[\x20-\x7e]+$/u.test(heard.text) ? 40 : 14)) return undefined;
  if (noFirst.test(bare)) return false;
  if (yesFirst.test(bare)) return true;
  return undefined;
}

const wrapping: { readonly [field: string]: RegExp } = {
  illness: ways('before-illness'),
  school: ways('before-school'),
  employer: ways('before-employer'),
  address: ways('before-address'),
  job_wanted: ways('before-job-wanted'),
  skills_wanted: ways('before-skills-wanted'),
  business_type: ways('before-business-type'),
  hukou_place: ways('before-hukou-place'),
  work_place: ways('before-work-place'),
};

/** Free words as the answer, the wrapping taken off; a question or a command is none. */
export function phrase(asked: string, heard: Heard): Value | undefined {
  const { text } = heard;
  if (asked === 'employer' && !isEmployer(text)) return undefined;
  const only = asked === 'address' ? text.trim() : (text.trim().split(/[，,。；;]/u)[0] ?? '');
  const said = only
    .replace(wrapping[asked] ?? /^$/u, '')
    .replace(answerTail, '')
    .replace(yearsTail, '')
    .replace(/[。.！!]+$/u, '');
  if (said.length < 1 || said.length > 40 || asksOrWonders.test(text)) return undefined;
  const start = text.indexOf(said);
  const keep =
    asked === 'school' || asked === 'employer' || asked === 'address' || asked === 'hukou_place';
  return keep ? wordsAt(heard, start, start + said.length) : said;
}
