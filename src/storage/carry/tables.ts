import type { Reader } from '../sqlite.ts';
import { raw } from './raw.ts';

/** A table of a house: what its columns are called, and which of them name a row. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly primary: readonly string[];
};

// `pk` counts the columns of the primary key from 1.
const columnsOfAll = raw<{ table: string; column: string; pk: number }>(
  `select t.name as "table", c.name as "column", c.pk as pk
    from sqlite_schema t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite!_%' escape '!'
    order by t.name, c.cid`,
);

/** Every table of a house that is a file, by name. The same stand on PostgreSQL, perhaps beside tables of others. */
export function tablesOf(file: Reader): readonly Table[] {
  const found = Map.groupBy(file.all(columnsOfAll, {}), ({ table }) => table);
  return [...found].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column }) => column),
    primary: columns
      .filter(({ pk }) => pk > 0)
      .toSorted((a, b) => a.pk - b.pk)
      .map(({ column }) => column),
  }));
}
