import { expect, test } from 'vitest';
import type { Value } from '../messages/value.ts';
import { adultsOf } from './adults.ts';
import { type OfficeAbout, officeForms } from './office-forms.ts';
import { sampleCase } from './sample-case.ts';

const given = (value: Value) => ({ state: 'given', value, raw: '', turn: 1, at: 0 }) as const;
const of = sampleCase({
  service: 'relief',
  answers: {
    name: given('王小明'),
    family_members: given([
      { relation: 'spouse', name: '李秀英', age: 42 },
      { relation: 'child', name: '王强', age: 17 },
      { relation: 'mother' },
    ]),
  },
});
const file = { id: 'f1', type: 'image/png', bytes: 9 };
const about: OfficeAbout = { of, now: 5, today: '2026-11-23', by: '李敏', id: 'act-1' };

const made = (
  kind: string,
  fields: { readonly [name: string]: string },
  files: OfficeAbout['files'] = {},
) => officeForms[kind]?.((name) => fields[name] ?? '', { ...about, files });

test('every adult signs for himself, and a page names him without his name', () => {
  expect(adultsOf(of).map(({ at, person, signed }) => [at, person, signed])).toEqual([
    ['self', '王小明', false],
    ['m0', '李秀英', false],
    ['m2', 'mother', false],
  ]);
  expect(made('authorise', { adult: 'm0', day: '2026-11-20' }, { scan: [file] })).toEqual({
    deed: {
      kind: 'authorise',
      authorisation: { person: '李秀英', relation: 'spouse', day: '2026-11-20', paper: 'f1' },
    },
  });
  const done = { person: '李秀英', relation: 'spouse', day: '2026-11-20' };
  expect(adultsOf({ ...of, authorisations: [done] }).map(({ signed }) => signed)).toEqual([
    false,
    true,
    false,
  ]);
});

test.each([
  ['nobody of the household', 'authorise', { adult: 'm1', day: '2026-11-20' }],
  ['a day that is still to come', 'authorise', { adult: 'self', day: '2026-11-24' }],
  [
    'a day that there is not',
    'record_opinion',
    { unit: '厂工会', text: '属实', day: '2026-02-30' },
  ],
  ['no result', 'record_check', { body: '民政局', day: '2026-11-20' }],
  ['a result of its own', 'record_check', { body: '民政局', day: '2026-11-20', result: 'maybe' }],
  ['a paper without a file', 'take_paper', { need: 'id_card' }],
  ['a paper that is none', 'waive_paper', { need: '../id', reason: '有' }],
  ['a way of showing that there is not', 'show_as', { shown: 'all', reason: '有' }],
  ['no signature', 'record_visit', { visitor1: '李敏', visitor2: '王建国', day: '2026-11-20' }],
  ['a way of telling that there is not', 'told', { how: 'shout' }],
])('a form with %s is no deed', (_name, kind, fields) => {
  expect(made(kind, fields)).toHaveProperty('problem');
});

test('a visit has its two visitors, what was seen, and a signature drawn or on paper', () => {
  const seen = { visitor1: ' 李敏 ', visitor2: '王建国', day: '2026-11-20', housing: '平房' };
  expect(made('record_visit', { ...seen, on_paper: 'yes' })).toEqual({
    deed: {
      kind: 'record_visit',
      visit: {
        id: 'act-1',
        day: '2026-11-20',
        visitors: ['李敏', '王建国'],
        housing: '平房',
        photos: [],
        photoConsent: false,
        onPaper: true,
        by: '李敏',
      },
    },
  });
  const drawn = { ...seen, photo_consent: 'yes' };
  const photos = { signature: [file], photos: [{ ...file, id: 'f2' }] };
  expect(made('record_visit', drawn, photos)).toMatchObject({
    deed: { visit: { signature: 'f1', photos: ['f2'], photoConsent: true } },
  });
});
