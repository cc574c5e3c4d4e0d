import { clausesOf } from './clauses.ts';
import { plainWords } from './common-words.ts';
import { readWords } from './words.ts';

const { fit } = readWords('none.txt');
const none = fit.u`^{before}*{no}{what}?{after}*$`;

const clausesIn = (text: string): readonly string[] => {
  const plain = plainWords(text).text;
  return clausesOf(plain).map(({ from, to }) => plain.slice(from, to).trim());
};

const begins = fit.u`^{not-start}|^{not-whole}$`;
/** Whether the first clause of a text says that there is none of what was asked: 没得单位 一辈子种庄稼, 都说了没得, 哪有单位. */
export const saysNoneFirst = (text: string): boolean => {
  const [first = '', second = ''] = clausesIn(text);
  return none.test(first) || (begins.test(first) && none.test(second));
};

/** Whether all of a text says that there is none. */
export const saysOnlyNone = (text: string): boolean => {
  const clauses = clausesIn(text);
  return clauses.length > 0 && clauses.every((clause) => none.test(clause));
};
