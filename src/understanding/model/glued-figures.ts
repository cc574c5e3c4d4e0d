import { readWords } from '../../fields/words.ts';

const lists = readWords(new URL('../lexicon/leaving.txt', import.meta.url));
const figures = lists.values('figure');
const scales = lists.values('scale');
const tens = lists.values('tens');

/** Whether two figures side by side tell a number not quite known: 三十五六, 一百五六十. */
const isAbout = ([one = '', other = '']: readonly string[]): boolean =>
  Number(figures.get(other)) - Number(figures.get(one)) === 1;

/** Where one number told by tens and hundreds ends and another begins within a row of Chinese figures, as in 一百三十七零四百五十八: a scale that is no smaller than the one before it, or a second unit. Places in signs, in order. */
function seams(signs: readonly string[]): readonly number[] {
  const found: number[] = [];
  let last = Number.POSITIVE_INFINITY;
  let begun = false;
  let loose: number[] = [];
  const plainOf = (at: number): number => Number(figures.get(signs[at] as string) ?? Number.NaN);
  const cutBefore = (at: number): void => {
    // A nought before it is said with the number that follows.
    let from = at;
    while (from > 1 && loose.includes(from - 1) && plainOf(from - 1) === 0) from -= 1;
    if (from > 0) found.push(from);
  };
  for (const [at, sign] of signs.entries()) {
    const scale = tens.has(sign) ? 1 : Number(scales.get(sign) ?? 0);
    if (scale === 0) {
      loose.push(at);
      continue;
    }
    if (begun && scale < 4 && scale >= last) cutBefore(loose.at(-1) ?? at);
    begun = true;
    last = scale >= 4 ? Number.POSITIVE_INFINITY : scale;
    loose = [];
  }
  const units = loose.filter((at) => plainOf(at) !== 0);
  const [first, second] = units;
  if (
    begun &&
    first !== undefined &&
    second !== undefined &&
    !isAbout(units.map((at) => signs[at] as string))
  )
    found.push(second === first + 1 ? second : first + 1);
  return found;
}

/** The numbers of a row of Chinese figures that are told by tens and hundreds; one where it is one number. */
export function apart(written: string): readonly string[] {
  const signs = Array.from(written);
  const ends = [...seams(signs), signs.length];
  return ends.map((end, at) => signs.slice(at === 0 ? 0 : ends[at - 1], end).join(''));
}
