import { inCommonWords } from '../../fields/common-words.ts';
import { normalise, type Plain } from '../../fields/normalise.ts';
import { remembered } from '../../fields/remembered.ts';
import { readLexicon } from './lexicon.ts';
import { readWays } from './ways.ts';

const ways = readWays('acts.txt');
const iInDialect = ways('i-in-dialect');

let simpleOf: ReadonlyMap<string, string> | undefined;

function readSimple(): ReadonlyMap<string, string> {
  const [traditional = '', simple = ''] = readLexicon('traditional.txt').trim().split('\n');
  return new Map(Array.from(traditional, (char, at) => [char, simple.charAt(at)]));
}

/** The text half-width, without invisible signs, in simplified script, small letters and common words, a unit for a unit of `plain.text`. */
export const fold = (original: string): Folded => memory(original, () => folded(original));

type Folded = { readonly plain: Plain; readonly text: string };
const memory = remembered<Folded>();

function folded(original: string): Folded {
  const plain = normalise(original);
  simpleOf ??= readSimple();
  let text = '';
  for (const unit of plain.text) {
    const small = unit.toLowerCase();
    const one = small.length === unit.length ? small : unit;
    text += simpleOf.get(one) ?? one;
  }
  return { plain, text: inCommonWords(text).replace(iInDialect, '我') };
}
