import type { Hit } from './hits.ts';

const cut = /[，,。！!？?；;：:、…（）()\n]+|(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])/gu;

/** The clauses of a text: they end at punctuation, and at a blank between Chinese words; empty ones left out. */
export function clausesOf(text: string): readonly Hit[] {
  const clauses: Hit[] = [];
  let from = 0;
  for (const match of text.matchAll(cut)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...clauses, { from, to: text.length }].filter((one) => one.to > one.from);
}
