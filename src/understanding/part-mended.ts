import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { isChineseName } from '../fields/name.ts';
import { namedFields } from './rules/field-names.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const signIs = ways('sign-is');
const endIs = ways('end-is');

/** Which character of a name is meant, by the words before what it is. */
const places: readonly (readonly [RegExp, (length: number) => number])[] = [
  [ways('last-sign'), (length) => length - 1],
  [ways('middle-sign'), (length) => (length === 3 ? 1 : -1)],
  [ways('first-sign'), () => 0],
  [ways('second-sign'), () => 1],
  [ways('third-sign'), () => 2],
];

/** 名字最后一个字是伟大的伟, 电话尾号是5679: a name or number that stands, with the part put right that is named; `null` where none is, or where it may be of two lines. */
export function partMended(plain: string, expectation: Expectation): FoundAnswer | null {
  return signMended(plain, expectation) ?? endMended(plain, expectation);
}

function signMended(plain: string, expectation: Expectation): FoundAnswer | null {
  for (const [place, at] of places) {
    const named = place.exec(plain);
    if (named === null) continue;
    const sign = signIn(plain.slice(named.index + named[0].length));
    const one = standingOne(plain.slice(0, named.index), 'name', expectation);
    if (sign === null || one === null) return null;
    const index = at(one.value.length);
    if (index < 0 || index >= one.value.length || one.value[index] === sign) return null;
    const value = `${one.value.slice(0, index)}${sign}${one.value.slice(index + 1)}`;
    return isChineseName(value) ? { question: one.id, value, raw: plain, sure: true } : null;
  }
  return null;
}

/** The character told: by a word that holds it (伟大的伟), or alone. */
function signIn(behind: string): string | null {
  const [, word = '', spelled, alone] = signIs.exec(behind) ?? [];
  if (spelled !== undefined) return word.includes(spelled) ? spelled : null;
  return alone ?? null;
}

function endMended(plain: string, expectation: Expectation): FoundAnswer | null {
  const end = endIs.exec(plain);
  const figures = end?.[1] ?? '';
  const one = end === null ? null : standingOne(plain.slice(0, end.index), 'phone', expectation);
  if (one === null || one.value.length <= figures.length) return null;
  const { field } = one;
  const reading = field.read(`${one.value.slice(0, -figures.length)}${figures}`, expectation);
  return reading.kind === 'value' && reading.value !== one.value
    ? { question: one.id, value: reading.value, raw: plain, sure: true }
    : null;
}

/** The line of this kind that words before name; where they name none, the only one that stands. */
function standingOne(before: string, kind: string, { welcome, standing = {} }: Expectation) {
  const all = welcome.flatMap(({ id, field }) => {
    const value = standing[id];
    return field.kind === kind && typeof value === 'string' ? [{ id, field, value }] : [];
  });
  const named = namedFields(before);
  const meant = all.filter(({ id }) => named.includes(id));
  const [only, ...others] = meant.length > 0 ? meant : all;
  return only === undefined || others.length > 0 ? null : only;
}
