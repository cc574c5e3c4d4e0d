import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import type { Stretch } from './clauses.ts';
import type { Field, Reading } from './field.ts';
import { beginsDate, holdsRare, nameDots, tidyName } from './name-form.ts';
import { maskName } from './name-mask.ts';
import { nameInParts } from './name-parts.ts';
import { spelledIn, withoutSpelling } from './name-spelled.ts';
import { assents, noGiven, noNames, notInNames, seldomInNames, titles } from './name-words.ts';
import { normalise, originalSpan } from './normalise.ts';
import { isDoubleSurname, surnameLength } from './surnames.ts';
import { readWords } from './words.ts';

const { fit } = readWords('names.txt');

/** A person's full name: Chinese, minority with ·, or in Latin letters; forms of address are asked to be the full name. */
export const name = (): Field => ({
  kind: 'name',
  hint: 'text',
  find: (text) => {
    const plain = normalise(text);
    return findNames(withoutSpelling(plain.text)).map(({ value, from, to }) => ({
      value,
      span: originalSpan(plain, from, to),
    }));
  },
  explains: (text) => {
    const plain = normalise(text);
    return spelledIn(plain.text).map(({ from, to }) => originalSpan(plain, from, to));
  },
  read: (text) => read(plainName(text)),
  show: (value) => literal(asText(value)),
  mask: (value) => literal(maskName(asText(value))),
  schema: z
    .string()
    .max(60)
    .refine((value) => charsOf(value).length >= 2 && !/[\d\n]/u.test(value)),
});

/** Plain text without the marks that choose among the shapes of one character. */
const plainName = (text: string): string =>
  tidyName(withoutSpelling(normalise(text).text).replace(/^[\s,，]+/u, ''));

const han = '\\p{Script=Han}';
const dot = `\\s?[${nameDots}]\\s?`;
const withDots = `${han}{1,12}(?:${dot}${han}{1,12}){1,4}`;
const nameShape = `(?:${withDots}|[A-Za-z][A-Za-z'’.-]*(?: [A-Za-z][A-Za-z'’.-]*){1,4}|${han}{2,5})`;
const cues = fit.giu`(?:{called}|{name-word}\s*{name-is}?|(?:^|[。.!！\s]){call})\s*[:,]?\s*(${nameShape})`;

type NameFound = Stretch & { readonly value: string };

/** 张桂兰，女，1975年生: a person introduced as on a form. */
const leading = fit.u`^\s*(\p{Script=Han}{2,4})\s*[，,、\s]\s*(?={sex}[，,、\s]|{sex}$|\d{2}{years-old}|{told-next}|1[3-9]\d{9})`;

const unsureName = fit.i`^{sure-not}$`;
/** Names that are said to be one: 我叫王小明, 姓名：王小明, my name is Li Wei. */
function findNames(text: string): readonly NameFound[] {
  const first = leading.exec(text)?.[1];
  if (first && isChineseName(first))
    return [
      { value: tidyName(first), from: text.indexOf(first), to: text.indexOf(first) + first.length },
    ];
  return [...text.matchAll(cues)].flatMap((match): NameFound[] => {
    const shape = match[1] as string;
    const from = match.index + match[0].length - shape.length;
    const sure = !unsureName.test(match[0].slice(0, -shape.length).trim());
    const value = leadingName(shape, text.slice(from + shape.length), sure);
    return value === null ? [] : [{ value: tidyName(value), from, to: from + value.length }];
  });
}

const goesOn = fit.u`{name-over}|{sex}$|${notInNames.source}`;

/** The name at the beginning of what follows a cue: it ends where the words go on. */
function leadingName(shape: string, after: string, sure: boolean): string | null {
  if (/^[A-Za-z]/.test(shape)) return latinName(shape, sure);
  if (hasDot.test(shape)) return shape.slice(0, dottedLength(shape));
  const end = shape.search(goesOn);
  if (end > 0 && shape[end] === '的') return null;
  const said = end < 0 ? shape : shape.slice(0, end);
  const whole = end >= 0 || !/^\p{Script=Han}/u.test(after);
  const longest = surnameLength(said) === 2 ? 4 : whole && sure ? 4 : 3;
  const cut = charsOf(said).slice(0, longest).join('');
  if (!whole && charsOf(said).length > longest) return null;
  return isChineseName(cut) && charsOf(said).length <= longest ? cut : null;
}

const hasDot = new RegExp(`[${nameDots}]`, 'u');
const wholeDotted = new RegExp(`^${withDots}`, 'u');

/** Units of the name with dots that a text begins with, 0 where there is none: its last part ends where the words go on. */
export function dottedLength(text: string): number {
  const whole = wholeDotted.exec(text)?.[0] ?? '';
  const parts = whole.split(new RegExp(dot, 'u'));
  const last = parts.at(-1) ?? '';
  const end = last.search(goesOn);
  return whole.length - (end > 0 ? last.length - end : 0);
}

const latinName = (shape: string, sure: boolean): string | null => {
  const words = shape.split(' ').filter((word) => /^[A-Z]/.test(word) || sure);
  const stop = words.findIndex((word) =>
    /^(?:and|from|i|my|a|the|in|at|but|who|not|so|looking|is|here|phone|id)$/i.test(word),
  );
  const kept = stop < 0 ? words : words.slice(0, stop);
  return kept.length >= 2 && shape.startsWith(kept.join(' ')) ? kept.join(' ') : null;
};

