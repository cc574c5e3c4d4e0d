import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { everyFile } from '../../cases/case-files.ts';
import { isShut } from '../../cases/shut.ts';
import type { CaseDeed } from '../../messages/case-act.ts';
import { isCounter } from '../../messages/entry.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { SlipWriting } from '../../messages/slip.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import { loadCaseFile } from '../case-file.ts';
import { deedOfForm } from '../deed-of-form.ts';
import { hears } from '../hears.ts';
import { closeClock } from '../legal-clock.ts';
import { thinAlert } from '../pages/alert-facts.ts';
import { caseBody, nameOf } from '../pages/case-page.ts';
import { caseWalk } from '../pages/case-walk.ts';
import { flash } from '../pages/parts.ts';
import { cannedText } from '../settings/canned.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceOf } from '../words.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** What the id of an act may be. */
export const actId = /^[\w-]{8,64}$/;

/** One case: its page, and the acts on it. */
export function caseRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/cases/:number', async (c) => {
    const of = readable(c);
    if (of === 403) return thinPage(c);
    if (typeof of === 'number') return calm(c, of);
    const done = c.req.query('done');
    const { t } = c.get('staffView');
    const note =
      done !== undefined && /^[a-z_]{1,20}$/.test(done) ? flash('good', t(doneKey(of, done))) : '';
    return casePage(c, parts, { of, note });
  });
  desk.post('/cases/:number/canned', (c) => canned(c, parts));
  desk.post('/cases/:number/acts/show', (c) => showAct(c, parts));
  desk.post('/cases/:number/acts/:kind', (c) => act(c, parts));
}

/** What is said once an act is done: nobody has sent anything to who has no chat. */
const doneKey = (of: Case, done: string): string =>
  isCounter(of.conversation) ? `counter-done-${done}|desk-done-${done}` : `desk-done-${done}`;

/** A case, or why it is not shown. */
export type ReadableCase = Case | 403 | 404;

/** The case an address names, if the reader may open it; else 404 or 403. */
export const readable = (c: DeskContext): ReadableCase =>
  readableCase(c, c.req.param('number') ?? '');

/** The case of a number, if the reader may open it. */
export function readableCase(c: DeskContext, number: string): ReadableCase {
  const { port, staff } = c.get('staffView');
  const of = port.store.desk.case(number);
  if (of === null) return 404;
  if (mayRead(staff, of, port.centre) && hears(staff, of, port)) return of;
  // Nobody else learns that such a case is there.
  return isShut(of) ? 404 : 403;
}

/** Of an alert whose words are for others: that it is urgent, and whether somebody has it. */
function thinPage(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  const of = view.port.store.desk.case(c.req.param('number') ?? '');
  if (of === null || of.kind !== 'alert' || !mayRead(view.staff, of, view.port.centre))
    return calm(c, 403);
  const title = `${view.t('desk-kind-alert')} ${of.number}`;
  return page(c, { title, body: thinAlert(view, of), follows: of.number, renew: c.req.path });
}

/** The page of a case, with a word on top of it. */
export async function casePage(
  c: DeskContext,
  { shown, matches, lists }: DeskParts,
  {
    of,
    note,
    reply,
    status = 200,
  }: {
    readonly of: Case;
    readonly note: Html | string;
    readonly reply?: string;
    readonly status?: 200 | 409;
  },
): Promise<Response> {
  const view = c.get('staffView');
  const edit = /^[a-z_0-9]{1,40}$/.exec(c.req.query('edit') ?? '')?.[0] ?? null;
  const open = shown.of(view.staff.id, of.number, view.now);
  const loaded = loadCaseFile(view, of.number, { shown: open, edit });
  if (loaded === null) return calm(c, 404);
  const suggested = await matches.for(loaded.of);
  const file = { ...loaded, suggested, ...(reply === undefined ? {} : { reply }) };
  const address = `/desk/cases/${of.number}`;
  const content = {
    title: `${nameOf(view, file)} ${of.number}`,
    body: html`${caseWalk(view, of.number, lists.of(view.staff.id))} ${caseBody(view, file, note)}`,
    follows: of.number,
    renew: edit === null ? address : `${address}?edit=${edit}`,
  };
  return page(c, content, status);
}

/** Runs one act of a form: done, one goes back to the case; refused, the reason stands on top of it. */
async function act(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const form = await formOf(c);
  const kind = c.req.param('kind') ?? '';
  const about = {
    of,
    service: serviceOf(of),
    now: view.now,
    today: view.today,
    by: view.staff.name,
    id: form('act'),
    ...urgentIn(view, of),
  };
  const wanted = actId.test(form('act'))
    ? deedOfForm(kind, form, about)
    : { problem: { key: 'desk-problem-unknown' } };
  const refused =
    'problem' in wanted
      ? wanted.problem
      : await runAct(c, parts, { of, id: form('act'), deed: wanted.deed });
  if (refused === null) return c.redirect(`/desk/cases/${of.number}?done=${kind}`, 303);
  return casePage(c, parts, {
    of,
    note: flash('bad', view.say(refused)),
    status: 409,
    ...(kind === 'reply' ? { reply: form('text') } : {}),
  });
}

/** Puts a ready sentence behind what is typed, in the worker's language; nothing is sent. */
async function canned(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const form = await formOf(c);
  const id = form('canned');
  const text = cannedText(view, of, id);
  if (text !== null) await parts.port.settings?.used(view.staff.id, id, view.now);
  const reply = [form('text').trim(), text ?? ''].filter((each) => each !== '').join('\n');
  return casePage(c, parts, { of, note: '', reply });
}

/** The legal clock that is about to end: what is sent on says so. */
function urgentIn(view: StaffView, of: Case): { readonly urgent?: SlipWriting['urgent'] } {
  const clock = closeClock(view, of)?.deadline;
  return clock === undefined ? {} : { urgent: { clock: clock.id, last: clock.last } };
}

/** Runs a deed of staff; why it was refused, or `null`. */
export async function runAct(
  c: DeskContext,
  { port, once }: DeskParts,
  { of, id, deed }: { readonly of: Case; readonly id: string; readonly deed: CaseDeed },
): Promise<Phrase | null> {
  const { id: staff, name } = c.get('staffView').staff;
  const by = { role: 'staff', id: staff, name } as const;
  const act = `${staff}:${id}`;
  const outcome = await once(`${of.number} ${act}`, () => port.act(of.number, act, by, deed));
  return outcome.ok ? null : outcome.why;
}

/** Opens something covered: first the history, then the eyes. */
async function showAct(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const { staff, now, say } = c.get('staffView');
  const form = await formOf(c);
  const what = form('what');
  if (!actId.test(form('act')) || !canShow(of, what)) return calm(c, 404);
  const refused = await runAct(c, parts, { of, id: form('act'), deed: { kind: 'show', what } });
  if (refused !== null)
    return casePage(c, parts, { of, note: flash('bad', say(refused)), status: 409 });
  parts.shown.add(staff.id, of.number, what, now);
  return c.redirect(`/desk/cases/${of.number}#${anchorOf(what)}`, 303);
}

const canShow = (of: Case, what: string): boolean =>
  ['answers', 'papers', 'conversation'].includes(what) ||
  Object.hasOwn(of.answers, what) ||
  everyFile(of).some((id) => what === `paper:${id}`);

function anchorOf(what: string): string {
  if (what === 'papers' || what.startsWith('paper:')) return 'papers';
  if (what === 'conversation') return 'talk';
  return what === 'answers' ? 'answers' : `answer-${what}`;
}
