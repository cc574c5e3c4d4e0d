import type { Line } from './dialect.ts';
import { shortTable } from './table.ts';

/** How often something was asked for in the window that runs, by a keyed digest of whom it is counted for: only where several processes count together. It may be lost with the server. */
export const rateTables = (): readonly Line[] => [
  shortTable('rates', { mac: 'text', count: 'count', until: 'moment' }, ['mac']),
  { sqlite: [], postgres: ['alter table rates set unlogged'] },
];
