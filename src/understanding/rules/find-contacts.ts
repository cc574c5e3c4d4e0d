import { findDigitRuns } from '../../fields/digits.ts';
import { identity } from '../../fields/identity.ts';
import { isOldPhone, findPhones as phonesIn } from '../../fields/phone-numbers.ts';
import { type Candidate, idCandidates } from '../../fields/resident-id.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('names.txt');
const idCue = ways('id-cue');
const idCueNear = ways('id-cue-near');
const isNotLast = ways('is-not-last');

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are a resident ID by GB 11643: the check character fits and the birth date is a day. */
export function isResidentId(id: string): boolean {
  if (!/^\d{17}[\dX]$/u.test(id)) return false;
  const [y, m, d] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  const day = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || day.getUTCMonth() !== m - 1 || day.getUTCDate() !== d) return false;
  const sum = weights.reduce((all, weight, at) => all + weight * Number(id.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === id.charAt(17);
}

/** Resident IDs, good and bad, where one is written out or asked for. */
export function findIds(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const all = idCandidates(text);
  const whole = all.filter(({ id }) => id.length === 18);
  if (whole.length > 0) return whole.map((one) => sighting(one, 5));
  const cue = idCue;
  const found = all.flatMap((one): readonly Sighting[] => {
    const led =
      talk.asked === 'id_number' || cue.test(text.slice(Math.max(0, one.from - 12), one.from));
    if (!led || one.id.length < 13 || one.id.length > 20) return [];
    return [sighting(one.id.length === 15 ? { ...one, id: upgraded(one.id) } : one, 4)];
  });
  return found.length > 0 || talk.asked !== 'id_number' ? found : otherPaper(talk);
}

const field = identity();

/** At the question of the number: that of another document, or why there is none. */
function otherPaper({ heard, today }: Talk): readonly Sighting[] {
  const reading = field.read(heard.original, { today });
  if (reading.kind !== 'value') return [];
  const whole = { from: 0, to: heard.text.length, points: 4 };
  return Object.entries({ id_number: reading.value, ...reading.implies }).map(
    ([id, value]): Sighting => ({ field: id, value, ...whole }),
  );
}

const sighting = ({ id, from, to }: Candidate, points: number): Sighting => ({
  field: isResidentId(id) ? 'id_number' : 'id_number_invalid',
  value: id,
  from,
  to,
  points,
});

/** A 15-digit number of before 1999 as it is written today. */
function upgraded(digits: string): string {
  const seventeen = `${digits.slice(0, 6)}19${digits.slice(6)}`;
  const sum = weights.reduce((all, weight, at) => all + weight * Number(seventeen.charAt(at)), 0);
  return seventeen + '10X98765432'.charAt(sum % 11);
}

const phoneCue = ways('phone-cue', 'iu');
const anotherCue = ways('another-phone-cue');
const notOurs = ways('phone-not-ours');
const meansOther = ways('means-other');

/** The worker's phone and a second one; numbers that are no phone only where a phone was named. */
export function findPhones(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const good: Sighting[] = [];
  const bad: Sighting[] = [];
  const phones = phonesIn(text);
  for (const run of findDigitRuns(text)) {
    const before = text.slice(Math.max(0, run.from - 14), run.from);
    if (
      idCueNear.test(before.slice(-6)) ||
      (notOurs.test(before) && !meansOther.test(text.slice(0, run.from)))
    )
      continue;
    const phone = phones.find((one) => one.from < run.to && one.to > run.from);
    // A number of another country is asked about.
    if (phone?.kind === 'abroad' || isOldPhone(text, phone ?? run)) continue;
    const { digits, from, to } = phone ?? run;
    const place = { value: digits, from, to };
    const led = talk.asked === 'phone' || talk.asked === 'alt_phone' || phoneCue.test(before);
    if (phone?.kind === 'mobile' || (led && phone?.kind === 'landline'))
      good.push({
        field: 'phone',
        ...place,
        points: isIn(talk.denied, place) || isNotLast.test(before) ? 0 : 4,
      });
    else if (led && digits.length >= 6 && digits.length <= 14 && digits.length !== 8)
      bad.push({ field: 'phone_invalid', ...place, points: 4 });
  }
  const kept = good.filter((one) => one.points > 0);
  if (kept.length === 0) return bad;
  return assign(talk, kept);
}

function assign(talk: Talk, phones: readonly Sighting[]): readonly Sighting[] {
  const { text } = talk.heard;
  const isAnother = (one: Sighting): boolean =>
    anotherCue.test(text.slice(Math.max(0, one.from - 14), one.from));
  const main = phones.find((one) => !isAnother(one)) ?? phones[0];
  const second = phones.find((one) => one !== main && one.value !== main?.value);
  const named: Sighting[] =
    main === undefined
      ? []
      : [{ ...main, field: talk.asked === 'alt_phone' ? 'alt_phone' : 'phone' }];
  return second === undefined ? named : [...named, { ...second, field: 'alt_phone' }];
}
