import type { Committer } from '../committer.ts';
import type { Reader } from '../sqlite.ts';
import { type NoValues, statement } from '../statement.ts';
import { planBook } from './book.ts';
import type { Absence, PeopleStore } from './people-store.ts';

const absences = statement<NoValues>()((db) =>
  db.selectFrom('absences').selectAll().orderBy('first').orderBy('id'),
);
const putAbsence = statement<Absence>()((db, hole) =>
  db.insertInto('absences').values({
    id: hole.id,
    staff: hole.staff,
    substitute: hole.substitute,
    first: hole.first,
    last: hole.last,
  }),
);
const dropAbsence = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('absences').where('id', '=', hole.id),
);
const days = statement<NoValues>()((db) => db.selectFrom('duty_days').selectAll().orderBy('day'));
const dropDay = statement<{ day: string }>()((db, hole) =>
  db.deleteFrom('duty_days').where('day', '=', hole.day),
);
const putDay = statement<{ day: string; logins: string }>()((db, hole) =>
  db.insertInto('duty_days').values({ day: hole.day, logins: hole.logins }),
);

type Rota = Pick<PeopleStore, 'absences' | 'dutyDays' | 'putAbsence' | 'dropAbsence' | 'putDuty'>;

/** Who stands in for whom, and who is on duty when. Every page asks, so what was read last is remembered until it changes. */
export function rota({
  reader,
  committer,
}: {
  readonly reader: Reader;
  readonly committer: Committer;
}): Rota {
  let away: readonly Absence[] | null = null;
  let duty: ReadonlyMap<string, readonly string[]> | null = null;
  const forget = (): void => {
    away = null;
    duty = null;
  };
  return {
    absences: () => (away ??= reader.all(absences, {})),
    dutyDays: () =>
      (duty ??= new Map(
        reader.all(days, {}).map(({ day, logins }) => [day, logins.split(',').filter(Boolean)]),
      )),
    putAbsence: async (one, line) => {
      await committer.submit((plan) => {
        plan.write(putAbsence, { ...one });
        planBook(plan, line);
      });
      forget();
    },
    dropAbsence: async (id, line) => {
      await committer.submit((plan) => {
        plan.write(dropAbsence, { id });
        planBook(plan, line);
      });
      forget();
    },
    putDuty: async (changed, logins, line) => {
      await committer.submit((plan) => {
        for (const day of changed) {
          plan.write(dropDay, { day });
          if (logins !== null) plan.write(putDay, { day, logins: logins.join(',') });
        }
        planBook(plan, line);
      });
      forget();
    },
  };
}
