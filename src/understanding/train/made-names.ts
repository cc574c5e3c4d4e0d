import { charsOf } from '../../fields/as-text.ts';
import { readWords } from '../../fields/words.ts';

const lists = readWords(new URL('../lexicon/people.txt', import.meta.url));
const surnames = readWords('surnames.txt');

/** Draws an invented name, `latin` in letters; and a surname or a given name alone. */
export type Maker = {
  readonly name: () => string;
  readonly latin: () => string;
  readonly surname: () => string;
  readonly given: () => string;
};

/** Makes names out of the lists of lexicon/people.txt; the same row of them for the same dice. */
export function nameMaker(next: () => number): Maker {
  const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const of = (name: string): string => one(lists.all(name));
  const sign = (): string =>
    next() < 0.07 ? String.fromCodePoint(0x4e00 + Math.floor(next() * 0x51a0)) : of('given');
  const surname = (): string => {
    const roll = next();
    if (roll < 0.6) return of('often');
    if (roll < 0.8) return one(surnames.all('one'));
    return roll < 0.87 ? one(surnames.all('two')) : of('rare-surname');
  };
  const given = (): string => {
    const roll = next();
    if (roll < 0.3) return sign();
    return roll < 0.5 ? of('pair') : sign() + (roll < 0.58 ? '' : sign());
  };
  const nick = (): string => {
    const roll = next();
    if (roll < 0.5) return of('small') + of('called');
    if (roll < 0.7) return of('village');
    if (roll < 0.85) return of('village-first') + of('village-last');
    return of('village-order') + of('village-first') + (next() < 0.6 ? of('village-end') : '');
  };
  const minority = (): string => one(peoples)();
  const peoples: readonly (() => string)[] = [
    () => of('uyghur-man'),
    () => `${of('uyghur-man')}·${of('uyghur-man')}`,
    () => of('uyghur-man') + (next() < 0.5 ? '江' : ''),
    () => of('uyghur-prefix') + of('uyghur-tail'),
    () => of('uyghur-woman'),
    () => of('uyghur-woman') + of('tail-woman'),
    () => `${of('uyghur-woman')}·${of('uyghur-man')}`,
    () => of('tibetan') + of('tibetan'),
    () => of('tibetan') + of('tibetan'),
    () => of('tibetan'),
    () => of('mongolian'),
    () => of('mongolian') + of('mongolian-tail'),
    () => of('mongolian') + of('mongolian-tail'),
    () => of('kazakh'),
    () => `${of('kazakh')}·${of('kazakh')}`,
    () => of('hui'),
    () => of('yi') + of('yi-tail'),
    () => of('korean-surname') + of('korean-given'),
    () => of('zhuang-dai'),
  ];
  const split = (name: string): string => {
    const roll = next();
    if (roll > 0.02 || name.length > 3) return name;
    return charsOf(name).join(one([' ', '  ', '*', '·', '.']));
  };
  const name = (): string => {
    const roll = next();
    if (roll < 0.54) return split(surname() + given());
    if (roll < 0.61) return of('word-name') + (next() < 0.5 ? sign() : '');
    if (roll < 0.62) return surname();
    if (roll < 0.78) return nick();
    return minority();
  };
  const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  // A name that is in no list.
  const strange = (): string =>
    Array.from({ length: next() < 0.5 ? 2 : 3 }, () => of('syllable')).join('') +
    (next() < 0.3 ? one(['n', 's', 'r', 'k', 't', 'm', 'd']) : '');
  const latin = (): string => {
    if (next() < 0.2)
      return Array.from({ length: next() < 0.6 ? 1 : 2 }, strange)
        .map(upper)
        .join(' ');
    const small = next() < 0.45;
    const first = of('pinyin-surname');
    const last = [of('pinyin-given'), ...(next() < 0.6 ? [of('pinyin-given')] : [])];
    const roll = next();
    const english = (): string => of('english') + (next() < 0.4 ? ` ${upper(first)}` : '');
    const made =
      roll < 0.3
        ? `${upper(first)} ${upper(last.join(next() < 0.3 ? ' ' : ''))}`
        : roll < 0.4
          ? `${upper(last.join(''))} ${upper(first)}`
          : roll < 0.5
            ? first + last.join('')
            : roll < 0.75
              ? english()
              : roll < 0.85
                ? `${of('romanised')}${next() < 0.3 ? ` ${of('romanised')}` : ''}`
                : `${first} ${last.join(next() < 0.4 ? ' ' : '')}`;
    return small ? made.toLowerCase() : made;
  };
  return { name, latin, surname, given };
}
