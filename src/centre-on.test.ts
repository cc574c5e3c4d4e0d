import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CentreFile, centreOf } from './centre.ts';
import { centreOn, readThing, settingFaults, settingParts } from './centre-on.ts';
import type { Changed, Version } from './messages/settings.ts';

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'centre.example.json'), 'utf8'),
) as CentreFile;

let seq = 0;
const set = (value: unknown): Changed => ({ kind: 'set', value });
const version = (
  what: string,
  from: string,
  to: Changed,
  more: Partial<Version> = {},
): Version => ({
  id: `v${++seq}`,
  seq,
  what,
  from,
  to,
  at: seq,
  by: { id: 's1', name: '李敏' },
  why: '',
  old: null,
  ...more,
});

describe('a change counts from its day', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['hotlines/labour', '0000-12333'],
    ['days/legal_aid.accepted', 9],
    ['days/medical_aid.checking', 4],
    ['texts/zh-CN/q-relief-name.ask', '请问叫什么名字？'],
    [
      'hours',
      {
        openHours: { from: '08:30', to: '17:00', breaks: [{ from: '12:00', to: '14:00' }] },
        hours: { 'zh-CN': '周一到周五，八点半到五点', en: 'Monday to Friday, 8:30 to 17:00' },
      },
    ],
    [
      'campaigns/opera-2026-12',
      {
        id: 'opera-2026-12',
        kind: 'culture',
        name: '年终戏曲专场',
        from: '2026-12-01',
        to: '2026-12-20',
        place: '县礼堂',
        who: '职工和家属',
      },
    ],
    [
      'replies/morning',
      { id: 'morning', service: 'any', title: '早上好', text: { 'zh-CN': '{name}，早上好。' } },
    ],
    [
      'caps/medical_aid/deep/yuan',
      {
        service: 'medical_aid',
        category: 'deep',
        unit: 'yuan',
        value: 22000,
        source: '县〔2026〕9号',
      },
    ],
  ];
  test.each(cases)('%s', (what, value) => {
    const one = version(what, '2026-12-10', set(value));
    expect(readThing(centreOn(file, [one], '2026-12-09').file, what)).toEqual(
      readThing(file, what),
    );
    const after = centreOn(file, [one], '2026-12-10');
    expect(readThing(after.file, what)).toEqual(value);
    expect(after.left).toEqual([]);
  });
});

test('what carries its own day is known at once: a figure of next year, a day off', () => {
  const made = [
    version(
      'thresholds/min_wage/2027-03-01',
      '2027-03-01',
      set({ value: 2050, source: '县〔2026〕3号' }),
    ),
    version('calendar/2026-12-25', '2026-12-25', set('off')),
    version('calendar/2026-12-26', '2026-12-26', set('on')),
  ];
  const { centre } = centreOn(file, made, '2026-11-29');
  expect(centre.thresholds['min_wage']?.map(({ value, from }) => [value, from])).toEqual([
    [1800, '2025-01-01'],
    [1900, '2026-01-01'],
    [2050, '2027-03-01'],
  ]);
  expect(centre.calendar).toEqual({ off: ['2026-12-25'], on: ['2026-12-26'] });
});

test('the change that begins last stands, whichever was written first', () => {
  const late = version('hotlines/legal', '2026-12-20', set('2'));
  const early = version('hotlines/legal', '2026-12-10', set('1'));
  const on = (day: string) => centreOn(file, [late, early], day).centre.hotlines['legal'];
  expect([on('2026-12-09'), on('2026-12-10'), on('2026-12-20')]).toEqual(['12348', '1', '2']);
});

test('a thing can be taken out, and can go back to what the file says', () => {
  const out = version('campaigns/film-2027', '2026-12-01', { kind: 'none' });
  const back = version('campaigns/film-2027', '2026-12-05', { kind: 'file' });
  const names = (day: string) =>
    centreOn(file, [out, back], day).centre.campaigns?.map(({ id }) => id) ?? [];
  expect(names('2026-12-01')).not.toContain('film-2027');
  expect(names('2026-12-05')).toContain('film-2027');
});

