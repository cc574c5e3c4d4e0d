/** Offsets `[from, to)` of the characters that stand around a place, up to three of them. */
export const windows: readonly (readonly [number, number])[] = [
  [0, 1],
  [-1, 0],
  [1, 2],
  [-2, -1],
  [2, 3],
  [-1, 1],
  [0, 2],
  [-2, 0],
  [1, 3],
  [-1, 2],
  [-2, 1],
  [0, 3],
  [-3, 0],
  [1, 4],
];

/** A word of the dictionary and where it begins. */
export type Segment = { readonly segment: string; readonly index: number };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, as a dictionary has them, one behind the other. */
export const segmentsOf = (text: string): readonly Segment[] => [...segmenter.segment(text)];
