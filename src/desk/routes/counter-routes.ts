import { createHash, randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { isWholeDay } from '../../messages/day.ts';
import type { EntryDeed, TakenConsent } from '../../messages/entry.ts';
import type { ConsentKind } from '../../messages/person.ts';
import type { EntryOutcome, EntrySheet } from '../../turns/port.ts';
import { mayAct } from '../accounts/roles.ts';
import { isOpenSheet, maySee, servicesFor, sheetClashes } from '../counter-view.ts';
import { type ReceiptNews, receiptBody } from '../pages/counter-receipt.ts';
import { counterSheet, type SheetNews } from '../pages/counter-sheet.ts';
import { counterStart, type How, type StartGiven } from '../pages/counter-start.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';
import { type Posted, postedForm } from './upload.ts';

const actId = /^[\w-]{8,64}$/;
const entryId = /^[\w-]{8,64}$/;

/** The counter: an application entered by staff, from the first question to the receipt. */
export function counterRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/counter', (c) => start(c, {}));
  desk.post('/counter', (c) => begin(c, parts));
  desk.post('/counter-papers', (c) => takeFile(c, parts));
  desk.get('/counter/:id', async (c) => {
    const sheet = sheetOf(c, parts, c.req.param('id'));
    if (typeof sheet === 'number') return calm(c, sheet);
    return sheetPage(c, sheet);
  });
  desk.post('/counter/:id/type', (c) => type(c, parts));
  desk.post('/counter/:id/consent', (c) => plain(c, parts, consentOf));
  desk.post('/counter/:id/hand-in', (c) => handIn(c, parts));
  desk.post('/counter/:id/drop', (c) => plain(c, parts, () => ({ kind: 'drop' })));
  desk.get('/counter/:id/receipt', (c) => {
    const sheet = sheetOf(c, parts, c.req.param('id'));
    return typeof sheet === 'number' || sheet.cases.length === 0
      ? calm(c, typeof sheet === 'number' ? sheet : 404)
      : receipt(c, sheet, {});
  });
  desk.post('/counter/:id/code', (c) => code(c, parts));
}

/** The sheet of an address, if the reader may see it; else 404 or 403. */
function sheetOf(c: DeskContext, { port }: DeskParts, id: string): EntrySheet | 403 | 404 {
  const sheet = entryId.test(id) ? (port.counter?.look(id) ?? null) : null;
  if (sheet === null) return 404;
  return maySee(c.get('staffView').staff, sheet, port.centre) ? sheet : 403;
}

const howOf = (word: string | undefined): How => (word === 'phone' ? 'phone' : 'counter');

type Start = { readonly problem?: string; readonly how?: How; readonly given?: StartGiven };

function start(c: DeskContext, { problem, how, given }: Start): Promise<Response> {
  const view = c.get('staffView');
  if (view.port.counter === undefined) return calm(c, 404);
  if (!mayAct(view.staff) || servicesFor(view).length === 0) return calm(c, 403);
  const way = how ?? howOf(c.req.query('how'));
  const more = {
    ...(problem === undefined ? {} : { problem }),
    ...(given === undefined ? {} : { given }),
  };
  const body = counterStart(view, { how: way, ...more });
  return page(c, { title: view.t(`counter-new-${way}`), body }, problem === undefined ? 200 : 400);
}

/** An open sheet, or where it led: the receipt, or the list where nothing came of it. */
function sheetPage(
  c: DeskContext,
  sheet: EntrySheet,
  { news = {}, status = 200 }: { news?: SheetNews; status?: 200 | 409 } = {},
): Promise<Response> | Response {
  const view = c.get('staffView');
  if (!isOpenSheet(sheet))
    return c.redirect(sheet.cases.length > 0 ? `/desk/counter/${sheet.id}/receipt` : '/desk', 303);
  return page(
    c,
    {
      title: view.t(`counter-new-${sheet.entry.entered.how}`),
      body: counterSheet(view, sheet, news),
    },
    status,
  );
}

const clerkOf = (c: DeskContext) => {
  const { id, name } = c.get('staffView').staff;
  return { id, name };
};

