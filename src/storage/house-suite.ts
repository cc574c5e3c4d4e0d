import { type SuiteName, suites } from './crypto-suite.ts';
import type { Connection, Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

const suiteRow = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'suite'),
);
const put = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'suite', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);

/** What a database says that it is sealed by; one of the time before there were two says nothing. */
export const suiteOf = (reader: Reader): SuiteName | null => {
  const said = reader.get(suiteRow, {})?.value;
  return said === undefined ? null : said === 'gm' ? 'gm' : 'aes';
};

/** Writes down what a database is sealed by. */
export function putSuite(connection: Connection, name: SuiteName): void {
  if (suiteOf(connection) !== name) connection.run(put, { value: name });
}

/** Throws one line where a house is sealed by another suite than the one that is asked for. `made`: what it is by where it does not say so. */
export function agreeOnSuite(
  reader: Reader,
  { asked, made }: { readonly asked: SuiteName | undefined; readonly made: SuiteName },
): void {
  const found = suiteOf(reader) ?? made;
  if (asked === undefined || asked === found) return;
  throw new Error(
    `Cannot open the storage: this house is sealed by ${found} (${suites[found].told}), but CRYPTO_SUITE is ${asked}; set CRYPTO_SUITE=${found}, or change the house first: npm run desk -- rotate-suite ${asked}`,
  );
}
