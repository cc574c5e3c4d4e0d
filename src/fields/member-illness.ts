import { readFileSync } from 'node:fs';
import { remembered } from './remembered.ts';
import { linesOf, oneOfWords } from './word-files.ts';
import { readWords } from './words.ts';

const { all, fit, part, set } = readWords('illnesses.txt');

/** The names of illnesses in a lexicon, one list of words. */
const names = linesOf(
  readFileSync(new URL('../understanding/lexicon/illnesses.txt', import.meta.url), 'utf8'),
)
  .flatMap(({ text }) => text.trim().split(/\s+/u))
  .map((word) => word.replaceAll('_', ' '));
const known = [...new Set([...all('illness'), ...names])];
const isLatin = (word: string): boolean => /^[a-z]/u.test(word);
const words = oneOfWords(known.filter((word) => !isLatin(word)));
const latin = oneOfWords(known.filter(isLatin));

const core = part`(?:{grade}(?:\p{Script=Han}{1,2})?{disability}|{disability-kind}|{cancer-of}{cancer}|(?:${words})|\b(?:${latin})\b|\bdiabet\w*|\bill\b)(?!{names-help})`;
const hurt = part`{side}?{limb}{break}?{damage}`;
const lies = part`{lies}(?=[，,。；;、\s]|{lies-end}|$)`;
const illness = fit.giu`${hurt}|(?:{lead}\p{Script=Han}{0,2}?)?{break}?${core}{stage}?|${lies}`;

/** 有个脑瘫儿子: an illness that stands right before the word for the one who has it. */
const ahead = fit.iu`(?:^|[，,。；;\s]|{a-one})(?<ill>{lead}?${core}{stage}?)$`;
export const illAhead = (text: string): string => ahead.exec(text)?.groups?.['ill'] ?? '';

const treatments = set('treatment');
const ward = set('ward');
/** Whether no more is told than where somebody lies. */
export const isWard = (condition: string): boolean => ward.has(condition);

const denied = fit`{none}{none-of}?$`;
const gotCancer = fit.u`^{got}(?=\p{Script=Han}*{cancer-sign})`;
const general = fit`^{general}$`;
/** Illnesses and disabilities named in plain text, as said and joined by 、; those denied are left out, and what is said in one breath (中风瘫痪) stays so. */
export const conditionIn = (said: string): string | undefined =>
  memory(said, () => ({ condition: namedIn(said) })).condition;

const memory = remembered<{ readonly condition: string | undefined }>(64);

function namedIn(said: string): string | undefined {
  const found = [...said.matchAll(illness)].filter(
    (match) => !denied.test(said.slice(Math.max(0, match.index - 4), match.index)),
  );
  const words = [...new Set(inOneBreath(found).map((word) => word.replace(gotCancer, '')))];
  const illnesses = words.filter((word) => !treatments.has(word));
  const specific = (illnesses.length > 0 ? illnesses : words).filter((word) => !general.test(word));
  const kept = specific.length > 0 ? specific : words;
  return kept.length > 0 ? kept.slice(0, 4).join('、') : undefined;
}

/** The words found, those that follow each other at once as one; treatments and general words stand alone. */
function inOneBreath(found: readonly RegExpExecArray[]): readonly string[] {
  const joined: { text: string; to: number }[] = [];
  for (const { 0: text, index } of found) {
    const before = joined.at(-1);
    if (before !== undefined && before.to === index && isOwn(before.text) && isOwn(text)) {
      before.text += text;
      before.to += text.length;
    } else joined.push({ text, to: index + text.length });
  }
  return joined.map(({ text }) => text);
}

const isOwn = (word: string): boolean => !treatments.has(word) && !general.test(word);