/** One act on a sheet; its id is the page's own with what is asked, so that a double press acts once and a second thought is another act. */
async function enter(
  c: DeskContext,
  { port }: DeskParts,
  act: { readonly id: string; readonly entry: string; readonly deed: EntryDeed },
): Promise<EntryOutcome> {
  const words = createHash('sha256').update(JSON.stringify(act.deed)).digest('hex').slice(0, 16);
  const by = clerkOf(c);
  const outcome = await port.counter?.enter(act.entry, {
    id: `${by.id}:${act.id}:${words}`,
    by,
    deed: act.deed,
  });
  return outcome ?? { problem: { key: 'desk-problem-unknown' }, clashed: [] };
}

async function begin(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const form = await postedForm(c);
  const how = howOf(form.text('how'));
  const may = servicesFor(view).map(({ id }) => id);
  const services = form.all('service').filter((id) => may.includes(id));
  const consent = takenOf(form, 'basic', how);
  if (!mayAct(view.staff) || parts.port.counter === undefined) return calm(c, 403);
  const about = aboutOf(form, how);
  const again = (key: string) =>
    start(c, { how, problem: view.t(key), given: { ...about, services } });
  if (services.length === 0) return again('entry-no_service');
  if (consent === null || !consent.given) return again('refused-no_consent');
  const entry = actId.test(form.text('act')) ? form.text('act') : randomUUID();
  const deed: EntryDeed = { kind: 'begin', services, about, consent };
  const { problem } = await enter(c, parts, { id: entry, entry, deed });
  return problem === undefined
    ? c.redirect(`/desk/counter/${entry}`, 303)
    : start(c, { how, problem: view.say(problem) });
}

function aboutOf(form: Posted, how: How): Extract<EntryDeed, { kind: 'begin' }>['about'] {
  const order = form.text('order').trim().slice(0, 40);
  const due = form.text('due');
  return {
    how,
    ...(order === '' ? {} : { order }),
    ...(isWholeDay(due) ? { due } : {}),
    ...(form.text('call_back') === 'yes' ? { callBack: true } : {}),
  };
}

function takenOf(form: Posted, kind: ConsentKind, how: How): TakenConsent | null {
  const day = form.text('day');
  const by = form.text('by').trim().slice(0, 40);
  if (!isWholeDay(day) || by === '') return null;
  const chosen = form.text('taken');
  const taken =
    chosen === 'paper' || chosen === 'phone' ? chosen : how === 'phone' ? 'phone' : 'paper';
  return { kind, given: form.text('given') === 'yes', taken: { how: taken, day, by } };
}

const kinds: readonly ConsentKind[] = ['basic', 'sensitive', 'sharing', 'publication', 'guardian'];

function consentOf(form: Posted, sheet: EntrySheet): EntryDeed | null {
  const kind = kinds.find((one) => one === form.text('kind'));
  const consent = kind === undefined ? null : takenOf(form, kind, sheet.entry.entered.how);
  return consent === null ? null : { kind: 'consent', consent };
}

/** A press that leads back to the sheet. */
async function plain(
  c: DeskContext,
  parts: DeskParts,
  make: (form: Posted, sheet: EntrySheet) => EntryDeed | null,
): Promise<Response> {
  const view = c.get('staffView');
  const sheet = sheetOf(c, parts, c.req.param('id') ?? '');
  if (typeof sheet === 'number') return calm(c, sheet);
  const form = await postedForm(c);
  const deed = actId.test(form.text('act')) ? make(form, sheet) : null;
  if (deed === null)
    return sheetPage(c, sheet, { news: { problem: view.t('desk-problem-unknown') }, status: 409 });
  const { problem } = await enter(c, parts, { id: form.text('act'), entry: sheet.id, deed });
  const after = parts.port.counter?.look(sheet.id) ?? sheet;
  if (problem !== undefined)
    return sheetPage(c, after, { news: { problem: view.say(problem) }, status: 409 });
  return c.redirect(isOpenSheet(after) ? `/desk/counter/${sheet.id}` : '/desk', 303);
}

const hows = ['none', 'unknown', 'later', 'empty', 'as_typed'] as const;

