import { expect, test } from 'vitest';
import { joinMembers } from './member-join.ts';

const spouse = { relation: 'spouse' };
const child = { relation: 'child' };

test.each([
  [
    'who was left out is added',
    [spouse],
    [{ relation: 'mother' }],
    [spouse, { relation: 'mother' }],
  ],
  [
    'who is told of again gets his facts',
    [spouse],
    [{ ...spouse, age: 45 }],
    [{ ...spouse, age: 45 }],
  ],
  [
    'another child is another one',
    [{ ...child, age: 12 }],
    [{ ...child, age: 9 }],
    [
      { ...child, age: 12 },
      { ...child, age: 9 },
    ],
  ],
  [
    'two told again are the two there were',
    [child, child],
    [
      { ...child, age: 12 },
      { ...child, age: 9 },
    ],
    [
      { ...child, age: 12 },
      { ...child, age: 9 },
    ],
  ],
] as const)('%s', (_, before, more, all) => {
  expect(joinMembers(before, more)).toEqual(all);
});
