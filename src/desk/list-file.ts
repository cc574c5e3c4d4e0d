import { createHash } from 'node:crypto';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Fault } from '../registers/lists/fault.ts';
import { centsOf, type Known, type Preview, previewOf } from '../registers/lists/preview.ts';
import { readGridsApart } from '../registers/lists/read-apart.ts';
import { type ListRead, readList } from '../registers/lists/read-list.ts';
import type { Store } from '../storage/store.ts';
import type { ListBatch, ListPort } from './list-port.ts';

/** The type a list is kept under: nothing else that is kept can be opened as one. */
const listType = 'application/x-list';
/** Bytes of a scan at most. */
export const scanBytes = 10 * 1024 * 1024;

const scanTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
]);

type Papers = Pick<Store['papers'], 'keep' | 'open'>;

const place = (batch: string): string => `list:${batch}`;

/** Keeps the bytes of a list sealed, so that the yes reads the same again; gives their id. */
export async function keepList(papers: Papers, batch: string, file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.toWellFormed().slice(-80);
  return (await papers.keep(place(batch), { bytes, type: listType, name })).id;
}

/** Keeps a scan sealed and gives its id; `null` where it is no photo or PDF by its content, or too large. */
export async function keepScan(papers: Papers, batch: string, file: File): Promise<string | null> {
  if (file.size === 0 || file.size > scanBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Read with the first scan, as for the first paper of a worker.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  const type = found === 'image/heif' ? 'image/heic' : found;
  if (!scanTypes.has(type)) return null;
  const name = file.name.toWellFormed().slice(-80);
  return (await papers.keep(place(batch), { bytes, type, name })).id;
}

/** A list that was uploaded, read again, with what taking it would do now. */
export type ListFile = {
  readonly paper: string;
  readonly batch: ListBatch;
  readonly list: ListRead;
  readonly preview: Preview;
  /** The same as long as the same rows would be taken and asked about. */
  readonly stamp: string;
};

/** Reads an uploaded list again beside what is known now; or why it cannot be. */
export async function openList(
  given: { readonly papers: Papers; readonly lists: ListPort; readonly today: string },
  of: { readonly batch: ListBatch; readonly paper: string; readonly sheet: string },
): Promise<ListFile | { readonly problem: Phrase }> {
  const file = /^[\da-f]{32}$/u.test(of.paper) ? await given.papers.open(of.paper) : null;
  if (file === null || file.type !== listType) return { problem: phrase('lists-problem-gone') };
  const { id, old } = of.batch;
  // A list comes from outside: its file is opened where it can block and fill nothing.
  const context = { today: given.today, sheet: of.sheet, old, grids: readGridsApart };
  const outcome = await readList(file.bytes, context);
  if ('problem' in outcome) return outcome;
  const { list } = outcome;
  const ids = list.rows.flatMap(({ payee }) => payee.idNumber ?? []);
  const known = given.lists.known(id, ids);
  const preview = previewOf(list.rows, known);
  const read = withoutRuled(list, known);
  return { paper: of.paper, batch: of.batch, list: read, preview, stamp: stampOf(preview) };
}

/** A list in which an amount that the batch's own rule gives is not missed. */
function withoutRuled(list: ListRead, known: Known): ListRead {
  const ruled = new Set(
    list.rows.flatMap((row) => (centsOf(row, known) === null ? [] : [row.row])),
  );
  const isRuled = ({ kind, row }: Fault): boolean => kind === 'amount_none' && ruled.has(row);
  return { ...list, faults: list.faults.filter((one) => !isRuled(one)) };
}

const stampOf = ({ rows }: Preview): string =>
  createHash('sha256')
    .update(rows.map(({ row, standing }) => `${row.row}${standing}`).join())
    .digest('hex');
