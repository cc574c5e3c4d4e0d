import type { Line } from './dialect.ts';
import { shortTable } from './table.ts';

/** Which of several processes does what only one may do, until when by the database's clock; and of keys that two of them would make at once only one. */
export const dutyTables = (): readonly Line[] => [
  shortTable('leases', { name: 'text', holder: 'text', until: 'moment' }, ['name']),
  {
    sqlite: [],
    postgres: ["create unique index keys_one on keys (owner, kind) where kind <> 'kept'"],
  },
];
