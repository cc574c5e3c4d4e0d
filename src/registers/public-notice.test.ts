import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line, notice } from '../../test/registers/batch-fixture.ts';
import { context } from '../../test/registers/fixture.ts';
import { maskName } from '../fields/name-mask.ts';
import type { NoticeLine } from '../records/public-notice.ts';
import { fillPaper } from './fill.ts';
import { inOrder, publicNotice } from './papers/batch-papers.ts';
import { textOf } from './read-back-fixture.ts';

const surname = fc.constantFrom('王', '欧阳', '曾', '单', '尉迟', '𠮷', '买买提');
const given = fc
  .array(fc.constantFrom('小', '红', '伟', '䶮', '㛃', '𠮷', '英', '建', '国'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(''));
const person = fc.tuple(surname, given).map(([one, other]) => one + other);

/** Whoever makes a notice stands on it by his own name. */
const clerk = { ...context, made: { ...context.made, by: 'clerk' } };

test('a public notice shows no whole name, no number and no cause, however the names are', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(fc.uniqueArray(person, { minLength: 1, maxLength: 20 }), (names) => {
      const lines = names.map((name, n): NoticeLine => {
        const of = line({ id: `l${n}`, payee: { ...line().payee, name } });
        return {
          of: { kind: 'line', id: of.id },
          masked: maskName(name),
          unit: of.payee.unit,
          cents: of.cents,
        };
      });
      const said = textOf(fillPaper('public-notice', publicNotice(notice(lines), clerk)));
      for (const name of names) expect(said).not.toContain(name);
      expect(said).not.toMatch(/\d{17}[\dX]|6228\d+|1380000|患重特大疾病|illness/u);
      expect(said.match(/\*/gu)?.length).toBeGreaterThanOrEqual(names.length);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('a notice is in the order of strokes, and says so', () => {
  const lines = ['张*', '丁*', '王*', '鞠*'].map((masked) => ({
    of: { kind: 'line' as const, id: masked },
    masked,
  }));
  expect(inOrder(lines).map(({ masked }) => masked)).toEqual(['丁*', '王*', '张*', '鞠*']);
  expect(textOf(fillPaper('public-notice', publicNotice(notice(lines), context)))).toContain(
    '姓氏笔画',
  );
});
