import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { EntryDeed } from '../../messages/entry.ts';
import type { EntrySheet } from '../../turns/port.ts';
import { isOpenSheet, sheetClashes } from '../counter-view.ts';
import { counterSheet, type SheetNews } from '../pages/counter-sheet.ts';
import { actId, enter, sheetOf } from './counter-acts.ts';
import { begin, consentOf, start } from './counter-begin.ts';
import { code, receipt } from './counter-receipts.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';
import { type Posted, postedForm } from './upload.ts';

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
