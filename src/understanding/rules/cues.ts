import { inCommonWords } from '../../fields/common-words.ts';
import type { Hit } from './hits.ts';
import { lexiconLines, readLexicon } from './lexicon.ts';

/** A word that tells which field a value beside it is. */
type Cue = { readonly word: string; readonly field: string; readonly points: number };

type Cues = { readonly before: readonly Cue[]; readonly after: readonly Cue[] };

let cues: Cues | undefined;

function readCues(): Cues {
  const before: Cue[] = [];
  const after: Cue[] = [];
  for (const line of lexiconLines(readLexicon('cues.txt'))) {
    const [head = '', rest = ''] = line.split(/:\s/u);
    const [field = '', points = '', side] = head.trim().split(/\s+/u);
    const list = side === '<' ? before : after;
    for (const word of rest.trim().split(/\s+/u))
      list.push({ word: inCommonWords(word.replaceAll('_', ' ')), field, points: Number(points) });
  }
  return { before, after };
}

/** Where a value stands: its own place, and how far on both sides words may be about it. */
export type Setting = {
  readonly text: string;
  readonly value: Hit;
  readonly left: number;
  readonly right: number;
};

/** Each step away from the value takes so much of a cue's points. */
const fadingOfCharacters = 0.13;
const fadingOfLetters = 0.06;

const isLatin = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/** Points for each of these fields by the words around a value; the nearest word of a field counts. */
export function weighCues(setting: Setting, fields: ReadonlySet<string>): Map<string, number> {
  cues ??= readCues();
  const { text, value, left, right } = setting;
  // The value may begin with words about it: 一个月1800块, at least 6000 a month.
  const ahead = text.slice(left, value.to);
  const fading = isLatin(text) ? fadingOfLetters : fadingOfCharacters;
  const behind = text.slice(value.to, right);
  const best = new Map<string, number>();
  for (const { word, field, points } of cues.before) {
    if (!fields.has(field)) continue;
    const at = ahead.lastIndexOf(word);
    if (at < 0) continue;
    const gap = Math.max(0, value.from - left - at - word.length);
    raise(best, `${field}<`, points - gap * fading + word.length * 0.05);
  }
  for (const { word, field, points } of cues.after) {
    if (!fields.has(field)) continue;
    const at = behind.indexOf(word);
    if (at >= 0) raise(best, `${field}>`, points - at * fading * 2);
  }
  const sums = new Map<string, number>();
  for (const [key, points] of best)
    if (points > 0) sums.set(key.slice(0, -1), (sums.get(key.slice(0, -1)) ?? 0) + points);
  return sums;
}

function raise(best: Map<string, number>, key: string, points: number): void {
  if (points > (best.get(key) ?? 0)) best.set(key, points);
}

/** The field with the most points, where it has enough of them and leads. */
export function bestField(sums: ReadonlyMap<string, number>, least: number): string | null {
  const sorted = [...sums].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (first === undefined || first[1] < least) return null;
  if (second !== undefined && first[1] - second[1] < 0.15) return null;
  return first[0];
}

/** How far the words about a value may reach: to the other values on both sides, and not beyond its sentence. */
export function settingOf(text: string, values: readonly Hit[], at: number): Setting {
  const value = values[at] as Hit;
  const before = values[at - 1];
  const behind = values[at + 1];
  const head = text.slice(0, value.from);
  const stop = Math.max(
    ...['。', '！', '!', '；', ';', '\n', '?', '？'].map((sign) => head.lastIndexOf(sign)),
  );
  const left = Math.max(stop + 1, before?.to ?? 0, value.from - (isLatin(text) ? 44 : 22));
  const tail = text.slice(value.to).search(/[。！!；;\n?？，,]/u);
  const end = tail < 0 ? text.length : value.to + tail;
  return { text, value, left, right: Math.min(end, behind?.from ?? text.length, value.to + 12) };
}
