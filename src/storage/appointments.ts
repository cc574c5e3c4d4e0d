import type { Appointment, AppointmentKind } from '../messages/appointment.ts';
import type { KeyRing } from './key-ring.ts';
import { Conflict, type Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

type Columns = {
  id: string;
  conversation: string;
  case_number: string | null;
  kind: string;
  state: string;
  day: string;
  time: string;
  again: number;
  version: number;
  key: string;
  body: Uint8Array;
};
const names = [
  'id',
  'conversation',
  'case_number',
  'kind',
  'state',
  'day',
  'time',
  'again',
  'version',
  'key',
  'body',
] as const satisfies readonly (keyof Columns)[];

// A hole gives a column for whatever name is asked of it, so the names must be said.
const columnsIn = (hole: Columns): Columns =>
  Object.fromEntries(names.map((name) => [name, hole[name]])) as Columns;

const insert = statement<Columns>()((db, hole) =>
  db.insertInto('appointments').values(columnsIn(hole)),
);
const update = statement<Columns & { from: number }>()((db, hole) =>
  db
    .updateTable('appointments')
    .set(columnsIn(hole))
    .where('id', '=', hole.id)
    .where('version', '=', hole.from),
);
const counted = statement<{ from: string; to: string; kind: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select((eb) => ['day', 'time', eb.fn.countAll<number>().as('n')])
    .where('day', '>=', hole.from)
    .where('day', '<=', hole.to)
    .where('kind', '=', hole.kind)
    .where('state', '=', 'booked')
    .groupBy(['day', 'time']),
);
const ofConversation = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select(['id', 'key', 'body'])
    .where('conversation', '=', hole.conversation)
    .orderBy('day')
    .orderBy('time'),
);
const ofCase = statement<{ number: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select(['id', 'key', 'body'])
    .where('case_number', '=', hole.number)
    .orderBy('day')
    .orderBy('time'),
);
const between = statement<{ from: string; to: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select(['id', 'key', 'body'])
    .where('day', '>=', hole.from)
    .where('day', '<=', hole.to)
    .orderBy('day')
    .orderBy('time')
    .orderBy('id'),
);
const visited = statement<{ from: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.sum<number>('again').as('again')])
    .where('day', '>=', hole.from)
    .where('kind', '=', 'counter')
    .where('state', '=', 'came'),
);
const drop = statement<{ conversation: string }>()((db, hole) =>
  db.deleteFrom('appointments').where('conversation', '=', hole.conversation),
);

const place = (row: string) => ({ table: 'appointments', column: 'body', row }) as const;

/** An appointment as one commit writes it. */
export type AppointmentWrite = {
  readonly appointment: Appointment;
  /** Version it was loaded with; 0 for a new one. */
  readonly version: number;
  /** How many may have its time. */
  readonly places: number;
};

/** Appointments as they are committed. */
export type AppointmentStore = {
  readonly of: (conversation: string) => readonly Appointment[];
  readonly ofCase: (number: string) => readonly Appointment[];
  readonly between: (from: string, to: string) => readonly Appointment[];
  /** How many have a time, by `day time`. */
  readonly taken: (from: string, to: string, kind: AppointmentKind) => ReadonlyMap<string, number>;
  /** Visits since a day, and how many of them were to be made again. */
  readonly visits: (from: string) => { readonly all: number; readonly again: number };
};

type Parts = { readonly reader: Reader; readonly ring: KeyRing };
type Row = { readonly id: string; readonly key: string; readonly body: Uint8Array };

// One whose key is gone, or that cannot be opened, is passed over.
function opened({ id, key, body }: Row, { reader, ring }: Parts): readonly Appointment[] {
  try {
    const found = ring.byId(key, reader);
    return found === null ? [] : [unsealJson(found.secret, place(id), body) as Appointment];
  } catch {
    return [];
  }
}

/** Everything that is read of appointments. */
export function appointmentStore(parts: Parts): AppointmentStore {
  const { reader } = parts;
  const all = (rows: readonly Row[]) => rows.flatMap((row) => opened(row, parts));
  return {
    of: (conversation) => all(reader.all(ofConversation, { conversation })),
    ofCase: (number) => all(reader.all(ofCase, { number })),
    between: (from, to) => all(reader.all(between, { from, to })),
    taken: (from, to, kind) =>
      new Map(
        reader.all(counted, { from, to, kind }).map(({ day, time, n }) => [`${day} ${time}`, n]),
      ),
    visits: (from) => {
      const row = reader.get(visited, { from });
      return { all: row?.n ?? 0, again: row?.again ?? 0 };
    },
  };
}

/** Plans an appointment; one whose time has no place left by now is a conflict, and so is one that another has changed. */
export function planAppointment(plan: Plan, write: AppointmentWrite): void {
  const { appointment, version, places } = write;
  const { id, conversation, kind, state, day, time } = appointment;
  const before = version === 0 ? undefined : known(plan, conversation, id);
  const moved = before?.day !== day || before.time !== time || before.state !== 'booked';
  if (state === 'booked' && moved && countAt(plan, appointment) >= places) throw new Conflict();
  const key = plan.key('conversation', conversation);
  const columns = {
    id,
    conversation,
    case_number: appointment.case,
    kind,
    state,
    day,
    time,
    again: appointment.again === undefined ? 0 : 1,
    version: appointment.version,
    key: key.id,
    body: sealJson(key.secret, place(id), appointment),
  };
  if (version === 0) plan.write(insert, columns, 1);
  else plan.write(update, { ...columns, from: version }, 1);
}

const known = (plan: Plan, conversation: string, id: string) =>
  plan.reader.all(placesOf, { conversation }).find((one) => one.id === id);

const placesOf = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select(['id', 'day', 'time', 'state'])
    .where('conversation', '=', hole.conversation),
);

function countAt(plan: Plan, { day, time, kind }: Appointment): number {
  const rows = plan.reader.all(counted, { from: day, to: day, kind });
  return rows.find((row) => row.time === time)?.n ?? 0;
}

/** Plans that a conversation has no appointments any more. */
export const planAppointmentsGone = (plan: Plan, conversation: string): void =>
  plan.write(drop, { conversation });
