import { birthOf } from '../fields/id-number.ts';
import { maskName } from '../fields/name-mask.ts';
import { dayOf } from '../messages/day.ts';
import type { ShownAs, ShownLine } from '../messages/office.ts';
import { ageSpan } from '../services/common/days.ts';
import { standing, waitsForRuling } from './batch-duty.ts';
import type { Line } from './line.ts';
import type { NoticeLine, PublicNotice } from './public-notice.ts';
import type { RecordWorld } from './world.ts';

type NoticeWorld = Pick<RecordWorld, 'case' | 'centre' | 'now'>;

/** A notice of a batch as it may be published: its lines in their order, and the lines left out: those whose refusal waits for the manager, and those he ruled off it. `unasked`: published lines whose worker, reached by chat, has not said yet that it may stand so. */
export type PreparedNotice = {
  readonly lines: readonly NoticeLine[];
  readonly waiting: readonly Line[];
  readonly hidden: readonly Line[];
  readonly unasked: readonly Line[];
};

const grown = 18;

/** How a line is shown: as the manager ruled for it or for its case; a child never by name. */
export function shownAs(line: Line, world: NoticeWorld): ShownAs {
  const ruled = line.shown !== 'masked' ? line.shown : caseOf(line, world)?.shown;
  if (ruled !== undefined && ruled !== 'masked') return ruled;
  return isChild(line.payee.idNumber, dayOf(world.now)) ? 'number' : 'masked';
}

const caseOf = (line: Line, world: Pick<RecordWorld, 'case'>) =>
  line.case === null ? null : world.case(line.case);

/** Whether an ID number is that of somebody under eighteen; without a number it is not known and not so. */
export function isChild(idNumber: string | undefined, today: string): boolean {
  if (idNumber === undefined || idNumber.length < 18) return false;
  const age = ageSpan(birthOf(idNumber), today);
  return age !== null && age.least < grown;
}

/** What a public notice may show of a line: a masked name or a number, unit, category and amount as the county sets; never a cause, an ID number or a child. A number stands without its unit, which would name a person in a small one. */
export function shownLine(line: Line, world: NoticeWorld): ShownLine {
  const named = shownAs(line, world) === 'masked';
  const { unit } = line.payee;
  return {
    masked: named ? maskName(line.payee.name) : '',
    ...(named ? {} : { number: line.n }),
    ...(named && unit !== undefined && unit !== '' ? { unit } : {}),
    ...(line.category === undefined || world.centre.rules['notice_category'] === false
      ? {}
      : { category: line.category }),
    ...(world.centre.rules['notice_amount'] === false ? {} : { cents: line.cents }),
  };
}

/** Prepares the notice of these lines; with `unit` only those of it. */
export function prepareNotice(
  all: readonly Line[],
  { world, unit }: { readonly world: NoticeWorld; readonly unit?: string },
): PreparedNotice {
  const some = standing(all).filter((one) => unit === undefined || one.payee.unit === unit);
  const waiting = some.filter((one) => waitsForRuling(one, world));
  const ruled = some.filter((one) => !waiting.includes(one));
  const hidden = ruled.filter((one) => shownAs(one, world) === 'none');
  const shown = ruled.filter((one) => !hidden.includes(one));
  const lines = shown.map((line) => ({
    of: { kind: 'line', id: line.id } as const,
    n: line.n,
    ...shownLine(line, world),
  }));
  return {
    lines: sorted(apart(lines)),
    waiting,
    hidden,
    unasked: shown.filter((one) => one.case !== null && !saidFine(one, world)),
  };
}

const saidFine = (line: Line, world: NoticeWorld): boolean =>
  line.preview?.answer === 'fine' ||
  caseOf(line, world)?.preview?.answer === 'fine' ||
  shownAs(line, world) !== 'masked';

type Numbered = NoticeLine & { readonly n: number };

/** Two that read the same, unit and all, are told apart by their numbers, and by no more letters. */
function apart(lines: readonly Numbered[]): readonly NoticeLine[] {
  const keyOf = (one: Numbered): string => `${one.masked} ${one.unit ?? ''}`;
  const seen = new Map<string, number>();
  for (const one of lines) seen.set(keyOf(one), (seen.get(keyOf(one)) ?? 0) + 1);
  return lines.map((one) => {
    const { n, ...line } = one;
    return (seen.get(keyOf(one)) ?? 0) > 1 ? { ...line, number: n } : line;
  });
}

// The same order on every machine: by unit and masked name in pinyin, then by number.
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** Lines in the order of a notice: by unit, then by name, in pinyin; numbers last. */
export const sorted = (lines: readonly NoticeLine[]): readonly NoticeLine[] =>
  lines.toSorted(
    (a, b) =>
      Number(a.masked === '') - Number(b.masked === '') ||
      collator.compare(a.unit ?? '', b.unit ?? '') ||
      collator.compare(a.masked, b.masked) ||
      (a.number ?? 0) - (b.number ?? 0),
  );

/** Lines of a notice that may not stand as they do: the household refused and nobody has ruled, or the manager ruled otherwise since. */
export function mayNotStand(
  { lines, batch }: Pick<PublicNotice, 'lines' | 'batch'>,
  world: NoticeWorld & Pick<RecordWorld, 'linesOf'>,
): readonly NoticeLine[] {
  const own = new Map(
    batch === undefined ? [] : world.linesOf(batch).map((one) => [one.id, one] as const),
  );
  return lines.filter((one) => {
    const line = own.get(one.of.id);
    if (line !== undefined)
      return waitsForRuling(line, world) || differs(one, shownAs(line, world));
    const of = one.of.kind === 'case' ? world.case(one.of.id) : null;
    if (of === null) return false;
    return of.shown === undefined ? of.preview?.answer === 'refused' : differs(one, of.shown);
  });
}

const differs = (line: NoticeLine, shown: ShownAs): boolean =>
  shown === 'none' || (shown === 'number' && line.masked !== '');
