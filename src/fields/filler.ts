import { readWords } from './words.ts';

/** Words that say nothing of their own: with them around it, a value is still the whole answer. */
const everywhere = readWords('filler.txt').set('everywhere');

/** The words of a text block, split at white space. */
export function words(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/u).filter((word) => word !== ''));
}

const mark = /[\s\p{P}\p{S}\u{1F3FB}-\u{1F3FF}\p{Extended_Pictographic}\uFFFD]/u;
const longestRest = 200;

/** Whether a text is nothing but filler, marks and the given words of the field; linear, false for more than 200 units. */
export function onlyFiller(rest: string, own: ReadonlySet<string>): boolean {
  const text = rest.trim().toLowerCase();
  if (text.length > longestRest) return false;
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  const longest = 8;
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue;
    if (mark.test(text[at] as string)) reached[at + 1] = 1;
    if (/[\uD800-\uDFFF]/.test(text[at] as string)) reached[at + 1] = 1;
    for (let length = 1; length <= longest && at + length <= text.length; length++) {
      const word = text.slice(at, at + length);
      if ((everywhere.has(word) || own.has(word)) && endsWell(text, at, length))
        reached[at + length] = 1;
    }
  }
  return reached[text.length] === 1;
}

/** Whether `length` units of a small-letter text at `at` are a word that says nothing of its own. */
export const isSmallWord = (text: string, at: number, length: number): boolean =>
  everywhere.has(text.slice(at, at + length)) && endsWell(text, at, length);

/** A Latin word counts only whole: "a" is no filler inside "add". */
function endsWell(text: string, at: number, length: number): boolean {
  const first = text[at] as string;
  if (!/[a-z]/.test(first)) return true;
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + length] ?? '');
}
