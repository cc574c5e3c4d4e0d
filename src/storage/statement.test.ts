import { expect, test } from 'vitest';
import { compile, statement } from './statement.ts';

test('values are bound by name in the order of the parameters, constants between them', () => {
  const found = statement<{ owner: string; kind: string }>()((db, hole) =>
    db
      .selectFrom('keys')
      .select('id')
      .where('kind', '=', hole.kind)
      .where('id', '!=', 'house')
      .where('owner', '=', hole.owner),
  );
  const { sql, bind } = compile(found);
  expect(sql).toBe('select "id" from "keys" where "kind" = ? and "id" != ? and "owner" = ?');
  expect(bind({ owner: 'o', kind: 'k' })).toEqual(['k', 'house', 'o']);
});

test('one name may stand in several places', () => {
  const put = statement<{ year: number; reserved: number }>()((db, hole) =>
    db
      .insertInto('numbers')
      .values({ year: hole.year, reserved: hole.reserved })
      .onConflict((on) => on.column('year').doUpdateSet({ reserved: hole.reserved })),
  );
  expect(compile(put).bind({ year: 2026, reserved: 100 })).toEqual([2026, 100, 100]);
});
