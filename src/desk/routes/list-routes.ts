import type { Hono } from 'hono';
import { allowBody } from '../../http/body-limit.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { faultBook } from '../../registers/lists/fault-book.ts';
import { rowsTaken } from '../../registers/lists/preview.ts';
import { mostBytes } from '../../registers/lists/read-grids.ts';
import { mayAct } from '../accounts/roles.ts';
import { keepList, keepScan, type ListFile, openList, scanBytes } from '../list-file.ts';
import type { ListBatch, ListPort, TakeList } from '../list-port.ts';
import { uploadBody } from '../pages/list-page.ts';
import { previewBody } from '../pages/list-preview.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Boundaries and fields of a form beside its files. */
const around = 256 * 1024;

/** Lets the pages of lists carry their files: `/desk/lists/read` one list, `/desk/lists/take` two scans. */
export function allowLists(app: Hono): void {
  allowBody(app, '/desk/lists/read', mostBytes + around);
  allowBody(app, '/desk/lists/take', 2 * scanBytes + around);
}

/** Lists of unions and old registers: chosen, previewed, taken. Nothing is written before the yes but the file itself, sealed. */
export function listRoutes(desk: Hono<DeskEnv>, parts: DeskParts, lists: ListPort): void {
  desk.get('/lists/:batch', (c) => {
    const batch = mine(c, lists, c.req.param('batch'));
    return batch === null ? calm(c, 403) : showUpload(c, batch);
  });
  desk.post('/lists/read', (c) => upload(c, parts, lists));
  desk.get('/lists/:batch/read', async (c) => {
    const batch = mine(c, lists, c.req.param('batch'));
    if (batch === null) return calm(c, 403);
    const file = await opened(c, { parts, lists, batch }, (name) => c.req.query(name) ?? '');
    return 'problem' in file
      ? showUpload(c, batch, file.problem)
      : showPreview(c, file, { status: 200 });
  });
  desk.get('/lists/:batch/faults', (c) => faults(c, parts, lists));
  desk.post('/lists/take', (c) => take(c, parts, lists));
}

type Fields = (name: string) => string;
type Of = { readonly parts: DeskParts; readonly lists: ListPort; readonly batch: ListBatch };

/** The batch an address names, where this account may take a list into it. */
function mine(c: DeskContext, lists: ListPort, id: string): ListBatch | null {
  const { staff } = c.get('staffView');
  return mayAct(staff) ? lists.batch(id, staff) : null;
}

const opened = (c: DeskContext, { parts, lists, batch }: Of, field: Fields) =>
  openList(
    { papers: parts.port.store.papers, lists, today: c.get('staffView').today },
    { batch, paper: field('paper'), sheet: field('sheet') },
  );

function showUpload(c: DeskContext, batch: ListBatch, problem?: Phrase): Promise<Response> {
  const view = c.get('staffView');
  const title = view.t('lists-of_batch', { batch: batch.name });
  const words = problem === undefined ? undefined : view.say(problem);
  return page(
    c,
    { title, body: uploadBody(view, batch, words) },
    problem === undefined ? 200 : 422,
  );
}

type Shown = {
  readonly status: 200 | 409 | 422;
  readonly problem?: Phrase;
  readonly typed?: Fields;
  readonly ticked?: ReadonlySet<number>;
};

function showPreview(c: DeskContext, file: ListFile, shown: Shown): Promise<Response> {
  const view = c.get('staffView');
  const title = view.t('lists-of_batch', { batch: file.batch.name });
  const body = previewBody(view, file, {
    problem: shown.problem === undefined ? null : view.say(shown.problem),
    typed: shown.typed ?? (() => ''),
    ticked: shown.ticked ?? new Set(),
  });
  return page(c, { title, body }, shown.status);
}

async function upload(c: DeskContext, { port }: DeskParts, lists: ListPort): Promise<Response> {
  const form = await c.req.formData().catch(() => new FormData());
  const batch = mine(c, lists, textOf(form)('batch'));
  if (batch === null) return calm(c, 403);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0)
    return showUpload(c, batch, phrase('lists-problem-no_file'));
  if (file.size > mostBytes) return showUpload(c, batch, phrase('list-problem-bytes'));
  const paper = await keepList(port.store.papers, batch.id, file);
  return c.redirect(`/desk/lists/${encodeURIComponent(batch.id)}/read?paper=${paper}`, 303);
}

const textOf =
  (form: FormData): Fields =>
  (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };

/** All faults as a file that only who uploads may have, and no cache keeps. */
async function faults(c: DeskContext, parts: DeskParts, lists: ListPort): Promise<Response> {
  const batch = mine(c, lists, c.req.param('batch') ?? '');
  if (batch === null) return calm(c, 403);
  const file = await opened(c, { parts, lists, batch }, (name) => c.req.query(name) ?? '');
  if ('problem' in file) return showUpload(c, batch, file.problem);
  const { say, t } = c.get('staffView');
  const bytes = await faultBook(file.list, say);
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': xlsx,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(t('list-book-file'))}.xlsx`,
    'Cache-Control': 'private, no-store',
  });
}

/** The yes: the same bytes are read again beside what is known now, and only what was seen is taken. */
async function take(c: DeskContext, parts: DeskParts, lists: ListPort): Promise<Response> {
  const form = await c.req.formData().catch(() => new FormData());
  const field = textOf(form);
  const batch = mine(c, lists, field('batch'));
  if (batch === null) return calm(c, 403);
  const file = await opened(c, { parts, lists, batch }, field);
  if ('problem' in file) return showUpload(c, batch, file.problem);
  const ticked = new Set(form.getAll('tick').map(Number));
  const again = (problem: Phrase, status: 409 | 422) =>
    showPreview(c, file, { status, problem, typed: field, ticked });
  if (field('stamp') !== file.stamp) return again(phrase('lists-problem-changed'), 409);
  const made = await deedOf(form, { file, ticked, parts });
  if ('problem' in made) return again(made.problem, 422);
  const { id, name } = c.get('staffView').staff;
  const given = { batch: batch.id, actId: `${id}:${field('act')}`, staff: { id, name } };
  const outcome = await lists.takeList({ ...given, deed: made.deed });
  return outcome.ok ? c.redirect(lists.after(batch.id), 303) : again(outcome.why, 409);
}

/** What the form asks for: the rows, the unit with its opinion, and the scans that came with it. */
async function deedOf(
  form: FormData,
  of: {
    readonly file: ListFile;
    readonly ticked: ReadonlySet<number>;
    readonly parts: DeskParts;
  },
): Promise<{ readonly deed: TakeList } | { readonly problem: Phrase }> {
  const field = textOf(form);
  const unit = field('unit').trim().slice(0, 80);
  const opinion = field('opinion').trim().slice(0, 2000);
  const rows = rowsTaken(of.file.preview, of.ticked);
  if (!/^[\w-]{8,64}$/u.test(field('act'))) return { problem: phrase('desk-problem-unknown') };
  if (unit === '') return { problem: phrase('lists-problem-unit') };
  if (rows.length === 0) return { problem: phrase('lists-problem-none') };
  const papers: string[] = [];
  for (const scan of [form.get('minutes'), form.get('seal')]) {
    if (!(scan instanceof File) || scan.size === 0) continue;
    const id = await keepScan(of.parts.port.store.papers, of.file.batch.id, scan);
    if (id === null) return { problem: phrase('lists-problem-scan') };
    papers.push(id);
  }
  const { digest } = of.file.list;
  const said = opinion === '' ? {} : { opinion };
  return {
    deed: { kind: 'take_list', digest, unit, ...said, papers: [...papers, of.file.paper], rows },
  };
}
