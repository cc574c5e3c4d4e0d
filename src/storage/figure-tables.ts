import { schemaBuilder as schema } from './statement.ts';
import { shortTable, table } from './table.ts';

const covering = (on: string, columns: readonly string[]): string =>
  schema
    .createIndex(`case_times_${on}`)
    .on('case_times')
    .columns([...columns])
    .compile().sql;

/** The tables of how it goes: of every case when it came, was answered, decided and over (short rows, so that a hundred thousand are counted at once), what is counted day by day and sealed, and when each channel last brought and took something. */
export const figureTables = (): readonly string[] => [
  ...[
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
  ].map((one) => one.compile().sql),
  covering('came', ['part', 'opened']),
  covering('ended', ['part', 'ended', 'opened', 'state', 'waits', 'owner']),
  covering('answered', ['part', 'answered', 'answer_minutes', 'answer_late']),
  covering('decided', ['part', 'decided', 'decide_minutes', 'decide_late']),
  `insert into case_times (number, part, state, waits, owner, opened, answer_late, decide_late, ended)
    select number, case when kept = 1 then 'kept' else service end, state,
      case when over = 1 then 'nobody' when waiting = 1 then 'worker' when awaited is not null then 'department'
        when owner is null then 'nobody' else 'staff' end,
      coalesce(owner, ''), opened, 0, 0, case when over = 1 then changed end from cases`,
  // The event's own id says through which channel it came.
  `create trigger channel_came after insert on inbox when instr(new.id, ':') > 0 begin
    insert into channel_marks (channel, came) values (substr(new.id, 1, instr(new.id, ':') - 1), new.at)
      on conflict (channel) do update set came = max(coalesce(came, 0), new.at); end`,
];
