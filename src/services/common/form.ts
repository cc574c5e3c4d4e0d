import { readFileSync } from 'node:fs';
import { linesOf } from '../../fields/word-files.ts';

/** What a paper form stars: a line of the file for each, `its words: question question`. */
export const formIn = (file: URL): { readonly [key: string]: readonly string[] } =>
  Object.fromEntries(
    linesOf(readFileSync(file, 'utf8')).map(({ text }) => {
      const [key = '', questions = ''] = text.split(/:\s+/u);
      return [key, questions.split(/\s+/u)];
    }),
  );
