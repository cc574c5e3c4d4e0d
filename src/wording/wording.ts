import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Centre } from '../messages/centre.ts';
import type { Language, Phrase, PhraseArg } from '../messages/phrase.ts';

/** Turns phrases into words; the only reader of `locales/`. */
export type Wording = {
  /** The phrase in that language. An unknown key gives the key in brackets, never an error: a worker must get an answer. */
  readonly text: (phrase: Phrase, language: Language) => string;
  /** Whether the locale has words for a key (`message` or `message.attribute`). */
  readonly has: (key: string, language: Language) => boolean;
  readonly languages: readonly Language[];
  /** The text that ships for a key, its placeholders as `{name}`; `null` where there is none, or it is more than words and placeholders. */
  readonly shipped: (key: string, language: Language) => string | null;
  /** Every key that begins so and has this attribute, in the first language. */
  readonly keys: (beginning: string, attribute: string) => readonly string[];
};

/** Every language of the product, the first of them complete before any other. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** A centre's own words for some keys, in each language, asked for anew at every text; placeholders as `{name}`. */
export type OwnTexts = () => Centre['texts'];

/** Words of a phrase without arguments, and the centre's own texts they were made under. */
type Fixed = {
  readonly texts: { readonly [key: string]: string } | undefined;
  readonly words: string;
};

/** Reads every `.ftl` file below `folder/<language>/`; throws one line naming the file and message that does not parse or stands twice. */
export function createWording(folder: string, own: OwnTexts = () => undefined): Wording {
  const bundles = new Map(languages.map((language) => [language, readBundle(folder, language)]));
  const bundleOf = (language: Language) => bundles.get(language) as FluentBundle;
  const arg = (value: PhraseArg, language: Language): string | number => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (Array.isArray(value))
      return joined(
        value.map((one) => text(one as Phrase, language)),
        language,
      );
    return text(value as Phrase, language);
  };
  const fixed = new Map<Language, Map<string, Fixed>>(
    languages.map((language) => [language, new Map()]),
  );
  const text = (phrase: Phrase, language: Language): string => {
    if (phrase.args !== undefined) return made(phrase, language, own()?.[language]);
    const texts = own()?.[language];
    const known = fixed.get(language)?.get(phrase.key);
    if (known !== undefined && known.texts === texts) return known.words;
    const words = made(phrase, language, texts);
    fixed.get(language)?.set(phrase.key, { texts, words });
    return words;
  };
  const made = ({ key, args = {} }: Phrase, language: Language, texts: Fixed['texts']): string => {
    if (key === 'literal') return typeof args['text'] === 'string' ? args['text'] : '';
    const bundle = bundleOf(language);
    const words: Record<string, string | number> = {};
    const first = texts === undefined ? undefined : ownOf(bundle, key, texts);
    const pattern = first === undefined ? patternOf(bundle, key) : null;
    if (pattern === null && first === undefined) return `[${key}]`;
    for (const [name, value] of Object.entries(args)) words[name] = arg(value, language);
    if (first !== undefined) return filled(first, words);
    if (pattern === null) return `[${key}]`;
    return bundle.formatPattern(pattern, words, []);
  };
  return {
    text,
    has: (key, language) => patternOf(bundleOf(language), key) !== null,
    languages,
    shipped: (key, language) => plainOf(patternOf(bundleOf(language), key)),
    keys: (beginning, attribute) =>
      [...bundleOf('zh-CN')._messages]
        .filter(([key, { attributes }]) => key.startsWith(beginning) && attribute in attributes)
        .map(([key]) => key),
  };
}

const read = new Map<string, FluentBundle>();

/** The words of a language; those that say the same are read once in a process, however many houses are opened there. */
function readBundle(folder: string, language: Language): FluentBundle {
  const files = readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, language, name), 'utf8')] as const);
  const key = hash('sha1', JSON.stringify([language, files]));
  const bundle = read.get(key) ?? bundleIn(files, language);
  read.set(key, bundle);
  return bundle;
}

function bundleIn(
  files: readonly (readonly [name: string, text: string])[],
  language: Language,
): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [name, text] of files) {
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0)
      throw new Error(`Cannot read locale ${language}/${name}: ${errors[0]?.message}`);
  }
  return bundle;
}

/** The pattern of a key, or of the first of several (`one|other`) that there is. */
function patternOf(bundle: FluentBundle, key: string) {
  for (const one of key.split('|')) {
    const pattern = patternOfOne(bundle, one);
    if (pattern !== null) return pattern;
  }
  return null;
}

function patternOfOne(bundle: FluentBundle, key: string) {
  const dot = key.indexOf('.');
  const message = bundle.getMessage(dot < 0 ? key : key.slice(0, dot));
  if (!message) return null;
  return dot < 0 ? message.value : (message.attributes[key.slice(dot + 1)] ?? null);
}

const joined = (words: readonly string[], language: Language): string =>
  language === 'zh-CN' ? words.join('、') : words.join(', ');

/** Own words for a key, or for the first of several that has any; a key of its own that ships stands before own words for a wider one. */
function ownOf(
  bundle: FluentBundle,
  key: string,
  texts: { readonly [key: string]: string },
): string | undefined {
  for (const one of key.split('|')) {
    if (Object.hasOwn(texts, one)) return texts[one];
    if (patternOfOne(bundle, one) !== null) return undefined;
  }
  return undefined;
}

/** A text with its placeholders filled; one without a value stays as it is written. */
const filled = (text: string, words: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\s*(\w+)\s*\}/gu, (whole, name: string) =>
    Object.hasOwn(words, name) ? String(words[name]) : whole,
  );

/** A pattern as words with `{name}`. */
function plainOf(pattern: ReturnType<typeof patternOf>): string | null {
  if (pattern === null || typeof pattern === 'string') return pattern;
  const parts = pattern.map((one) => {
    if (typeof one === 'string') return one;
    if (one.type === 'str') return one.value;
    return one.type === 'var' ? `{${one.name}}` : null;
  });
  return parts.includes(null) ? null : parts.join('');
}
