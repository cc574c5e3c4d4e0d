import { type Day, isoOf, partsOf } from '../src/fields/calendar.ts';

const digits = '〇一二三四五六七八九';
const inDigits = (year: number): string =>
  Array.from(String(year), (one) => digits[Number(one)]).join('');
const counted = (value: number): string => {
  const ten = Math.floor(value / 10);
  const one = value % 10 === 0 ? '' : (digits[value % 10] as string);
  return ten === 0 ? one : `${ten === 1 ? '' : digits[ten]}十${one}`;
};
const lunarDay = (day: number): string =>
  day <= 10 ? `初${counted(day)}` : day > 20 && day < 30 ? `廿${digits[day - 20]}` : counted(day);
const two = (value: number): string => String(value).padStart(2, '0');

/** The lunar date by another calendar than the one under test. */
export function moonOf(day: Day): string {
  const plain = Temporal.PlainDate.from(isoOf(day)).withCalendar('chinese');
  const { monthCode, day: d } = plain;
  const leap = monthCode.endsWith('L') ? '闰' : '';
  const month = Number(monthCode.slice(1, 3));
  const name = { 1: '正', 11: '冬', 12: '腊' }[month] ?? counted(month);
  return `农历${plain.year}年${leap}${name}月${lunarDay(d)}`;
}

/** Every writing of a day that is read back as itself, from digits to the lunar calendar. */
export const writings: { readonly [name: string]: (day: Day) => string } = {
  marks: (day) => isoOf(day),
  dots: (day) => isoOf(day).replaceAll('-', '.'),
  slashes: (day) => isoOf(day).replaceAll('-0', '-').replaceAll('-', '/'),
  compact: (day) => isoOf(day).replaceAll('-', ''),
  words: (day) => {
    const { y, m, d } = partsOf(day);
    return `${y}年${m}月${d}号`;
  },
  padded: (day) => {
    const { y, m, d } = partsOf(day);
    return `${y} 年 ${two(m)} 月 ${two(d)} 日`;
  },
  chinese: (day) => {
    const { y, m, d } = partsOf(day);
    return `${inDigits(y)}年${counted(m)}月${counted(d)}日`;
  },
  wide: (day) => isoOf(day).replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))),
  short: (day) => {
    const { y, m, d } = partsOf(day);
    return y < 1950 ? isoOf(day) : `${two(y % 100)}年${m}月${d}号`;
  },
  lunar: moonOf,
};
