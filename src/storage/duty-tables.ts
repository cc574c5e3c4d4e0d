import type { Line } from './dialect.ts';
import { shortTable } from './table.ts';

/** Which of several processes does what only one may do, until when by the database's clock; and of keys that two of them would make at once only one. */
export const dutyTables = (): readonly Line[] => [
  shortTable('leases', { name: 'text', holder: 'text', until: 'moment' }, ['name']),
  {
    sqlite: [],
    postgres: [
      "create unique index keys_one on keys (owner, kind) where kind <> 'kept'",
      // Every event touches the row of its channel: where another process has it now, that one says the same.
      `create or replace function channel_came() returns trigger language plpgsql as $$
        declare of_channel text := substr(new.id, 1, instr(new.id, ':') - 1);
        begin
          perform 1 from channel_marks where channel = of_channel for update skip locked;
          if found then
            update channel_marks set came = greatest(coalesce(came, 0), new.at) where channel = of_channel;
          elsif not exists (select 1 from channel_marks where channel = of_channel) then
            insert into channel_marks (channel, came) values (of_channel, new.at) on conflict do nothing;
          end if;
          return null;
        end $$`,
    ],
  },
];
