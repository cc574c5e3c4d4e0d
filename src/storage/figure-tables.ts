import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';
import { shortTable, table } from './table.ts';

const covering = (on: string, columns: readonly string[]): Line =>
  schema
    .createIndex(`case_times_${on}`)
    .on('case_times')
    .columns([...columns]);

// The event's own id says through which channel it came.
const cameThrough = (row: string, larger: string): string =>
  `insert into channel_marks (channel, came) values (substr(${row}.id, 1, instr(${row}.id, ':') - 1), ${row}.at)
    on conflict (channel) do update set came = ${larger}(coalesce(channel_marks.came, 0), ${row}.at);`;
const channelCame: Line = {
  sqlite: [
    `create trigger channel_came after insert on inbox when instr(new.id, ':') > 0 begin
      ${cameThrough('new', 'max')} end`,
  ],
  postgres: [
    `create function channel_came() returns trigger language plpgsql as $$
      begin ${cameThrough('new', 'greatest')} return null; end $$`,
    `create trigger channel_came after insert on inbox for each row when (instr(new.id, ':') > 0)
      execute function channel_came()`,
  ],
};

/** The tables of how it goes: of every case when it came, was answered, decided and over (short rows, so that a hundred thousand are counted at once), what is counted day by day and sealed, and when each channel last brought and took something. */
export const figureTables = (): readonly Line[] => [
  shortTable(
    'case_times',
    {
      number: 'text',
      part: 'text',
      state: 'text',
      waits: 'text',
      owner: 'text',
      opened: 'moment',
      answered: 'moment?',
      answer_minutes: 'count?',
      answer_late: 'flag',
      decided: 'moment?',
      decide_minutes: 'count?',
      decide_late: 'flag',
      ended: 'moment?',
    },
    ['number'],
  ),
  table('tallies', { day: 'text', key: 'text', body: 'bytes' }, ['day']),
  shortTable('channel_marks', { channel: 'text', came: 'moment?', went: 'moment?' }, ['channel']),
  covering('came', ['part', 'opened']),
  covering('ended', ['part', 'ended', 'opened', 'state', 'waits', 'owner']),
  covering('answered', ['part', 'answered', 'answer_minutes', 'answer_late']),
  covering('decided', ['part', 'decided', 'decide_minutes', 'decide_late']),
  `insert into case_times (number, part, state, waits, owner, opened, answer_late, decide_late, ended)
    select number, case when kept = 1 then 'kept' else service end, state,
      case when over = 1 then 'nobody' when waiting = 1 then 'worker' when awaited is not null then 'department'
        when owner is null then 'nobody' else 'staff' end,
      coalesce(owner, ''), opened, 0, 0, case when over = 1 then changed end from cases`,
  channelCame,
];
