import { expect, test } from 'vitest';
import type { Expectation } from '../dialogue/expectation.ts';
import { assentIn } from './assent.ts';
import { assented } from './assenting.ts';

const asked = {
  kind: 'choice',
  question: null,
  occasion: 'slip',
  today: '2026-11-23',
} as Expectation;
const wordOn = (plain: string) =>
  assented('other', { plain, expectation: asked, answered: false, found: [] }).act;

test.each(['同意', '行，转过去吧', '转嘛', '可以可以，转给他们', '要得，转', 'ok send it'])(
  '%s lets the case go on',
  (plain) => expect(wordOn(plain)).toBe('yes'),
);

test.each([
  '不转',
  '不同意',
  '别转，怕老板知道是我说的',
  '莫转莫转，我怕',
  '不要，就在这里办',
  'no',
])('%s keeps the case here, whatever reason stands beside it', (plain) =>
  expect(wordOn(plain)).toBe('no'),
);

test.each([
  '我再想想',
  '他们会知道我住哪吗',
  '转过去要多久',
  '同意是同意，就是怕他们告诉厂里',
  '转了会咋样',
])('%s settles nothing', (plain) => {
  expect(assentIn(plain, 'slip')).toBeNull();
  expect(['yes', 'no']).not.toContain(wordOn(plain));
});
