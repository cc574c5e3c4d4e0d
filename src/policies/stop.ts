import { wordSets } from '../fields/word-files.ts';
import { plainOf } from './tokens.ts';

let words: ReadonlySet<string> | undefined;

/** Whether a message only says that a sum is not wanted. */
export function stopsSum(text: string): boolean {
  words ??= new Set(wordSets(new URL('words/stop.txt', import.meta.url)).get('stop'));
  const bare = plainOf(text)
    .replaceAll(/[\p{P}\p{S}]+/gu, '')
    .trim();
  return words.has(bare.replace(/[吧啊呀哈呢嘛哦谢]+$/u, '')) || words.has(bare);
}
