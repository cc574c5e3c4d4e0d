import type { Line } from './dialect.ts';

/** On a server, whose rows are written anew by every change, when a channel last brought something is known to the second. */
export const quietMarks = (): readonly Line[] => [
  {
    sqlite: [],
    postgres: [
      `create or replace function channel_came() returns trigger language plpgsql as $$
        declare
          of_channel text := substr(new.id, 1, instr(new.id, ':') - 1);
          known bigint;
        begin
          select coalesce(came, 0) into known from channel_marks where channel = of_channel;
          if not found then
            insert into channel_marks (channel, came) values (of_channel, new.at) on conflict do nothing;
          elsif known < new.at - 1000 then
            perform 1 from channel_marks where channel = of_channel for update skip locked;
            -- Where another process has it now, that one says the same.
            if found then
              update channel_marks set came = greatest(coalesce(came, 0), new.at) where channel = of_channel;
            end if;
          end if;
          return null;
        end $$`,
      // What a condition calls is planned anew for every row: a function of ours would be read each time.
      `create or replace trigger channel_came after insert on inbox for each row when (strpos(new.id, ':') > 0)
        execute function channel_came()`,
    ],
  },
];
