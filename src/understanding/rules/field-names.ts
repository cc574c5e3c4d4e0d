import { lexiconLines, readLexicon } from './lexicon.ts';

let names: readonly (readonly [word: string, field: string])[] | undefined;

const readNames = (): readonly (readonly [string, string])[] =>
  lexiconLines(readLexicon('field-names.txt'))
    .flatMap((line) => {
      const [field = '', words = ''] = line.split(':');
      return words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, field] as const);
    })
    .toSorted((one, other) => other[0].length - one[0].length);

/** The names of one field; none where it has none. */
export function namesOfField(field: string): readonly string[] {
  names ??= readNames();
  return names.filter(([, of]) => of === field).map(([word]) => word);
}

/** Whether a text holds one of the names of this field. */
export function namesFieldIn(text: string, field: string): boolean {
  names ??= readNames();
  return names.some(([word, of]) => of === field && text.includes(word));
}

/** The fields that a text names in so many words, the longest name first. */
export function namedFields(text: string): readonly string[] {
  names ??= readNames();
  const found = names.filter(([word]) => text.includes(word)).map(([, field]) => field);
  return [...new Set(found)];
}

/** The field that a message names in so many words, the longest name first; `null` where it names none. */
export const namedField = (text: string): string | null => namedFields(text)[0] ?? null;
