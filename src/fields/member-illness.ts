import { readWords } from './words.ts';

const { fit, set } = readWords('illnesses.txt');
const illness = fit.giu`{grade}(?:\p{Script=Han}{1,2})?{disability}|{illness}|{disability-kind}{grade}?|{cancer-of}{cancer}|diabet\w*|ill\b`;

const treatments = set('treatment');

const denied = fit`{none}{none-of}?$`;
const gotCancer = fit.u`^{got}(?=\p{Script=Han}*{cancer-sign})`;
const general = fit`^{general}$`;
/** Illnesses and disabilities named in plain text, as said and joined by 、; those denied are left out. */
export function conditionIn(said: string): string | undefined {
  const found = [...said.matchAll(illness)].filter(
    (match) => !denied.test(said.slice(Math.max(0, match.index - 4), match.index)),
  );
  const words = [...new Set(found.map(([word]) => word.replace(gotCancer, '')))];
  const illnesses = words.filter((word) => !treatments.has(word));
  const specific = (illnesses.length > 0 ? illnesses : words).filter((word) => !general.test(word));
  const kept = specific.length > 0 ? specific : words;
  return kept.length > 0 ? kept.slice(0, 4).join('、') : undefined;
}