test('what was taken back never counts', () => {
  const one = version('hotlines/legal', '2026-12-01', set('1'), {
    back: { at: 1, by: { id: 's2', name: '王' } },
  });
  expect(centreOn(file, [one], '2026-12-02').centre.hotlines['legal']).toBe('12348');
});

test('what the file refuses is left out and named, and all the others stand', () => {
  const wrong = version('hotlines/legal', '2026-12-01', set(''));
  const right = version('hotlines/labour', '2026-12-01', set('1'));
  const found = centreOn(file, [wrong, right], '2026-12-01');
  expect(found.left).toEqual([wrong]);
  expect(found.centre.hotlines).toMatchObject({ legal: '12348', labour: '1' });
});

test('the file that is given out gives the same centre in the place of the old one, with the changes over it and without', () => {
  const made = [
    version('hotlines/legal', '2026-12-01', set('1')),
    version('campaigns/film-2027', '2026-12-01', { kind: 'none' }),
    version('texts/en/q-name.ask', '2026-12-01', set('Your name?')),
    version('calendar/2026-12-25', '2026-12-25', set('off')),
  ];
  const { centre, file: out } = centreOn(file, made, '2026-12-02');
  const again = JSON.parse(JSON.stringify(out)) as CentreFile;
  expect(centreOn(again, [], '2026-12-02').centre).toEqual(centre);
  expect(centreOn(again, made, '2026-12-02').centre).toEqual(centre);
});

test('a wrong value is refused at its field', () => {
  const fault = (what: string, value: unknown) =>
    settingFaults(file, { what, from: '2026-12-01', to: set(value) }).map(({ path }) => path);
  expect(fault('days/relief.checking', 0)).toEqual(['']);
  expect(fault('thresholds/min_wage/2027-01-01', { value: '两千', source: '' })).toEqual([
    'value',
    'source',
  ]);
  expect(
    fault('hours', {
      openHours: { from: '09:00', to: '17:00', breaks: [{ from: '16:00', to: '18:00' }] },
      hours: { 'zh-CN': '九点到五点', en: 'nine to five' },
    }),
  ).toEqual(['openHours.breaks']);
  expect(fault('days/relief.checking', 4)).toEqual([]);
});

// Keys and values of every kind, good and bad, among them names that every object has.
const key = fc.oneof(
  fc.constantFrom(
    'legal',
    'union',
    'min_wage/2027-01-01',
    'dibao_line/2026-01-01',
    '2026-12-25',
    'film-2027',
    'zh-CN/q-name.ask',
    'xx/q-name.ask',
    'medical_aid/deep/yuan',
    'relief.checking',
    '__proto__',
    'constructor',
    '',
  ),
  fc.string(),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'off',
    'on',
    5,
    0,
    '12345',
    { value: 700, source: '县文件' },
    { value: 'x' },
    null,
    {
      id: 'film-2027',
      kind: 'culture',
      name: '电影',
      from: '2027-01-01',
      to: '2027-02-01',
      place: '电影院',
      who: '大家',
    },
    { id: 'a', service: 'any', title: '一', text: { 'zh-CN': '好' } },
    { openHours: { from: '08:00', to: '12:00' }, hours: { 'zh-CN': '上午', en: 'mornings' } },
  ),
  fc.jsonValue(),
);
const any = fc.record({
  what: fc.tuple(fc.constantFrom(...settingParts, 'nothing'), key).map((both) => both.join('/')),
  from: fc.constantFrom('2026-12-01', '2026-12-05', '2027-01-01'),
  to: fc.oneof(value.map(set), fc.constantFrom<Changed>({ kind: 'none' }, { kind: 'file' })),
});

test('any changes in any order give a centre that the checks of the file accept', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 8 }),
      fc.constantFrom('2026-12-03', '2027-02-01'),
      (all, day) => {
        const made = all.map((one, at) => ({ ...one, seq: at }));
        const found = centreOn(file, made, day);
        const read = centreOf(JSON.parse(JSON.stringify(found.file)));
        expect(read).toEqual({ centre: found.centre });
      },
    ),
    { numRuns: 60 },
  );
});
