import type { Sighting, Talk } from './sighting.ts';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const name = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\b\\.?`;
const day = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const year = '(?:,? (?:of )?(20\\d{2}|this year|last year))?';
const dated = new RegExp(
  `\\b(?:(last) )?(?:(${day}) (?:of )?(${name})|(${name})(?: (?:the )?(${day}))?)${year}(?![a-z\\d])`,
  'gu',
);
/** Words without which a month alone may be another word: may, march. */
const led = /\b(?:in|since|from|on|until|till|to|last|of|by|early|late|mid)[ -]$/u;

/** February 2025, May 3, 12 October, since June: the field is told by the last word before the date that tells one. */
export function findEnglishDates({ heard, today }: Talk): readonly Sighting[] {
  const { text } = heard;
  if (!/[a-z]{3}/u.test(text)) return [];
  return [...text.matchAll(dated)].flatMap((match): Sighting[] => {
    const value = valueOf(match, text, today);
    const field = value === null ? null : fieldAt(text, match);
    const span = { from: match.index, to: match.index + match[0].length };
    return value === null || field === null ? [] : [{ field, value, ...span, points: 3.2 }];
  });
}

function valueOf(match: RegExpExecArray, text: string, today: string): string | null {
  const [, last, dayBefore, nameBehind, nameBefore, dayBehind, said] = match;
  const spelled = (nameBehind ?? nameBefore ?? '').replace('.', '');
  const month = months.findIndex((one) => one.startsWith(spelled.slice(0, 3))) + 1;
  const number = Number.parseInt(dayBefore ?? dayBehind ?? '', 10);
  const exact = number >= 1 && number <= 31;
  if (!exact && said === undefined && last === undefined && !led.test(text.slice(0, match.index)))
    return null;
  const parts = [yearOf(said, month, today), month, ...(exact ? [number] : [])];
  return parts.map((one) => String(one).padStart(2, '0')).join('-');
}

/** The year said, or the last in which that month had come. */
function yearOf(said: string | undefined, month: number, today: string): number {
  const [y = 0, m = 0] = today.split('-').map(Number);
  if (said === 'this year') return y;
  if (said === 'last year') return y - 1;
  return said === undefined ? y - (month > m ? 1 : 0) : Number(said);
}

const cues: readonly (readonly [string, RegExp])[] = [
  [
    'owed_from',
    /\b(?:owes?|owed|owing|unpaid|(?:not|never|haven't|hasn't|didn't)(?: been)? paid?)\b/gu,
  ],
  ['birth_date', /\bborn\b/gu],
  [
    'event_date',
    /\b(?:fired|dismissed|laid off|terminated|sacked|injured|hurt|fell|broke|burned|accident|cut my)\b/gu,
  ],
  ['hire_date', /\b(?:started|joined|hired|began|employed|working|worked)\b/gu],
];

function fieldAt(text: string, { index, 0: said }: RegExpExecArray): string | null {
  const before =
    text
      .slice(0, index)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const nearest = cues
    .flatMap(([field, cue]) => [...before.matchAll(cue)].map((match) => [field, match] as const))
    .toSorted(([, a], [, b]) => b.index - a.index)[0];
  if (nearest?.[0] === 'owed_from') return /\b(?:since|from)\s$/u.test(before) ? 'owed_from' : null;
  if (nearest !== undefined) return nearest[0];
  const behind = text.slice(index + said.length).split(/[.!?\n]/u)[0] ?? '';
  return cues.slice(2).find(([, cue]) => behind.slice(0, 40).search(cue) >= 0)?.[0] ?? null;
}
