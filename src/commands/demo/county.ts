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
  /** How a person says an answer; a name in braces stands for what the dice chose. */
  said: z.object({
    opening: z.string().min(1),
    agrees: z.string().min(1),
    thanks: z.string().min(1),
    else: z.string().min(1),
    yes: z.string().min(1),
    no: z.string().min(1),
    birth_date: z.string().min(1),
    student_birth_date: z.string().min(1),
    work_place: z.string().min(1),
    valid_until: z.string().min(1),
    pay: z.string().min(1),
    date: z.string().min(1),
    dateRange: z.string().min(1),
    duration: z.string().min(1),
    address: z.string().min(1),
  }),
  staff: z.array(z.object({ login: z.string(), name: z.string(), roles: words })).min(1),
});

/** What an invented county is made of. */
export type County = z.infer<typeof schema>;

/** The invented county that ships. */
export const readCounty = (): County =>
  schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'county.json'), 'utf8')));

const filled = (words: string, chosen: { readonly [name: string]: string | number }): string =>
  words.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(chosen[name]));

/** Somebody of the county: what he came for, and what he answers to a question or to any of a kind of field. */
export type Person = {
  readonly service: string;
  readonly opening: string;
  readonly answers: { readonly [question: string]: string };
  readonly byKind: { readonly [kind: string]: string };
  readonly said: County['said'];
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
  const { said } = county;
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
    said,
    opening: pick(county.openings[service] ?? [said.opening]),
    answers: {
      birth_date: filled(said.birth_date, { year, month, day }),
      student_birth_date: said.student_birth_date,
      student_id: inventedId('20090506', number),
      student_name: `${surname}${child}`,
      speaker_name: `${surname}${pick(county.given)}`,
      household_size: String(2 + roll(3)),
      work_place: said.work_place,
      employer: pick(county.employers),
      job_wanted: pick(county.jobs),
      illness: pick(county.illnesses),
      school: pick(county.schools),
      wages_owed: money(6000, 300),
      medical_cost: money(20_000, 900),
      tuition: money(3000, 60),
      valid_until: said.valid_until,
    },
    byKind: {
      name: `${surname}${pick(county.given)}`,
      phone,
      residentId: inventedId(`${year}${two(month)}${two(day)}`, number),
      money: money(800, 25),
      pay: filled(said.pay, { money: money(2000, 20) }),
      count: String(1 + roll(4)),
      date: filled(said.date, { month: 1 + roll(9), day: 1 + roll(28) }),
      dateRange: said.dateRange,
      duration: filled(said.duration, { months: 1 + roll(6) }),
      text: pick(county.notes),
      address: filled(said.address, { street: pick(county.streets), number: 1 + roll(120) }),
      bankCard: '6228480000000007',
      yesNo: roll(2) === 0 ? said.yes : said.no,
      members: pick(county.members),
      docId: 'H12345678',
      creditCode: '91990101MA5GX2QW7X',
    },
  };
}