/** Whether a text is a Chinese name with a known surname: two to four characters and no everyday word. */
export const isChineseName = (said: string): boolean => {
  const length = charsOf(said).length;
  const surname = surnameLength(said);
  if (!/^\p{Script=Han}+$/u.test(said)) return false;
  if (length < 2 || length > 4 || isDoubleSurname(said) || beginsDate.test(said)) return false;
  if (surname === 0 && !holdsRare(said)) return false;
  if (length === 4 && surname === 1 && surnameLength(charsOf(said).slice(1).join('')) === 0)
    return false;
  if (seldomInNames.test(said) && (noGiven.test(said) || isOneWord(said))) return false;
  return !noNames.has(said) && !notInNames.test(said) && !titles.test(said) && !assents.test(said);
};

const wrapping = fit.iu`^{whose}?{kin-size}?{kin}{name-of}?{called-is}\s*|^{write}\s*|^(?:{little-lead}|[,，。.!！、:：\s])+|^{my}?{name-noun}?{just}?{called-so}?[:：\s]*|^{applicant}{is-or-call}?[:：\s]*|^(?:my (?:full )?name(?: is|'s)|i am|i'm|it's|this is|name)[:\s]+`;
const ending = fit.u`(?:[,，。.!！~～\s]|{tail})+$`;

const surname = fit.u`{surname-sign}`;
const nick = fit.u`^{nick-start}\p{Script=Han}{1,2}$`;
function read(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 120 || isAside(trimmed)) return { kind: 'nothing' };
  const joined = nameInParts(trimmed);
  if (joined !== null) return joined;
  const found = findNames(trimmed);
  if (found.length === 1) return { kind: 'value', value: (found[0] as NameFound).value };
  const clauses = trimmed.split(/[,，。;；\n]|\s(?=1[3-9]\d{9})/u);
  const first = clauses[0] as string;
  const bare = unwrapped(first);
  const second = surname.test(first) ? unwrapped(clauses[1] ?? '') : '';
  if (isChineseName(second)) return { kind: 'value', value: tidyName(second) };
  if (isChineseName(bare.replace(/\s/gu, '')))
    return { kind: 'value', value: tidyName(bare.replace(/\s/gu, '')) };
  if (isOtherName(bare)) return { kind: 'value', value: tidyName(bare) };
  if (isPinyinName(bare)) return { kind: 'value', value: bare };
  if (isPartOfName(bare) || (bare !== first && nick.test(bare)))
    return { kind: 'problem', problem: phrase('problem-name-full') };
  if (isRareName(bare) && (first === trimmed || called.test(first)))
    return { kind: 'value', value: tidyName(bare) };
  return { kind: 'nothing' };
}

/** Words that introduce a name and nothing else. */
const called = fit.u`^{mine}{own-name}?{just-called}|^{name-head}\s*[{{is-or-call}}:]`;

function unwrapped(text: string): string {
  let bare = text.trim();
  for (let round = 0; round < 3; round++) bare = bare.replace(wrapping, '').trim();
  return bare.replace(ending, '').trim();
}

/** Minority names with dots, names in Latin letters. */
const isOtherName = (said: string): boolean =>
  (wholeDotted.exec(said)?.[0] === said && dottedLength(said) === said.length) ||
  /^[A-Z][A-Za-z'’-]*(?: [A-Z][A-Za-z'’.-]*){1,4}$/u.test(said);

const pinyinSurname =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|luo|gao|zheng|liang|xie|song|tang|deng|feng|han|cao|zeng|peng|xiao|cai|pan|tian|dong|yuan|yu|ye|du|su|wei|cheng|lu|lv|ding|ren|yao|shen|zhong|jiang|cui|tan|fan|jin|shi|liao|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|yan|xue|duan|lei|long|tao|mao|gu|hao|gong|shao|wan|qian) ?[a-z]{2,12}(?: [a-z]{2,6})?$/;

/** A name in small Latin letters, as typed without shift. */
const isPinyinName = (said: string): boolean => pinyinSurname.test(said) && said.includes(' ');

const surnameAlone = fit.u`^{surname-sign}?\p{Script=Han}{1,2}$`;
const surnameLead = fit.u`^{surname-sign}`;
const nickLead = fit.u`^{nick-start}`;
/** A surname alone, 王先生, 老李: asked for in full. */
const isPartOfName = (said: string): boolean =>
  (/^\p{Script=Han}$/u.test(said) && holdsRare(said)) ||
  (surnameAlone.test(said) &&
    surnameLength(said.replace(surnameLead, '')) ===
      charsOf(said.replace(surnameLead, '')).length) ||
  (titles.test(said) && surnameLength(said.replace(nickLead, '')) > 0 && !noNames.has(said));

/** Whether it may be a name whose surname the list lacks, or a minority name without a dot: two to four characters that are no everyday word. */
export const isRareName = (said: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(said) &&
  !beginsDate.test(said) &&
  !notInNames.test(said) &&
  !seldomInNames.test(said) &&
  !noNames.has(said) &&
  !isEverydayWord(said) &&
  !titles.test(said) &&
  !assents.test(said);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether the dictionary knows all of it as one word. */
const isOneWord = (said: string): boolean => [...segmenter.segment(said)].length === 1;

/** Whether the dictionary knows it, or part of it, as one word. */
const isEverydayWord = (said: string): boolean =>
  [...segmenter.segment(said)].some(({ segment }) => charsOf(segment).length >= 2);
