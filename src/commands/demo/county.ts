import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dice } from './dice.ts';

const words = z.array(z.string().min(1)).min(1);
const schema = z.object({
  surnames: z.string().min(1),
  given: words,
  streets: words,
  employers: words,
  jobs: words,
  illnesses: words,
  schools: words,
  members: words,
  openings: z.record(z.string(), words),
  shares: z.record(z.string(), z.number().int().positive()),
  notes: words,
  staff: z.array(z.object({ login: z.string(), name: z.string(), roles: words })).min(1),
});

/** What an invented county is made of. */
export type County = z.infer<typeof schema>;

/** The invented county that ships. */
export const readCounty = (): County =>
  schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'county.json'), 'utf8')));

/** Somebody of the county: what he came for, and what he answers to a question or to any of a kind of field. */
export type Person = {
  readonly service: string;
  readonly opening: string;
  readonly answers: { readonly [question: string]: string };
  readonly byKind: { readonly [kind: string]: string };
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An ID number of nobody (GB 11643, area code 99) for a day of birth, `YYYYMMDD`. */
export function inventedId(born: string, order: number): string {
  const body = `990101${born}${String(order % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((all, weight, at) => all + Number(body[at]) * weight, 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}

/** The next person who comes, his number being his own. */
export function personOf(county: County, dice: Dice, number: number): Person {
  const { roll, pick } = dice;
  const service = pick(
    Object.entries(county.shares).flatMap(([id, share]) => Array<string>(share).fill(id)),
  );
  const [year, month, day] = [1966 + roll(35), 1 + roll(12), 1 + roll(28)];
  const two = (of: number): string => String(of).padStart(2, '0');
  const surname = pick(county.surnames);
  const child = pick(county.given);
  const phone = `139${String(10_000_000 + number * 7919).slice(-8)}`;
  const money = (from: number, steps: number): string => `${from + 100 * roll(steps)}`;
  return {
    service,
    opening: pick(county.openings[service] ?? ['想问问能办什么']),
    answers: {
      birth_date: `${year}年${month}月${day}日`,
      student_birth_date: '2009年5月6日',
      student_id: inventedId('20090506', number),
      student_name: `${surname}${child}`,
      speaker_name: `${surname}${pick(county.given)}`,
      household_size: String(2 + roll(3)),
      work_place: '县城附近',
      employer: pick(county.employers),
      job_wanted: pick(county.jobs),
      illness: pick(county.illnesses),
      school: pick(county.schools),
      wages_owed: money(6000, 300),
      medical_cost: money(20_000, 900),
      tuition: money(3000, 60),
      valid_until: '明年6月1日',
    },
    byKind: {
      name: `${surname}${pick(county.given)}`,
      phone,
      residentId: inventedId(`${year}${two(month)}${two(day)}`, number),
      money: money(800, 25),
      pay: `${money(2000, 20)}元一个月`,
      count: String(1 + roll(4)),
      date: `2026年${1 + roll(9)}月${1 + roll(28)}日`,
      dateRange: '2026年3月到2026年5月',
      duration: `${1 + roll(6)}个月`,
      text: pick(county.notes),
      address: `示例县${pick(county.streets)}${1 + roll(120)}号`,
      bankCard: '6228480000000007',
      yesNo: roll(2) === 0 ? '是' : '不是',
      members: pick(county.members),
      docId: 'H12345678',
      creditCode: '91990101MA5GX2QW7X',
    },
  };
}
