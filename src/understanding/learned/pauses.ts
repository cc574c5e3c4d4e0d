import { surnameLength } from '../../fields/surnames.ts';
import { segmentsOf, windows } from './around.ts';
import { hashOf, hashOfRange, join } from './hash.ts';
import { readTagger } from './stored.ts';
import { bestRow, speakFor, type Tagger } from './tagger.ts';

/** Tags of a character: none, or the first behind a pause. */
export const pauseTags: readonly string[] = ['O', 'B-pause'];

/** What parts one clause from the next in writing. */
const mark = /[，,。；;！!？?…~～、：:\s]/u;

/** Shorter stretches without a mark are one clause: of who writes no marks, and of who writes some. */
const shortest = { without: 9, among: 14 };

/** So long a stretch without a mark is no speech: a code, a page that was pasted. */
const longest = 400;

/** Where a text that was spoken, or typed without marks, pauses: the places of the characters that begin a clause there. Nothing where it has its marks; `asked` is the open question, which its first words mostly answer. */
export function pausesIn(text: string, asked = '', tagger?: Tagger): readonly number[] {
  const found: number[] = [];
  const least = mark.test(text.trim()) ? shortest.among : shortest.without;
  for (const { 0: run, index: from } of text.matchAll(stretch)) {
    if (run.length < least || run.length > longest || !spoken.test(run)) continue;
    const weights = tagger ?? readTagger('pauses');
    const places = speakFor(pauseFeatures(run, from === 0 ? asked : ''), weights);
    bestRow(places, weights.follows).forEach((tag, at) => {
      if (tag === 1 && at > 0 && !(figures.test(run[at - 1]!) && figures.test(run[at]!)))
        found.push(from + at);
    });
  }
  return found;
}

const stretch = new RegExp(`[^${mark.source.slice(1, -1)}]+`, 'gu');
/** Between figures nobody is known to pause: they may be one number. */
const figures = /[\d零〇○一二三四五六七八九幺两十百千万亿半]/u;

const spoken = /\p{Script=Han}{3}/u;

/** A place between two characters is seen a little further than a character. */
const seen = [...windows, [-2, 2], [-1, 3], [-3, 1], [0, 4], [-4, 0]] as const;

const margin = 5;
const edge = 2;
const figure = 48;

/** So far from its beginning a text may still be the bare answer to what was asked. */
const head = 8;

/** What speaks for a pause before each character of a stretch without marks: what stands around it, the words of the dictionary on both sides, and how far it is from the beginning under which question. */
export function pauseFeatures(text: string, asked: string): readonly Int32Array[] {
  const codes = new Uint16Array(text.length + 2 * margin).fill(edge);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at + margin] = code >= 48 && code <= 57 ? figure : code;
  }
  const words = segmentsOf(text);
  const names = words.map(({ segment }) => hashOf(20, segment.replaceAll(/\d+/gu, '0')));
  const lengths = words.map(({ segment }) => segment.length);
  const wordAt = words.flatMap(({ segment }, word) => Array<number>(segment.length).fill(word));
  const question = asked === '' ? 0 : hashOf(21, asked);
  const surname = surnameLength(text) > 0 ? 1 : 0;
  return Array.from({ length: text.length }, (_, at) => {
    const word = wordAt[at] as number;
    const starts = words[word]?.index === at;
    const out = [join(30, 0, 0)];
    for (const [kind, [from, to]] of seen.entries())
      out.push(hashOfRange(kind + 1, codes, at + margin + from, at + margin + to));
    if (starts) {
      const near = (by: number): number => names[word + by] ?? edge;
      out.push(
        join(41, 1, 0),
        join(42, near(-1), 0),
        join(43, near(0), 0),
        join(44, near(-1), near(0)),
        join(45, near(-2), near(-1)),
        join(46, near(0), near(1)),
        join(47, lengths[word] ?? 0, lengths[word - 1] ?? 0),
      );
    } else out.push(join(40, 0, 0));
    if (at <= head) {
      out.push(join(50, question, at), join(51, at, surname), join(53, question, names[word] ?? 0));
      if (at <= head / 2) out.push(join(52, question, at * 2 + surname));
    } else out.push(join(54, question, 0));
    // In 24 bits they still rarely meet, and the file is a third smaller.
    return Int32Array.from(out, (one) => one >>> 8);
  });
}
