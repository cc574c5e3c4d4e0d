import type { Hono } from 'hono';
import type { Case } from '../../cases/case.ts';
import { mayAct } from '../accounts/roles.ts';
import { type BulkKind, bulkDeed, bulkKinds, mostAtOnce, sharedWants } from '../bulk.ts';
import type { Form } from '../deed-of-form.ts';
import { flash } from '../pages/parts.ts';
import { askMany, bulkResult, type Failed } from '../pages/queue-bulk.ts';
import { printPage } from '../pages/queue-print.ts';
import type { Html, StaffView } from '../view.ts';
import { actId, readableCase, runAct } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';

type Wish = { readonly kind: BulkKind; readonly form: Form; readonly numbers: readonly string[] };

/** What became of an act on many cases. */
type Outcome = { readonly done: readonly Case[]; readonly failed: readonly Failed[] };

/** One press for many cases: each is an act of its own, and what could not be done is named case by case. */
export function bulkRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.post('/bulk', async (c) => {
    const view = c.get('staffView');
    if (!mayAct(view.staff)) return calm(c, 403);
    const wish = await wishOf(c);
    if (wish === null) return show(c, flash('bad', view.t('desk-problem-unknown')), 409);
    const { kind, numbers, form } = wish;
    if (numbers.length === 0) return show(c, flash('bad', view.t('queue-bulk-none')), 409);
    if (numbers.length > mostAtOnce)
      return show(c, flash('bad', view.t('queue-bulk-many', { most: mostAtOnce })), 409);
    if (kind === 'ask' && form('want') === '') return askPage(c, numbers);
    return show(c, resultOf(view, kind, await runAll(c, parts, wish)));
  });
  desk.get('/bulk', (c) => c.redirect('/desk/back'));
}

async function wishOf(c: DeskContext): Promise<Wish | null> {
  const data = await c.req.formData().catch(() => new FormData());
  const form: Form = (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const kind = bulkKinds.find((one) => one === form('do'));
  const numbers = data.getAll('number').filter((one) => typeof one === 'string');
  return kind === undefined || !actId.test(form('act'))
    ? null
    : { kind, form, numbers: [...new Set(numbers)] };
}

const show = (c: DeskContext, body: Html, status: 200 | 409 = 200): Promise<Response> =>
  page(c, { title: c.get('staffView').t('queue-bulk'), body }, status);

function askPage(c: DeskContext, numbers: readonly string[]): Promise<Response> {
  const cases = numbers
    .map((number) => readableCase(c, number))
    .filter((one) => typeof one !== 'number');
  return show(c, askMany(c.get('staffView'), { cases, wants: sharedWants(cases) }));
}

/** Case after case, in the order of the list: the act's id with the number is the id of each, so that a second press changes nothing. */
async function runAll(c: DeskContext, parts: DeskParts, wish: Wish): Promise<Outcome> {
  const view = c.get('staffView');
  const done: Case[] = [];
  const failed: Failed[] = [];
  for (const number of wish.numbers) {
    const of = readableCase(c, number);
    if (typeof of === 'number') {
      failed.push({ number, name: '', why: view.t('queue-problem-unseen') });
      continue;
    }
    const id = `${wish.form('act').slice(0, 40)}-${number}`;
    const wanted = bulkDeed(view, of, { ...wish, id });
    const refused =
      'problem' in wanted ? wanted.problem : await runAct(c, parts, { of, id, deed: wanted.deed });
    if (refused === null) done.push(of);
    else failed.push({ number, name: nameIn(view, number), why: view.say(refused) });
  }
  return { done, failed };
}

const nameIn = (view: StaffView, number: string): string => {
  const [row] = view.port.store.desk.rows([number]);
  return row === undefined || row.name === '' ? view.t('desk-unnamed') : row.name;
};

function resultOf(view: StaffView, kind: BulkKind, { done, failed }: Outcome): Html {
  const numbers = done.map(({ number }) => number);
  if (kind !== 'print') return bulkResult(view, { kind, done: numbers, failed });
  const rows = new Map(view.port.store.desk.rows(numbers).map((row) => [row.number, row]));
  const printed = done.flatMap((of) => {
    const row = rows.get(of.number);
    return row === undefined ? [] : [{ of, row }];
  });
  return printPage(view, { printed, failed });
}
