import type { ActWord } from '../../dialogue/act.ts';
import { inCommonWords } from '../../fields/common-words.ts';
import { type Heard, linesOf } from './heard.ts';
import type { Line } from './lexicon.ts';
import { linesBegun, matches } from './patterns.ts';
import { readWays } from './ways.ts';

const ways = readWays('acts.txt');
const thanksSaid = ways('thanks-said');
/** 不要删啊: what is refused is no wish to delete. */
const keepsIt = ways('keeps-it');
/** What stands before words of giving up: 老板说, 我老公不想; 我没说, 哪个说要. */
const ofOther = ways('giving-up-of-other');
const saidByOther = ways('said-by-other');
const deniedBefore = ways('giving-up-denied');

/** What the whole message is by its wording alone, first as it stands, then with politeness taken off; `null` where it says more. */
export function hearOnly(heard: Heard): ActWord | null {
  const plain = unmarked(heard.text);
  if (plain === '') return null;
  const headless = plain.replace(softHead, '');
  const act =
    onlyOf(plain, exact) ??
    onlyOf(once(plain), exact) ??
    onlyOf(headless, exact) ??
    onlyOf(bareWords(plain), bare) ??
    (isGreeting(plain) ? 'greet' : null);
  return act === 'yes' && plain.length <= 8 && thanksSaid.test(plain) ? 'thanks' : act;
}

/** 你好啊在吗, 喂有人不: one greeting behind another. */
function isGreeting(plain: string): boolean {
  const line = linesOf('acts').find(({ name }) => name === 'only_greet');
  if (line === undefined) return false;
  const greetings = wordingsOf(line, exact);
  return Array.from(plain, (_, at) => at).some(
    (at) => greetings.has(plain.slice(0, at)) && greetings.has(plain.slice(at)),
  );
}

/** 好的好的 as 好的. */
const once = (text: string): string => text.replace(/^(.+?)\1+$/u, '$1');

type Wordings = WeakMap<Line, ReadonlySet<string>>;
const exact: Wordings = new WeakMap();
const bare: Wordings = new WeakMap();

function onlyOf(words: string, wordings: Wordings): ActWord | null {
  const line = linesOf('acts').find(
    (one) => one.name.startsWith('only_') && wordingsOf(one, wordings).has(words),
  );
  return line === undefined ? null : (line.name.slice(5) as ActWord);
}

function wordingsOf(line: Line, wordings: Wordings): ReadonlySet<string> {
  const before = wordings.get(line);
  if (before !== undefined) return before;
  const names = line.patterns.flatMap((pattern) => pattern.steps.flatMap((step) => step.names));
  const common = names.map(inCommonWords);
  const words = new Set(common.map(wordings === exact ? unmarked : bareWords));
  wordings.set(line, words);
  return words;
}

/** The command a message holds besides other words, where it is short enough to be one. */
export function hearCommand(heard: Heard): ActWord | null {
  const { length } = heard.text.trim();
  for (const line of linesBegun(linesOf('acts'), heard.hits)) {
    if (line.name.startsWith('only_') || length > line.score) continue;
    if (line.name === 'delete' && keepsIt.test(heard.text)) continue;
    const found = matches(heard.text, line.patterns, heard.hits);
    if (found.some((hit) => isOwn(heard.text.slice(0, hit.from), line.name)))
      return line.name as ActWord;
  }
  return null;
}

/** Whether words that give something up are the worker's own: 老板说今天不办了 is another's saying, and 我没说不办了 gives nothing up. */
function isOwn(before: string, act: string): boolean {
  if (!givesUp.has(act)) return true;
  if (deniedBefore.test(before) || saidByOther.test(before)) return false;
  return act !== 'cancel' || !ofOther.test(before);
}

const givesUp: ReadonlySet<string> = new Set(['cancel', 'withdraw', 'delete']);

/** The words without punctuation, spaces, and the small words of politeness at both ends. */
export function bareWords(text: string): string {
  let words = unmarked(text);
  for (let before = ''; before !== words; ) {
    before = words;
    const inner = words.replace(softHead, '').replace(softTail, '');
    if (inner !== '') words = inner;
  }
  return words;
}

const unmarked = (text: string): string => text.replace(/[\s_,，.。!！?？~～…、;；:：'"“”]+/gu, '');

const softHead = ways('soft-head');
const softTail = ways('soft-tail');
