import type { Sighting, Talk } from './sighting.ts';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const dated = new RegExp(
  `\\b(${months.join('|')}|${months.map((month) => month.slice(0, 3)).join('|')})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(?:of )?(20\\d{2})\\b`,
  'gu',
);

/** February 2025, May 3, 2026: the field is told by the words before the date in its sentence. */
export function findEnglishDates({ heard }: Talk): readonly Sighting[] {
  const { text } = heard;
  return [...text.matchAll(dated)].flatMap((match) => {
    const [, name = '', day, year = ''] = match;
    const month = months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
    const parts = [year, String(month), ...(day === undefined ? [] : [day])];
    const value = parts.map((one) => one.padStart(2, '0')).join('-');
    const field = fieldOf(
      text
        .slice(0, match.index)
        .split(/[.!?\n]/u)
        .at(-1) ?? '',
    );
    const from = match.index;
    return field === null ? [] : [{ field, value, from, to: from + match[0].length, points: 3 }];
  });
}

function fieldOf(before: string): string | null {
  if (/\b(?:owe|owes|owed|unpaid|not paid|haven't paid|hasn't paid).*since\s*$/u.test(before))
    return 'owed_from';
  if (/\bborn\b/u.test(before)) return 'birth_date';
  if (/\b(?:fired|dismissed|laid off|injured|hurt|fell|broke|accident)\b/u.test(before))
    return 'event_date';
  return /\b(?:started|joined|hired|began|working|worked|been)\b/u.test(before)
    ? 'hire_date'
    : null;
}
