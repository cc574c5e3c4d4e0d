import { remembered } from '../../fields/remembered.ts';
import { lexiconLines, readLexicon } from './lexicon.ts';

/** Syllables a character may have, southern and northern accents made alike. */
type Sounds = ReadonlyMap<string, readonly string[]>;

type Repairs = {
  readonly sounds: Sounds;
  /** Terms by length, place and character: a slip keeps at least one character of the term. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  readonly slips: readonly (readonly [string, string])[];
  readonly lengths: readonly number[];
  readonly segmenter: Intl.Segmenter;
};

let repairs: Repairs | undefined;

/** The text with slips of sound and hand put right (低宝 to 低保, 劳动仲才 to 劳动仲裁), as long as before. */
export const repair = (text: string): string => memory(text, () => repaired(text));

const memory = remembered<string>();

function repaired(text: string): string {
  repairs ??= readRepairs();
  const fixed = replaceSlips(text, repairs.slips);
  const ends = wordEnds(fixed, repairs.segmenter);
  let result = fixed;
  for (let from = 0; from < fixed.length; from++) {
    if (!ends.starts.has(from)) continue;
    const found = repairAt(fixed, from, ends, repairs);
    if (found !== null) result = result.slice(0, from) + found + result.slice(from + found.length);
  }
  return result;
}

function replaceSlips(text: string, slips: Repairs['slips']): string {
  let fixed = text;
  for (const [wrong, right] of slips)
    if (fixed.includes(wrong)) fixed = fixed.replaceAll(wrong, right);
  return fixed;
}

type Place = { readonly from: number; readonly to: number };

type Ends = {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
};

function wordEnds(text: string, segmenter: Intl.Segmenter): Ends {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const words = new Set<string>();
  for (const { segment, index } of segmenter.segment(text)) {
    starts.add(index);
    ends.add(index + segment.length);
    words.add(segment);
  }
  return { starts, ends, words };
}

// A window that the dictionary knows as one word (工商, 公会) is what it says, however it sounds.
function repairAt(text: string, from: number, ends: Ends, known: Repairs): string | null {
  for (const length of known.lengths) {
    const to = from + length;
    if (to > text.length || !ends.ends.has(to)) continue;
    const window = text.slice(from, to);
    if (ends.words.has(window)) continue;
    const term = termLike(window, known);
    if (term === window) return null;
    if (term !== null) return isWithinTerm(text, { from, to }, known) ? null : term;
  }
  return null;
}

/** 属院 of 家属院: a piece of a longer term that stands there as it is written. */
const isWithinTerm = (text: string, { from, to }: Place, { terms, lengths }: Repairs): boolean =>
  lengths.some((length) =>
    Array.from({ length: Math.max(0, length - (to - from)) }, (_, at) => to - length + at).some(
      (start) => {
        const window = text.slice(Math.max(start, 0), start + length);
        return terms.get(`${length}0${window.charAt(0)}`)?.includes(window) === true;
      },
    ),
  );

function termLike(window: string, { terms, sounds }: Repairs): string | null {
  let best: string | null = null;
  for (let at = 0; at < window.length; at++)
    for (const term of terms.get(`${window.length}${at}${window.charAt(at)}`) ?? []) {
      if (term === window) return window;
      if (soundsAlike(window, term, sounds)) best = term;
    }
  return best;
}

function soundsAlike(window: string, term: string, sounds: Sounds): boolean {
  let same = 0;
  for (let at = 0; at < term.length; at++) if (window[at] === term[at]) same++;
  if (same * 2 < term.length) return false;
  for (let at = 0; at < term.length; at++) {
    const a = window.charAt(at);
    const b = term.charAt(at);
    if (a !== b && !shareSound(sounds.get(a), sounds.get(b))) return false;
  }
  return true;
}

const shareSound = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.some((sound) => other.includes(sound));

function readRepairs(): Repairs {
  const terms = new Map<string, string[]>();
  const slips: [string, string][] = [];
  const lengths = new Set<number>();
  for (const item of lexiconLines(readLexicon('slips.txt')).join(' ').split(/\s+/u)) {
    const [wrong = '', right] = item.split('=');
    if (right !== undefined) slips.push([wrong, right]);
    else {
      lengths.add(wrong.length);
      for (let at = 0; at < wrong.length; at++) {
        const key = `${wrong.length}${at}${wrong.charAt(at)}`;
        terms.set(key, [...(terms.get(key) ?? []), wrong]);
      }
    }
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const longestFirst = [...lengths].toSorted((a, b) => b - a);
  return { sounds: readSounds(), terms, slips, lengths: longestFirst, segmenter };
}

function readSounds(): Sounds {
  const sounds = new Map<string, string[]>();
  for (const line of lexiconLines(readLexicon('sounds.txt'))) {
    const [syllable = '', characters = ''] = line.split(' ');
    const plain = accentless(syllable);
    for (const char of characters) {
      const known = sounds.get(char);
      if (known === undefined) sounds.set(char, [plain]);
      else if (!known.includes(plain)) known.push(plain);
    }
  }
  return sounds;
}

// Many speakers do not part zh from z, l from n, or -ng from -n; neither do those who write by ear.
const accentless = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/ng$/u, 'n');
