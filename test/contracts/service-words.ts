import { join } from 'node:path';
import type { Phrase, PhraseArg } from '../../src/messages/phrase.ts';
import { createWording, languages } from '../../src/wording/wording.ts';

/** The words as they ship. */
export const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

/** The keys of every phrase in a phrase. */
export const keysIn = ({ key, args = {} }: Phrase): readonly string[] => [
  key,
  ...Object.values(args).flatMap((arg: PhraseArg) =>
    typeof arg !== 'object'
      ? []
      : (Array.isArray(arg) ? arg : [arg]).flatMap((one) => keysIn(one as Phrase)),
  ),
];

/** Which of these keys some language has no words for. */
export function lacking(keys: readonly string[]): readonly string[] {
  return languages.flatMap((language) =>
    keys
      .filter((key) => key !== 'literal' && !wording.has(key, language))
      .map((key) => `${language} ${key}`),
  );
}
