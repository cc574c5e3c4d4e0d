import { charsOf } from './as-text.ts';
import type { Stretch } from './clauses.ts';

/** A run of digits in plain text, written together or in groups (138 1234 5678, 幺三八…). */
export type DigitRun = Stretch & {
  /** The digits alone. */
  readonly digits: string;
  /** As written, with what stood between. */
  readonly written: string;
};

const spoken: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  '○': '0',
  洞: '0',
  O: '0',
  o: '0',
  一: '1',
  幺: '1',
  妖: '1',
  壹: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  拐: '7',
  八: '8',
  九: '9',
};

const run =
  /(?<!\d)(?:\d(?:[\doO]|[ ‐-―.·*()（）-](?=[ -]?[\doO]))*|[零〇○洞一幺妖壹二两三四五六七拐八九](?:[零〇○洞一幺妖壹二两三四五六七拐八九\d]|[ ，,、-](?=[零〇○洞一幺妖壹二两三四五六七拐八九\d])){4,})/gu;

/** Every run of digits, in order; spoken digits need at least five in a row. */
export function findDigitRuns(text: string): readonly DigitRun[] {
  return [...text.matchAll(run)].map((match) => {
    const written = match[0];
    const digits = charsOf(written)
      .map((char) => spoken[char] ?? (/\d/.test(char) ? char : ''))
      .join('');
    return { from: match.index, to: match.index + written.length, digits, written };
  });
}