/** One line: kept at once, and the whole sheet as it is now comes back. */
async function type(c: DeskContext, parts: DeskParts): Promise<Response> {
  const sheet = sheetOf(c, parts, c.req.param('id') ?? '');
  if (typeof sheet === 'number') return calm(c, sheet);
  const form = await postedForm(c);
  const question = form.text('question');
  const how = hows.find((one) => one === form.text('how'));
  const pick = /^\d$/u.test(form.text('pick')) ? Number(form.text('pick')) : undefined;
  const answer = {
    question,
    text: form.all('text').join(' ').trim().slice(0, 500),
    seen: Number(form.text('seen')) || 0,
    ...(how === undefined ? {} : { how }),
    ...(pick === undefined ? {} : { pick }),
  };
  const id = actId.test(form.text('act')) ? form.text('act') : randomUUID();
  const deed: EntryDeed = { kind: 'type', answers: [answer] };
  const { problem, clashed } = await enter(c, parts, { id, entry: sheet.id, deed });
  const after = parts.port.counter?.look(sheet.id) ?? sheet;
  const told = problem === undefined ? {} : { problem: c.get('staffView').say(problem) };
  return sheetPage(c, after, { news: { fresh: question, clashed, ...told } });
}

async function handIn(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const sheet = sheetOf(c, parts, c.req.param('id') ?? '');
  if (typeof sheet === 'number') return calm(c, sheet);
  if (!isOpenSheet(sheet)) return sheetPage(c, sheet);
  const form = await postedForm(c);
  if (sheetClashes(sheet).length > 0 && form.text('clashes') !== 'seen')
    return sheetPage(c, sheet, { news: { problem: view.t('counter-clashes_first') }, status: 409 });
  const id = actId.test(form.text('act')) ? form.text('act') : randomUUID();
  const { problem } = await enter(c, parts, { id, entry: sheet.id, deed: { kind: 'hand_in' } });
  const after = parts.port.counter?.look(sheet.id) ?? sheet;
  return problem === undefined
    ? sheetPage(c, after)
    : sheetPage(c, after, { news: { problem: view.say(problem) }, status: 409 });
}

/** A scan or a photo of a paper, kept sealed. */
async function takeFile(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const form = await postedForm(c);
  const sheet = sheetOf(c, parts, form.text('entry'));
  if (typeof sheet === 'number') return calm(c, sheet);
  const [file] = await form.files('file');
  const kept =
    file === undefined
      ? { problem: 'empty' }
      : await parts.port.counter?.keepPaper(`counter:${sheet.id}`, file);
  if (kept === undefined || 'problem' in kept) {
    const problem = view.t(`counter-file-${kept?.problem ?? 'failed'}`);
    return sheetPage(c, sheet, { news: { problem }, status: 409 });
  }
  const need = form.text('need');
  const deed: EntryDeed = {
    kind: 'paper',
    paper: kept,
    need: /^[a-z0-9_]{1,40}$/u.test(need) && need !== 'other' ? need : '',
  };
  const { problem } = await enter(c, parts, { id: randomUUID(), entry: sheet.id, deed });
  if (problem === undefined) return c.redirect(`/desk/counter/${sheet.id}#papers`, 303);
  return sheetPage(c, sheet, { news: { problem: view.say(problem) }, status: 409 });
}

function receipt(c: DeskContext, sheet: EntrySheet, news: ReceiptNews): Promise<Response> {
  const view = c.get('staffView');
  const status = news.problem === undefined ? 200 : 409;
  return page(
    c,
    { title: view.t('counter-receipt'), body: receiptBody(view, sheet, news) },
    status,
  );
}

/** A fresh code for the worker's own chat: it stands on this one page and nowhere else. */
async function code(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const sheet = sheetOf(c, parts, c.req.param('id') ?? '');
  if (typeof sheet === 'number') return calm(c, sheet);
  const [first] = sheet.cases;
  const form = await postedForm(c);
  if (first === undefined || !actId.test(form.text('act'))) return calm(c, 404);
  const by = { role: 'staff', ...clerkOf(c) } as const;
  const id = `${by.id}:${form.text('act')}`;
  const outcome = await parts.port.act(first.number, id, by, { kind: 'give_code' });
  if (!outcome.ok) return receipt(c, sheet, { problem: view.say(outcome.why) });
  return outcome.code === undefined
    ? receipt(c, sheet, { problem: view.t('counter-code.once') })
    : receipt(c, sheet, { code: outcome.code });
}
