import { charsOf } from '../../fields/as-text.ts';
import { surnameLength } from '../../fields/surnames.ts';
import { readWords } from '../../fields/words.ts';
import { hashOf, join } from './hash.ts';
import { isSpelled, type Unit } from './name-units.ts';

/** What is known of characters before anything is learned: which are surnames, which stand in given names, which write the names of other peoples. */
type Known = {
  readonly often: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly pinyin: ReadonlySet<string>;
};

let read: Known | undefined;

function known(): Known {
  if (read !== undefined) return read;
  const lists = readWords(new URL('../lexicon/people.txt', import.meta.url));
  const signs = (...names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => charsOf(lists.all(name).join(''))));
  read = {
    often: lists.set('often'),
    rare: lists.set('rare-surname'),
    given: lists.set('given'),
    foreign: signs('uyghur-man', 'uyghur-woman', 'tibetan', 'mongolian', 'kazakh', 'yi'),
    pinyin: lists.set('pinyin-surname'),
  };
  return read;
}

/** Whether a text begins with a surname, the rare ones too. */
export const isSurname = (text: string): boolean =>
  surnameLength(text) > 0 || known().rare.has(charsOf(text)[0] ?? '');

/** Whether a character stands in given names. */
export const isGiven = (sign: string): boolean => known().given.has(sign);

const kindsBefore = new Map<string, number>();

/** As `weighKind`, remembered: there are only so many characters. */
function kindOf(text: string, original: string): number {
  if (text.length > 2) return weighKind(text, original);
  const kept = kindsBefore.get(original);
  if (kept !== undefined) return kept;
  const kind = weighKind(text, original);
  kindsBefore.set(original, kind);
  return kind;
}

/** What kind of unit it is, as one small number. */
function weighKind(text: string, original: string): number {
  if (/^\p{Script=Han}$/u.test(text)) {
    const { often, rare, given, foreign } = known();
    const surname = often.has(text) ? 1 : surnameLength(text) > 0 ? 2 : rare.has(text) ? 3 : 0;
    return 16 + surname * 4 + (given.has(text) ? 2 : 0) + (foreign.has(text) ? 1 : 0);
  }
  if (/^[a-z\u00c0-\u024f]/u.test(text)) {
    const capital = original !== text ? 1 : 0;
    const spelled = isSpelled(text) ? (known().pinyin.has(text) ? 2 : 1) : 0;
    return 4 + capital * 3 + spelled;
  }
  if (/^\d/u.test(text)) return 1;
  return /^\s/u.test(text) ? 2 : 3;
}

/** Features of each unit: what it and those around it are, their kinds, and the words of the dictionary there. */
export function nameFeatures(original: string, units: readonly Unit[]): readonly Int32Array[] {
  const kinds = units.map(({ from, to, text }) => kindOf(text, original.slice(from, to)));
  const hashes = units.map(({ text }) => hashOf(1, text));
  const unit = (at: number): number => hashes[at] ?? (at < 0 ? 7 : 8);
  const kind = (at: number): number => kinds[at] ?? (at < 0 ? 98 : 99);
  const place = (at: number): number => units[at]?.place ?? 9;
  return units.map(({ before, word, after, text }, at) => {
    const k = (...offsets: readonly number[]): number =>
      offsets.reduce((sum, one) => (Math.imul(sum, 131) + kind(at + one)) | 0, 17);
    const double = surnameLength(text + (units[at + 1]?.text ?? '')) === 2 ? 1 : 0;
    return Int32Array.from([
      join(0, 0, 0),
      ...[-3, -2, -1, 0, 1, 2, 3].map((one) => join(10 + one, unit(at + one), 0)),
      ...[-2, -1, 0, 1].map((one) => join(20 + one, unit(at + one), unit(at + one + 1))),
      join(25, unit(at - 1), unit(at + 1)),
      join(26, unit(at - 2), kind(at - 1)),
      join(27, kind(at), unit(at + 1)),
      join(28, unit(at - 1), k(0, 1)),
      join(29, unit(at + 2), k(0, 1)),
      join(30, unit(at + 3), k(0, 1, 2)),
      join(31, k(0), place(at)),
      join(32, k(0, 1), double),
      join(33, k(-1, 0, 1), 0),
      join(34, k(0, 1, 2), 0),
      join(35, k(-2, -1, 0), 0),
      join(36, k(-1, 0), place(at) * 10 + place(at - 1)),
      join(37, k(0, 1), place(at) * 10 + place(at + 1)),
      join(38, hashOf(2, before), place(at)),
      join(39, hashOf(2, after), place(at)),
      join(40, hashOf(2, word), place(at)),
      join(41, hashOf(2, before), k(0, 1)),
      join(42, unit(at - 1), k(-1, 0)),
      join(43, unit(at + 1), k(-1, 0)),
      join(44, unit(at + 1), k(-2, -1, 0)),
      join(45, k(-1, 0, 1, 2), 0),
      join(46, k(-3, -2, -1, 0), 0),
    ]);
  });
}
