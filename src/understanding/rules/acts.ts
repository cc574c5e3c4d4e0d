import type { ActWord } from '../../dialogue/act.ts';
import { type Heard, linesOf } from './heard.ts';
import type { Line } from './lexicon.ts';
import { matches } from './patterns.ts';

/** What the whole message is by its wording alone, politeness taken off; `null` where it says more. */
export function hearOnly(heard: Heard): ActWord | null {
  const bare = bareWords(heard.text);
  if (bare === '') return null;
  for (const line of linesOf('acts')) {
    if (!line.name.startsWith('only_')) continue;
    if (onlyWords(line).has(bare)) return line.name.slice(5) as ActWord;
  }
  return null;
}

/** The command a message holds besides other words, where it is short enough to be one. */
export function hearCommand(heard: Heard): ActWord | null {
  const { length } = heard.text.trim();
  for (const line of linesOf('acts')) {
    if (line.name.startsWith('only_') || length > line.score) continue;
    if (matches(heard.text, line.patterns, heard.hits).length > 0) return line.name as ActWord;
  }
  return null;
}

const known = new WeakMap<Line, ReadonlySet<string>>();

function onlyWords(line: Line): ReadonlySet<string> {
  const before = known.get(line);
  if (before !== undefined) return before;
  const names = line.patterns.flatMap((pattern) => pattern.steps.flatMap((step) => step.names));
  const words = new Set(names.map((name) => bareWords(name.replaceAll('_', ' '))));
  known.set(line, words);
  return words;
}

/** The words without punctuation, spaces, and the small words of politeness at both ends. */
export function bareWords(text: string): string {
  let bare = text.replace(/[\s,，.。!！?？~～…、;；:："'“”]+/gu, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    const inner = bare.replace(softHead, '').replace(softTail, '');
    if (inner !== '') bare = inner;
  }
  return bare;
}

const softHead =
  /^(?:那个|那就|那|嗯+|哦|啊|呃|额|请|麻烦|帮我|给我|我想|我要|先|就|这个|这题|这项|俺|我|你|please)(?=.)/u;
const softTail = /(?:一下|了|吧|呢|啊|哦|呗|哈|嘛|呀|啦|咯|嘞|的|谢谢|please|ok)$/u;
