const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const big: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };

const word = `(?:${[...Object.keys(small), ...Object.keys(big)].join('|')})`;
const run = new RegExp(
  `(?<![a-z])(?:(\\d+(?:\\.\\d+)?)\\s+(hundred|thousand|million)|${word}(?:[ -](?:and )?${word}){0,8})(?![a-z])`,
  'gi',
);

/** A number in English words. */
export type EnglishNumber = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly step: number;
};

/** Numbers written in English words ("three thousand five hundred", "2 thousand"), in order. */
export function findEnglishNumbers(text: string): readonly EnglishNumber[] {
  const found: EnglishNumber[] = [];
  for (const match of text.matchAll(run)) {
    const from = match.index;
    const parts = match[0].toLowerCase().split(/[\s-]+/u);
    const step = Math.max(1, ...parts.map((part) => big[part] ?? 1));
    const value = match[1]
      ? Number(match[1]) * (big[(match[2] as string).toLowerCase()] as number)
      : sum(parts);
    found.push({ from, to: from + match[0].length, value, step });
  }
  return found;
}

function sum(parts: readonly string[]): number {
  let total = 0;
  let section = 0;
  for (const part of parts) {
    const unit = big[part];
    if (unit === undefined) section += small[part] ?? 0;
    else if (unit === 100) section = Math.max(section, 1) * 100;
    else {
      total += Math.max(section, 1) * unit;
      section = 0;
    }
  }
  return total + section;
}
