/** How a channel counts: characters by default, or bytes. */
export type Measure = (text: string) => number;

/** The size of a text in bytes of UTF-8. */
export const bytesOf: Measure = (text) => Buffer.byteLength(text);

const unitsOf: Measure = (text) => text.length;

// Where a text may be cut, best first: between paragraphs, lines, sentences, clauses.
const seams = [/\n{2,}/g, /\n/g, /[。！？!?；;…]+[”’」』）)"']*|\.(?=\s)/g, /[，,、：:]|\s/g];

/** Cuts a text into parts of at most `most`, at the end of a paragraph, line, sentence or clause where there is one, never within a character. White space at the cuts is dropped, nothing else; a blank text gives no part. */
export function splitText(
  text: string,
  most: number,
  measure: Measure = unitsOf,
): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (measure(rest) > most) {
    const room = longestPrefix(rest, most, measure);
    const cut = seamIn(rest, room) ?? room;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Length of the longest beginning of whole characters that fits; at least one unit, so that every cut gets on. */
function longestPrefix(text: string, most: number, measure: Measure): number {
  let fits = 0;
  let size = 0;
  for (const { index, segment } of characters.segment(text.slice(0, most + 1))) {
    size += measure(segment);
    if (size > most) break;
    fits = index + segment.length;
  }
  return fits > 0 ? fits : Math.max(1, Math.min(most, text.length));
}

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The end of the last seam of the best kind that stands in the later two thirds of the room. */
function seamIn(text: string, room: number): number | undefined {
  const head = text.slice(0, room + 1);
  for (const seam of seams) {
    const ends = [...head.matchAll(seam)].map((match) => match.index + match[0].length);
    const last = ends.filter((end) => end <= room && end > room / 3).at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}
