import type { Value } from '../messages/value.ts';

/** A text value as it is; anything else as JSON, so that showing a wrong value never throws. */
export const asText = (value: Value): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** The characters of a text, none of them cut in two. */
export const charsOf = (text: string): readonly string[] => Array.from(text);
