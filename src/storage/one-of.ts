import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** Whether a column is one of a list of texts, which is bound as JSON; an index over the column serves it. */
export const isOneOf = (column: string, list: string, dialect: Dialect): RawBuilder<boolean> =>
  dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${list}))`
    : // Bound as JSON itself it would be written as JSON once more.
      sql`${sql.ref(column)} = any(array(select json_array_elements_text(cast(cast(${list} as text) as json))))`;
