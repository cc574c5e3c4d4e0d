import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { AmountRule } from '../../records/batch.ts';
import type { ListRow } from '../../records/batch-deed.ts';

/** An aid that somebody had already: when (`YYYY-MM-DD`), how much in integer cents, of what. */
export type KnownAid = { readonly day: string; readonly cents: number; readonly batch: string };

/** Somebody who stands in a household file, as its head or as a member. */
export type KnownPerson = {
  readonly household: string;
  /** His name in that file. */
  readonly name: string;
  readonly head: boolean;
};

/** What the office knows already, by ID number. */
export type Known = {
  /** Who is on this batch, with the line. */
  readonly inBatch: ReadonlyMap<string, string>;
  /** Household files that have a line on this batch. */
  readonly households: ReadonlySet<string>;
  /** Aids of this year and this service. */
  readonly helped: ReadonlyMap<string, readonly KnownAid[]>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** What the batch gives by category to who has no amount of his own. */
  readonly rule?: AmountRule;
};

/** Nothing is known. */
export const knownNothing: Known = {
  inBatch: new Map(),
  households: new Set(),
  helped: new Map(),
  people: new Map(),
};

/** What would become of a row: it is taken, staff say so first, or it is not, since it is on the list or the batch already. */
export type Standing = 'take' | 'ask' | 'not';

/** One row of the preview, with what is to be said of it. */
export type PreviewRow = {
  readonly row: ListRow;
  readonly standing: Standing;
  readonly marks: readonly Phrase[];
};

/** What taking a list would do; nothing is written before the yes. */
export type Preview = {
  readonly rows: readonly PreviewRow[];
  readonly counts: { readonly [standing in Standing]: number };
  /** Cents of the rows that are taken as they are, by the batch's rule where a row has no amount. */
  readonly cents: number;
};

type Mark = { readonly standing: Standing; readonly words: Phrase };

/** What would become of each row of a list beside what is known: doubles within it, on the batch already, helped already, in another file, of another name. */
export function previewOf(rows: readonly ListRow[], known: Known): Preview {
  const seen = seenBefore();
  const all = rows.map((row): PreviewRow => {
    const marks = [...seen(row, known), ...knownOf(row, known)];
    const has = (standing: Standing): boolean => marks.some((mark) => mark.standing === standing);
    return {
      row,
      standing: has('not') ? 'not' : has('ask') ? 'ask' : 'take',
      marks: marks.map(({ words }) => words),
    };
  });
  const of = (standing: Standing) => all.filter((one) => one.standing === standing);
  return {
    rows: all,
    counts: { take: of('take').length, ask: of('ask').length, not: of('not').length },
    cents: of('take').reduce((sum, { row }) => sum + (centsOf(row, known) ?? 0), 0),
  };
}

/** What a row would have: its own amount, or what the batch gives its category; `null` where neither says. */
export const centsOf = (row: ListRow, { rule }: Pick<Known, 'rule'>): number | null =>
  row.cents ?? rule?.[row.category ?? 'other'] ?? null;

/** The rows that a yes takes: those that may, and of those that are asked about the ones that staff ticked, by their rows in the sheet. */
export const rowsTaken = (preview: Preview, ticked: ReadonlySet<number>): readonly ListRow[] =>
  preview.rows.flatMap(({ row, standing }) =>
    standing === 'take' || (standing === 'ask' && ticked.has(row.row)) ? [row] : [],
  );

const mark = (
  standing: Standing,
  kind: string,
  args: { readonly [name: string]: string },
): Mark => ({
  standing,
  words: phrase(`list-mark-${kind}`, args),
});

/** Says of each row in its turn whether the rows before it name the same person or household. */
function seenBefore(): (row: ListRow, known: Known) => readonly Mark[] {
  const byId = new Map<string, number>();
  const byName = new Map<string, ListRow>();
  const byHousehold = new Map<string, number>();
  const first = <Key, Found>(map: Map<Key, Found>, key: Key | undefined, own: Found) => {
    if (key === undefined) return undefined;
    const before = map.get(key);
    if (before === undefined) map.set(key, own);
    return before;
  };
  return (row, { people }) => {
    const { idNumber, name, unit = '' } = row.payee;
    const twice = first(byId, idNumber, row.row);
    const namesake = first(byName, `${name} ${unit}`, row);
    const household = idNumber === undefined ? undefined : people.get(idNumber)?.household;
    const home = first(byHousehold, household, row.row);
    if (twice !== undefined) return [mark('not', 'twice', { other: String(twice) })];
    return [
      ...(namesake === undefined ? [] : namesakeMarks(namesake, row)),
      ...(home === undefined ? [] : [mark('ask', 'same_household', { other: String(home) })]),
    ];
  };
}

/** Without a number it may be the same person; with two, two of one name at one unit, or a slip in a number. */
function namesakeMarks(before: ListRow, { payee }: ListRow): readonly Mark[] {
  const other = { other: String(before.row) };
  if (payee.idNumber === undefined || before.payee.idNumber === undefined)
    return [mark('ask', 'same_name', other)];
  return payee.unit === undefined ? [] : [mark('take', 'other_id', other)];
}

function knownOf(row: ListRow, known: Known): readonly Mark[] {
  const { idNumber, name } = row.payee;
  if (idNumber === undefined) return [];
  const line = known.inBatch.get(idNumber);
  if (line !== undefined) return [mark('not', 'in_batch', { line })];
  const aids = known.helped.get(idNumber) ?? [];
  const person = known.people.get(idNumber);
  return [
    ...aids.map(({ day, cents, batch }) =>
      mark('ask', 'helped', { day, batch, yuan: (cents / 100).toFixed(2) }),
    ),
    ...(person === undefined ? [] : ofFile(person, name, known)),
  ];
}

function ofFile(person: KnownPerson, name: string, known: Known): readonly Mark[] {
  const { household } = person;
  const same = person.name === '' || person.name === name;
  return [
    ...(known.households.has(household) ? [mark('ask', 'household_in_batch', { household })] : []),
    ...(same ? [] : [mark('ask', 'name_differs', { household, name: person.name })]),
    ...(person.head ? [] : [mark('ask', 'member', { household })]),
  ];
}
