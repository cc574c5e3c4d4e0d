import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Staff } from '../../storage/store.ts';
import { type Handover, handoverOf, mayHandOver } from '../handover.ts';
import { handoverBody } from '../pages/handover-page.ts';
import { flash } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { actId, runAct } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** Handing over all that somebody has, looked at first, in one press; and what came into or went out of one's own hands. */
export function handoverRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/handover/:id', (c) => {
    const of = leaver(c);
    return of === null ? calm(c, 404) : handoverPage(c, of, '');
  });
  desk.post('/handover/:id', (c) => handOver(c, parts));
  desk.post('/passes/seen', async (c) => {
    await parts.port.store.people.saw(c.get('staffView').staff.id);
    return c.redirect('/desk', 303);
  });
}

/** Whose things an address names, where the reader may hand them over. */
function leaver(c: DeskContext): Staff | null {
  const view = c.get('staffView');
  const of = view.port.store.staff.byId(c.req.param('id') ?? '');
  return of !== null && mayHandOver(view, of) ? of : null;
}

function handoverPage(
  c: DeskContext,
  of: Staff,
  note: Html | string,
  status: 200 | 409 = 200,
): Promise<Response> {
  const view = c.get('staffView');
  const all = c.req.query('to') ?? '';
  const body = handoverBody(view, handoverOf(view, of, all), { note, all });
  return page(c, { title: view.t('people-handover', { name: of.name }), body }, status);
}

type Form = (name: string) => string;

/** The cases of a group as they were on the page: what came meanwhile was not looked at. */
function seenIn(form: Form): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = form('seen').split(',').filter(Boolean);
  return new Map(
    groups.map((one) => {
      const [key = '', numbers = ''] = one.split(':');
      return [key, new Set(numbers.split('+'))] as const;
    }),
  );
}

/** Each case with whom it goes to, as the form says. */
function wishes(
  hand: Handover,
  form: Form,
): readonly { readonly number: string; readonly to: string }[] {
  const seen = seenIn(form);
  const chosen = new Map(
    [...seen].flatMap(([key, numbers]) => [...numbers].map((one) => [one, form(key)] as const)),
  );
  return hand.groups.flatMap(({ cases, candidates }) =>
    cases.flatMap(({ number }) => {
      const to = chosen.get(number) ?? '';
      return candidates.some(({ id }) => id === to) ? [{ number, to }] : [];
    }),
  );
}

async function handOver(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = leaver(c);
  if (of === null) return calm(c, 404);
  const view = c.get('staffView');
  const form = await formOf(c);
  const act = form('act');
  const reason = form('reason').trim().slice(0, 300);
  if (!actId.test(act))
    return handoverPage(c, of, flash('bad', view.t('desk-problem-unknown')), 409);
  if (reason === '') return handoverPage(c, of, flash('bad', view.t('refused-why_over')), 409);
  const hand = handoverOf(view, of, '');
  const cases = await giveCases(c, parts, { wanted: wishes(hand, form), act, reason });
  const files = await giveFiles(view, hand, { to: form('to-files'), act });
  const line = { done: cases.done + files, left: cases.refused.length };
  await view.port.store.people.note({
    at: view.now,
    by: view.staff.id,
    what: 'handed_over',
    of: of.id,
    words: view.t('people-handed', line),
  });
  const note = html`${flash(line.done > 0 ? 'good' : 'bad', view.t('people-handed', line))}
  ${cases.refused.map((words) => flash('bad', words))}`;
  return handoverPage(c, of, note);
}

async function giveCases(
  c: DeskContext,
  parts: DeskParts,
  {
    wanted,
    act,
    reason,
  }: {
    readonly wanted: ReturnType<typeof wishes>;
    readonly act: string;
    readonly reason: string;
  },
): Promise<{ readonly done: number; readonly refused: readonly string[] }> {
  const { say, port } = c.get('staffView');
  const refused: string[] = [];
  for (const { number, to } of wanted) {
    const of = port.store.desk.case(number);
    if (of === null) continue;
    const deed = { kind: 'assign', to, reason } as const;
    const why = await runAct(c, parts, { of, id: `${act.slice(0, 48)}-${number}`, deed });
    if (why !== null) refused.push(`${number}：${say(why)}`);
  }
  return { done: wanted.length - refused.length, refused };
}

/** Household files go to who is responsible for them from now on. */
async function giveFiles(
  { port, staff }: StaffView,
  { files, fileCandidates }: Handover,
  { to, act }: { readonly to: string; readonly act: string },
): Promise<number> {
  const next = fileCandidates.find(({ id }) => id === to);
  if (next === undefined) return 0;
  let done = 0;
  for (const { id } of files) {
    const outcome = await port.actOnRecord({
      kind: 'household',
      id,
      actId: `${staff.id}:${act.slice(0, 48)}-${id}`,
      by: { id: staff.id, name: staff.name },
      deed: { kind: 'name_responsible', name: next.name, id: next.id },
    });
    if (outcome.ok) done += 1;
  }
  return done;
}
