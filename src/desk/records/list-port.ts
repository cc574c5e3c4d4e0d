import { dayOf } from '../../messages/day.ts';
import { headOf } from '../../records/household.ts';
import { countsAsAid } from '../../records/line.ts';
import type { Known, KnownAid, KnownPerson } from '../../registers/lists/preview.ts';
import type { DeskPort } from '../desk-port.ts';
import type { ListPort } from '../list-port.ts';

/** What the pages of lists know and do: batches that still take lists, what is known of people, and the one act. */
export const listPortOf = (port: DeskPort): ListPort => ({
  batch: (id, staff) => {
    const batch = port.store.records.load('batch', id);
    const may = ['intake', 'finance', 'deputy', 'admin'].some((role) => staff.roles.includes(role));
    if (batch === null || !may || (batch.state !== 'draft' && batch.state !== 'old')) return null;
    const digests = new Set(batch.lists.map((one) => one.digest));
    return { id, name: batch.name, old: batch.state === 'old', digests };
  },
  known: (batch, ids) => knownOf(port, batch, ids),
  takeList: async ({ batch, actId, staff, deed }) => {
    const outcome = await port.actOnRecord({ kind: 'batch', id: batch, actId, by: staff, deed });
    return outcome.ok ? { ok: true } : outcome;
  },
  after: (batch) => `/desk/batches/${batch}?done=1`,
});

/** What the office knows of these people: who is on the batch, in which file, and what his household had this year of the same service. */
function knownOf(port: DeskPort, id: string, ids: readonly string[]): Known {
  const { records } = port.store;
  const batch = records.load('batch', id);
  const lines = records.linesOf(id).filter((one) => one.state !== 'dropped');
  const inBatch = new Map(
    lines.flatMap((one) =>
      one.payee.idNumber === undefined ? [] : [[one.payee.idNumber, one.id]],
    ),
  );
  const people = new Map<string, KnownPerson>();
  const helped = new Map<string, readonly KnownAid[]>();
  for (const number of new Set(ids)) {
    const [file] = records.find('id_number', number);
    const household = file === undefined ? null : records.load('household', file);
    if (household === null) continue;
    const head = household.facts['id_number']?.value === number;
    people.set(number, { household: household.id, name: headOf(household), head });
    const aids = records
      .aidsOf(household.id)
      .filter(
        (one) =>
          one.batch !== id &&
          one.service === batch?.service &&
          one.year === batch.year &&
          countsAsAid(one.state),
      )
      .map((one) => ({
        day: one.payments.at(-1)?.day ?? dayOf(household.changed),
        cents: one.cents,
        batch: records.load('batch', one.batch)?.name ?? one.batch,
      }));
    if (aids.length > 0) helped.set(number, aids);
  }
  const households = new Set(lines.map((one) => one.household));
  return { inBatch, households, helped, people, ...(batch === null ? {} : { rule: batch.rule }) };
}
