import type { Sighting, Talk } from './sighting.ts';

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const number = `(${words.join('|')}|\\d)`;
const shapes = [
  `\\bfamily of ${number}\\b`,
  `\\b${number} (?:people|persons|members|of us) (?:in|at) (?:my |our |the )?(?:family|household|home)`,
].map((source) => new RegExp(source, 'u'));

/** A family of four, three people in my family. */
export function findEnglishHousehold({ heard }: Talk): readonly Sighting[] {
  for (const shape of shapes) {
    const match = shape.exec(heard.text);
    if (match === null) continue;
    const said = match[1] as string;
    const value = Number(said) || words.indexOf(said) + 2;
    const from = match.index;
    return [{ field: 'household_size', value, from, to: from + match[0].length, points: 4 }];
  }
  return [];
}
