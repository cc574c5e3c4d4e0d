import type { Heard } from '../rules/heard.ts';
import { numberOf } from './hash.ts';

/** A word of a dictionary, or an idea, where it stands. */
export type Word = { readonly name: number; readonly from: number; readonly to: number };

/** A message as features are made of it: codes of its characters with figures made alike, the number of the clause and the sentence each stands in, and all words found. */
export type SeenText = {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly clause: Uint16Array;
  readonly sentence: Uint16Array;
  readonly words: readonly Word[];
};

const figure = 48;
const clauseEnd = new Set(Array.from('，,。；;！!？?\n', (sign) => sign.charCodeAt(0)));
const sentenceEnd = new Set(Array.from('。；;！!？?\n', (sign) => sign.charCodeAt(0)));

const seen = new WeakMap<Heard, SeenText>();

/** A message made ready, once. */
export function seenText(heard: Heard): SeenText {
  const known = seen.get(heard);
  if (known !== undefined) return known;
  const made = look(heard);
  seen.set(heard, made);
  return made;
}

function look({ text, hits, names }: Heard): SeenText {
  const codes = new Uint16Array(text.length);
  const clause = new Uint16Array(text.length + 1);
  const sentence = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = code >= 48 && code <= 57 ? figure : code;
    clause[at + 1] = (clause[at] as number) + (clauseEnd.has(code) ? 1 : 0);
    sentence[at + 1] = (sentence[at] as number) + (sentenceEnd.has(code) ? 1 : 0);
  }
  const words: Word[] = [];
  for (const [name, places] of hits) {
    if (!named.test(name)) continue;
    const number = numberOf(name);
    for (const { from, to } of places) words.push({ name: number, from, to });
  }
  for (const [name, places] of names) {
    const number = numberOf(`g_${name}`);
    for (const { from, to } of places) words.push({ name: number, from, to });
  }
  return { text, codes, clause, sentence, words };
}

/** Names of sets and ideas; literal words of patterns are none. */
const named = /^[a-z_0-9]+$/u;
