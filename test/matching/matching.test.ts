import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchIndex } from '../../src/matching/best.ts';
import { postOf, seekerOf } from '../../src/matching/profile.ts';
import { reasonsOf } from '../../src/matching/reasons.ts';
import { matchOf } from '../../src/matching/score.ts';
import { languages } from '../../src/wording/wording.ts';
import { factsAre } from '../contracts/example-centre.ts';
import { keysIn, lacking, wording } from '../contracts/service-words.ts';
import { postsOf, seekersOf } from './invented.ts';
import { pairs, type Told } from './judged.ts';

const today = '2026-11-23';
const seeker = (told: Told, number = 'S') => seekerOf(number, factsAre(told), today);
const post = (told: Told, number = 'P') => postOf(number, factsAre(told));

function filled(seekers: number, posts: number) {
  const index = matchIndex();
  for (const [number, told] of seekersOf(seekers)) index.putSeeker(seeker(told, number));
  for (const [number, told] of postsOf(posts)) index.putPost(post(told, number));
  return index;
}

const index = filled(300, 60);

describe('what a clerk would choose is among the five best, among 300 seekers and 60 posts', () => {
  test.each(pairs)('$seeker to $post: $why', ({ seeker: who, post: what, never = [], oneWay }) => {
    const mine = index.seeker(who);
    const open = index.post(what);
    if (mine === undefined || open === undefined) throw new Error('Cannot find the pair');
    const best = index.forSeeker(mine).map((one) => one.post.number);
    expect(best).toContain(what);
    expect(best.filter((one) => never.includes(one))).toEqual([]);
    if (oneWay !== true) expect(index.forPost(open).map((one) => one.seeker.number)).toContain(who);
  });

  test('nearly all of them stand first for the seeker', () => {
    const first = pairs.filter(({ seeker: who, post: what }) => {
      const mine = index.seeker(who);
      return mine !== undefined && index.forSeeker(mine)[0]?.post.number === what;
    });
    expect(first.length).toBeGreaterThanOrEqual(17);
  });
});

test('nobody under sixteen is put to anybody, and nobody under eighteen to heavy, harmful or night work', () => {
  const heavy = post({ post: '搬运工', work_content: '装卸', work_place: '开发区' });
  const light = post({ post: '普工', work_content: '坐着装插头', work_place: '开发区' });
  const born = (birth_date: string, job_wanted: string) => seeker({ job_wanted, birth_date });
  expect(matchOf(born('2011-01-01', '普工'), light)).toBeNull();
  expect(matchOf(born('2009-01-01', '普工'), light)).not.toBeNull();
  expect(matchOf(born('2009-01-01', '搬运'), heavy)).toBeNull();
  expect(matchOf(born('1960-01-01', '搬运'), heavy)).not.toBeNull();
});

test('a month is compared with a day by days that are named', () => {
  const offer = post({ post: '焊工', offered_pay: { min: 260, max: 260, per: 'day' } });
  const found = matchOf(seeker({ job_wanted: '电焊', expected_salary: 6000 }), offer);
  expect(found?.pay).toBe('enough');
  const said = found === null || found === undefined ? [] : reasonsOf(found);
  expect(said.map(({ key }) => key)).toContain('match-pay-reckoned');
  expect(said.map((one) => wording.text(one, 'zh-CN')).join('')).toContain('26');
});

test('a place that only holds the other counts as the same, another township does not', () => {
  const wish = (work_place: string, address = '') =>
    matchOf(
      seeker({ job_wanted: '保洁', work_place, address }),
      post({ post: '保洁', work_place: '示例县经济开发区创业路' }),
    )?.place;
  expect(wish('开发区')).toBe('same');
  expect(wish('柳河镇')).toBe('other');
  expect(wish('离家近', '示例县开发区')).toBe('home');
  expect(wish('哪都行')).toBe('any');
  expect(wish('就近', '平山县柳河镇')).toBe('far');
});

test('a work that no list knows is found by its own name', () => {
  const own = matchIndex();
  own.putSeeker(seeker({ job_wanted: '吹糖人' }, 'S-1'));
  const offer = post({ post: '吹糖人师傅' }, 'P-1');
  own.putPost(offer);
  expect(own.forPost(offer).map((one) => one.trade)).toEqual(['wanted']);
});

test('what is dropped or put anew is found as it is now', () => {
  const own = filled(40, 30);
  const open = own.post('P-01');
  if (open === undefined) throw new Error('Cannot find the post');
  expect(own.forPost(open).map((one) => one.seeker.number)).toContain('S-01');
  own.drop('S-01');
  expect(own.forPost(open).map((one) => one.seeker.number)).not.toContain('S-01');
  own.putSeeker(seeker({ job_wanted: '电工' }, 'S-20'));
  expect(own.size()).toEqual({ seekers: 39, posts: 30 });
});

test('reasons have their words in every language, tell nothing of health, and numbers are plain', () => {
  const all = [...postsOf(60)].map(([number, told]) => post(told, number));
  fc.assert(
    fc.property(fc.constantFrom(...all), (open) => {
      for (const match of index.forPost(open)) {
        const said = reasonsOf(match);
        expect(lacking(said.flatMap(keysIn))).toEqual([]);
        for (const one of said)
          for (const language of languages)
            expect(wording.text(one, language)).not.toMatch(/\{|NaN|undefined|腰|血压|膝/u);
      }
    }),
    { numRuns: 40 },
  );
});

test('the best of an index are the best of all, whatever the post', () => {
  const all = [...seekersOf(300)].map(([number, told]) => seeker(told, number));
  for (const [number, told] of postsOf(60)) {
    const open = post(told, number);
    const scores = all
      .flatMap((one) => matchOf(one, open)?.score ?? [])
      .filter((score) => score >= 40)
      .toSorted((a, b) => b - a)
      .slice(0, 5);
    expect(
      index.forPost(open).map(({ score }) => score),
      number,
    ).toEqual(scores);
  }
});
