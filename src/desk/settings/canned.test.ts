import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCentre } from '../../centre.ts';
import type { Answers } from '../../messages/answer.ts';
import type { CannedReply } from '../../messages/centre.ts';
import { services } from '../../services/index.ts';
import { createWording } from '../../wording/wording.ts';
import { deedOfForm } from '../deed-of-form.ts';
import { sampleCase } from '../sample-case.ts';
import { makeView, type View } from '../view.ts';
import {
  cannedReplies,
  cannedText,
  fillCanned,
  placeLabel,
  places,
  placesOf,
  repliesFor,
  shippedReplies,
  strangePlaces,
} from './canned.ts';
import { lacksIn } from './lack-marks.ts';

const root = join(import.meta.dirname, '../../..');
const wording = createWording(join(root, 'locales'));
const centre = readCentre(join(root, 'centre.example.json'));

const viewWith = (replies: readonly CannedReply[] = [], language: 'zh-CN' | 'en' = 'zh-CN'): View =>
  makeView(
    {
      wording,
      centre: { ...centre, replies },
      now: () => Date.parse('2026-11-30T10:00:00+08:00'),
    } as never,
    { language, path: '/desk', mark: '0' },
  );

const view = viewWith();
const fill = (text: string, of = sampleCase()) =>
  fillCanned(text, placesOf(view, of), (place) => placeLabel(view, place));

const given = (values: { readonly [id: string]: string }): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { state: 'given' as const, value, raw: value, turn: 1, at: 0 },
    ]),
  );

describe('places are filled with what the case has', () => {
  const running = { due: '2026-12-08', provisional: false, stopped: null };
  const cases: readonly (readonly [string, Parameters<typeof sampleCase>[0], string, string])[] = [
    [
      'name and number',
      { answers: given({ name: '石小满' }) },
      '{name}的{number}',
      '石小满的BF26-000001',
    ],
    [
      'the name she wants to be called',
      { answers: given({ name: '石小满', call_name: '小满' }) },
      '{ name }',
      '小满',
    ],
    ['the last day', { clock: running }, '最晚{until}', '最晚12月8日（周二）'],
    [
      'a clock that stands',
      { clock: { ...running, stopped: 2 } },
      '最晚{until}',
      '最晚〔？最晚哪天〕',
    ],
    ['nobody’s name', {}, '{name}，您好', '〔？姓名〕，您好'],
    ['phone and address', {}, '{phone} {address}', '0000-1234567 示例县示范路1号职工之家一楼'],
    [
      'a paper that was asked for',
      {
        requests: [
          { id: 'r1', want: { kind: 'paper', need: 'id_card' }, by: '李敏', at: 1 } as never,
        ],
      },
      '还差{paper}',
      '还差身份证',
    ],
    ['words in braces that are no place', {}, '{姓名}{toString}', '{姓名}{toString}'],
  ];
  test.each(cases)('%s', (_, change, text, filled) => {
    expect(fill(text, sampleCase(change))).toContain(filled);
  });
});

test('what a filled text still lacks is always named, and a text with a lack is not sent', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...places.map((one) => `{${one}}`)), fc.string())),
      (pieces) => {
        const filled = fillCanned(pieces.join(''), {}, (place) => place);
        const lacking = places.filter((one) => pieces.join('').includes(`{${one}}`));
        expect(lacksIn(filled)).toEqual(expect.arrayContaining(lacking));
        for (const one of places) expect(filled).not.toContain(`{${one}}`);
        if (lacking.length > 0)
          expect(deedOfForm('reply', () => filled, { of: sampleCase() } as never)).toHaveProperty(
            'problem',
          );
      },
    ),
  );
});

test('a document’s number in the same brackets is no lack', () => {
  expect(lacksIn('按县民政局〔2027〕3号')).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)(
  'what ships names only places there are, and services there are (%s)',
  (language) => {
    const all = shippedReplies(viewWith([], language), language);
    const known = ['any', ...services.map(({ id }) => id)];
    for (const { id, service, text, title } of all) {
      expect([id, strangePlaces(text)]).toEqual([id, []]);
      expect(known).toContain(service);
      expect(title).not.toBe('');
    }
    for (const id of known) expect(all.some(({ service }) => service === id)).toBe(true);
  },
);

test('the centre’s own sentence stands in the place of a shipped one, and a new one behind them', () => {
  const own: readonly CannedReply[] = [
    { id: 'canned-any-paper', service: 'any', title: '补材料', text: { 'zh-CN': '请补{paper}' } },
    { id: 'r-1', service: 'relief', title: '本县的', text: { 'zh-CN': '好' } },
  ];
  const all = cannedReplies(viewWith(own), 'zh-CN', own);
  expect(all.find(({ id }) => id === 'canned-any-paper')).toMatchObject({
    title: '补材料',
    own: true,
  });
  expect(all.filter(({ id }) => id === 'canned-any-paper')).toHaveLength(1);
  expect(all.at(-1)?.id).toBe('r-1');
});

test('on a case stand those of its service and of any, what one takes most first', () => {
  const ids = (uses: readonly (readonly [string, number])[]) =>
    repliesFor(view, { service: 'relief' }, new Map(uses)).map(({ id }) => id);
  expect(ids([])[0]).toMatch(/^canned-relief-/u);
  expect(ids([]).every((id) => /^canned-(?:relief|any)-/u.test(id))).toBe(true);
  expect(
    ids([
      ['canned-any-call', 2],
      ['canned-any-come', 5],
    ]).slice(0, 2),
  ).toEqual(['canned-any-come', 'canned-any-call']);
});

describe('a ready sentence is in the language of the worker, whoever presses it', () => {
  const [reply] = shippedReplies(view, 'en').filter(({ service }) => service === 'any');
  const at = (heard: unknown) =>
    cannedText(
      {
        ...view,
        port: { ...view.port, foresee: () => heard },
        staff: { id: 's', name: '李敏' },
      } as never,
      sampleCase({ answers: given({ name: '石小满' }) }),
      reply?.id ?? '',
    );
  test.each([
    ['an English worker', { kind: 'said', language: 'en' }, 'en'],
    ['a Chinese worker', { kind: 'said', language: 'zh-CN' }, 'zh-CN'],
    ['nobody hears it', { kind: 'nobody', why: 'counter' }, 'zh-CN'],
  ] as const)('%s', (_, heard, language) => {
    const text = shippedReplies(view, language).find(({ id }) => id === reply?.id)?.text ?? '';
    const longest = text.split(/\{[^}]*\}/u).toSorted((one, other) => other.length - one.length);
    expect(longest[0]?.length).toBeGreaterThan(2);
    expect(at(heard)).toContain(longest[0]);
  });
});
