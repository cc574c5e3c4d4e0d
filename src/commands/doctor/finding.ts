import type { Phrase } from '../../messages/phrase.ts';

/** One thing that was looked at: well, worth an eye, or something has to be done; the words say what. */
export type Finding = { readonly state: 'good' | 'watch' | 'act'; readonly words: Phrase };

/** A finding by its key below `doctor-`. */
export const finding = (state: Finding['state'], key: string, args?: Phrase['args']): Finding => ({
  state,
  words: { key: `doctor-${key}`, ...(args === undefined ? {} : { args }) },
});

/** A machine's own word (a file, an address, an error) inside a text. */
export const plain = (text: string): Phrase => ({ key: 'literal', args: { text } });
