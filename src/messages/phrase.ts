/** What may stand in a placeholder of a phrase; a list is joined in the reader's language. */
export type PhraseArg = string | number | Phrase | readonly Phrase[];

/** A text that a person will read, by its key in `locales/`; it becomes words only in `wording/`. */
export type Phrase = {
  readonly key: string;
  readonly args?: { readonly [name: string]: PhraseArg };
};

/** A phrase by key and arguments. */
export const phrase = (key: string, args?: Phrase['args']): Phrase =>
  args === undefined ? { key } : { key, args };

/** Words that are the same in every language: a name, a number, what somebody wrote. */
export const literal = (text: string): Phrase => ({ key: 'literal', args: { text } });

/** The languages there are. */
export type Language = 'zh-CN' | 'en';

/** A text in every language. */
export type Local = { readonly [language in Language]: string };
