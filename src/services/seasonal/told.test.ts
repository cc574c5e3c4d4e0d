import { expect, test } from 'vitest';
import { exampleCentre, factsAre } from '../../../test/contracts/example-centre.ts';
import type { Campaign } from '../../messages/centre.ts';
import { seasonal } from './service.ts';
import { advice, atOnce, news } from './told.ts';

const campaign = (id: string, more: Partial<Campaign> = {}): Campaign => ({
  id,
  kind: 'culture',
  name: id,
  from: '2026-12-01',
  to: '2026-12-10',
  place: '文化馆',
  who: '职工',
  ...more,
});
const at = (day: string, ...campaigns: readonly Campaign[]) => ({
  centre: { ...exampleCentre, campaigns },
  day,
});
const names = (said: string, here: ReturnType<typeof at>) =>
  atOnce(said, here).map(({ key, args }) => {
    const name = args?.['name'];
    return key === 'campaign-line' && typeof name === 'object' && 'args' in name
      ? name.args?.['text']
      : key;
  });
const opera = campaign('opera');
const rice = campaign('rice', { kind: 'warmth', from: '2026-12-05', to: '2026-12-08' });

test('a campaign is told from its first day to its last, and not a day beyond', () => {
  for (const [day, told] of [
    ['2026-11-30', ['seasonal-told-none']],
    ['2026-12-01', ['seasonal-told-open', 'opera']],
    ['2026-12-10', ['seasonal-told-open', 'opera']],
    ['2026-12-11', ['seasonal-told-none']],
  ] as const)
    expect(names('', at(day, opera)), day).toEqual(told);
});

test('what ends first is told first, and only the kind that was named', () => {
  expect(names('', at('2026-12-06', opera, rice))).toEqual(['seasonal-told-open', 'rice', 'opera']);
  expect(names('想看戏', at('2026-12-06', opera, rice))).toEqual(['seasonal-told-open', 'opera']);
  expect(names('天热有没有送清凉', at('2026-12-06', opera))).toEqual(['seasonal-told-none']);
});

test.each(['过年慰问的名单有俺家没', '年货在哪领', '今年慰问名单上有我家没'])(
  '%s: nobody learns from the chat who stands on a list',
  (said) => {
    expect(names(said, at('2026-12-06', opera, rice))).toEqual(['seasonal-told-on_list']);
  },
);

test.each(['高温费一天多少', '四十度还让我们干活'])('%s is no gift, and has its door', (said) => {
  expect(names(said, at('2026-12-06', opera))).toEqual(['seasonal-door-heat']);
});

test('the choices of the question are what is open, under names that are stored', () => {
  const offers = seasonal.questions.find(({ id }) => id === 'activity')?.offers;
  expect(offers?.(at('2026-12-06', opera, rice)).map(({ value }) => value)).toEqual([
    'rice',
    'opera',
  ]);
  expect(offers?.(at('2027-01-01', opera, rice))).toEqual([]);
});

test('only who wants to be told is promised it', () => {
  const keys = (notify: boolean) =>
    advice(factsAre({ seasonal_wish: 'join', notify }), exampleCentre).map(({ key }) => key);
  expect(keys(true)).toContain('seasonal-advice-notify');
  expect(keys(false)).not.toContain('seasonal-advice-notify');
});

test('what began after his case came is told to who agreed, of his kind and while it can be joined', () => {
  const facts = (more: object) => factsAre({ notify: true, activity: 'opera', ...more });
  const film = campaign('film', { from: '2026-12-20', to: '2026-12-24' });
  const ids = (day: string, more: object = {}) =>
    news(facts(more), '2026-12-06', at(day, opera, rice, film)).map(({ id }) => id);
  expect(ids('2026-12-07')).toEqual([]);
  expect(ids('2026-12-20')).toEqual(['film']);
  expect(ids('2026-12-25')).toEqual([]);
  expect(ids('2026-12-20', { notify: false })).toEqual([]);
  expect(ids('2026-12-20', { activity: 'rice' })).toEqual([]);
});
