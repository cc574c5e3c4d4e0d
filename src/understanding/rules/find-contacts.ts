import { findDigitRuns } from '../../fields/digits.ts';
import { identity } from '../../fields/identity.ts';
import { isOldPhone, findPhones as phonesIn } from '../../fields/phone-numbers.ts';
import { type Candidate, idCandidates } from '../../fields/resident-id.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';

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
  const cue = /身份证|证件号|id number|id card/u;
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

const phoneCue =
  /(?:电话|手机|号码|手机号|联系方式|联系我|打我|拨|微信|phone|number|call|tel)\S{0,8}$/iu;
const anotherCue =
  /(?:备用|另一个|另外|还有一个|家里|座机|打不通|不通|我哥|我姐|我弟|我妹|我儿子|我女儿|我老婆|我老公|我媳妇|我爱人|我妈|我爸|老伴|亲戚)\S{0,8}$/u;
const notOurs =
  /(?:老板|工头|公司|经理|对方|厂里|单位|人事|厂长|主管|中介|他|她|包工头)(?:的)?(?:的电话|电话|手机|手机号|号码|联系方式)\S{0,4}$/u;
const meansOther = /师傅|工友|同事|朋友|哥|弟|姐/u;

/** The worker's phone and a second one; numbers that are no phone only where a phone was named. */
export function findPhones(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const good: Sighting[] = [];
  const bad: Sighting[] = [];
  const phones = phonesIn(text);
  for (const run of findDigitRuns(text)) {
    const before = text.slice(Math.max(0, run.from - 14), run.from);
    if (
      /身份证/u.test(before.slice(-6)) ||
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
        points: isIn(talk.denied, place) || /不是\s*$/u.test(before) ? 0 : 4,
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
