import type { Hono } from 'hono';
import { isWholeDay } from '../../messages/day.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { RecordKind } from '../../records/record.ts';
import type { OutFile } from '../../registers/file.ts';
import { serviceById } from '../../services/index.ts';
import { flash } from '../pages/parts.ts';
import {
  batchFiles,
  householdFiles,
  type NoFile,
  registerFiles,
  serviceRegister,
} from '../records/out.ts';
import { recordOutPage, registersPage } from '../records/out-page.ts';
import type { Html, StaffView } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

const readers = ['intake', 'approver', 'finance', 'deputy', 'admin'];
const actId = /^[\w-]{8,64}$/u;

const reads = (c: DeskContext): boolean =>
  c.get('staffView').staff.roles.some((role) => readers.includes(role));

/** Papers and registers that leave the desk: the history has who, what and why before a byte goes. */
export function outRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/batches/:id/papers', (c) => showBatch(c, ''));
  desk.post('/batches/:id/papers/:what', (c) => takeBatch(c, parts));
  desk.get('/files/:id/papers', (c) => showHousehold(c, ''));
  desk.post('/files/:id/papers/:what', (c) => takeHousehold(c, parts));
  desk.get('/registers', (c) =>
    reads(c) ? page(c, registersPage(c.get('staffView'), '')) : calm(c, 403),
  );
  desk.post('/registers/:what', (c) => takeRegister(c, parts));
}

type Note = Html | string;

function showBatch(c: DeskContext, note: Note, status: 200 | 409 = 200): Promise<Response> {
  const view = c.get('staffView');
  const batch = view.port.store.records.load('batch', c.req.param('id') ?? '');
  if (batch === null || !reads(c)) return calm(c, batch === null ? 404 : 403);
  const back = `/desk/batches/${batch.id}`;
  const about = { title: batch.name, back, action: `${back}/papers`, note };
  return page(c, recordOutPage(view, { ...about, kinds: Object.keys(batchFiles) }), status);
}

function showHousehold(c: DeskContext, note: Note, status: 200 | 409 = 200): Promise<Response> {
  const view = c.get('staffView');
  const file = view.port.store.records.load('household', c.req.param('id') ?? '');
  if (file === null || !reads(c)) return calm(c, file === null ? 404 : 403);
  const back = `/desk/files/${file.id}`;
  const about = { title: file.id, back, action: `${back}/papers`, note };
  return page(c, recordOutPage(view, { ...about, kinds: Object.keys(householdFiles) }), status);
}

/** Writes down that a file leaves; `null` where that was done. */
async function written(
  c: DeskContext,
  parts: DeskParts,
  of: { readonly kind: RecordKind; readonly id: string | null; readonly what: string },
): Promise<Phrase | null> {
  return writtenDown(c.get('staffView'), parts, { ...of, form: await formOf(c) });
}

/** The same where the form was read already. */
export async function writtenDown(
  view: StaffView,
  { port }: DeskParts,
  {
    form,
    ...of
  }: {
    readonly kind: RecordKind;
    readonly id: string | null;
    readonly what: string;
    readonly form: (name: string) => string;
  },
): Promise<Phrase | null> {
  if (!actId.test(form('act'))) return { key: 'desk-problem-unknown' };
  const deed = { kind: 'export', what: of.what, why: form('why').trim().slice(0, 500) } as const;
  const outcome = await port.actOnRecord({
    kind: of.kind,
    id: of.id,
    actId: `${view.staff.id}:${form('act')}`,
    by: { id: view.staff.id, name: view.staff.name },
    deed,
  });
  return outcome.ok ? null : outcome.why;
}

const bad = (view: StaffView, why: Phrase): Html => flash('bad', view.say(why));

/** Answers with a file to be kept. */
export function sent(c: DeskContext, file: OutFile): Response {
  return c.body(Uint8Array.from(file.bytes), 200, {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Cache-Control': 'private, no-store',
  });
}

const isFile = (made: OutFile | NoFile): made is OutFile => 'bytes' in made;

async function takeBatch(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const batch = view.port.store.records.load('batch', c.req.param('id') ?? '');
  const what = c.req.param('what') ?? '';
  const make = Object.hasOwn(batchFiles, what) ? batchFiles[what] : undefined;
  if (batch === null || make === undefined) return calm(c, 404);
  // The bank's file is for who pays, and for who reads everything.
  const pays = view.staff.roles.some((role) => ['finance', 'deputy'].includes(role));
  if (!reads(c) || (what === 'bank' && !pays)) return calm(c, 403);
  const why = await written(c, parts, { kind: 'batch', id: batch.id, what });
  if (why !== null) return showBatch(c, bad(view, why), 409);
  const made = await make(view, batch);
  return isFile(made) ? sent(c, made) : showBatch(c, flash('bad', made.problem), 409);
}

async function takeHousehold(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const file = view.port.store.records.load('household', c.req.param('id') ?? '');
  const what = c.req.param('what') ?? '';
  const make = Object.hasOwn(householdFiles, what) ? householdFiles[what] : undefined;
  if (file === null || make === undefined) return calm(c, 404);
  if (!reads(c)) return calm(c, 403);
  const why = await written(c, parts, { kind: 'household', id: file.id, what });
  if (why !== null) return showHousehold(c, bad(view, why), 409);
  const made = await make(view, file);
  return isFile(made) ? sent(c, made) : showHousehold(c, flash('bad', made.problem), 409);
}

/** A register of the office; that of a service only for who may see its cases. */
async function takeRegister(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const what = c.req.param('what') ?? '';
  const service = what.startsWith('service-') ? what.slice('service-'.length) : null;
  if (service === null && !reads(c)) return calm(c, 403);
  const of = service === null ? undefined : serviceById(service);
  const seenBy: readonly string[] = of?.seenBy ?? [];
  const mine = view.staff.roles.some(
    (role) => seenBy.includes(role) || (role === 'admin' && of?.shut !== true),
  );
  if (service !== null && !mine) return calm(c, 403);
  const make = Object.hasOwn(registerFiles, what) ? registerFiles[what] : undefined;
  if (service === null && make === undefined) return calm(c, 404);
  const year = Number(view.today.slice(0, 4));
  const log = view.port.store.records.list('exports').find((one) => one.year === year);
  const why = await written(c, parts, { kind: 'exports', id: log?.id ?? null, what });
  if (why !== null) return page(c, registersPage(view, bad(view, why)), 409);
  const form = await formOf(c);
  const day = (name: string) => (isWholeDay(form(name)) ? { [name]: form(name) } : {});
  const filter = { ...day('from'), ...day('to') };
  const made =
    service === null ? await make?.(view, filter) : await serviceRegister(view, service, filter);
  if (made === undefined || made === null) return calm(c, 404);
  return isFile(made)
    ? sent(c, made)
    : page(c, registersPage(view, flash('bad', made.problem)), 409);
}
