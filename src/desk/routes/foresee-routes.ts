import type { Hono } from 'hono';
import type { Case } from '../../cases/case.ts';
import { mayAct } from '../accounts/roles.ts';
import { deedOfForm } from '../deed-of-form.ts';
import { foreseenPage, foreseenWords } from '../pages/foreseen.ts';
import { serviceOf } from '../words.ts';
import { readable } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, formOf, page } from './desk-env.ts';

/** What a worker will hear is written to nobody: shown before it is sent, for the forms that tell him something. */
export function foreseeRoutes(desk: Hono<DeskEnv>): void {
  desk.post('/cases/:number/foresee/:kind', async (c) => {
    const of = readable(c);
    if (typeof of === 'number') return calm(c, of);
    const { port, staff } = c.get('staffView');
    if (!mayAct(staff) || port.foresee === undefined) return calm(c, 403);
    return answer(c, of, port.foresee);
  });
}

async function answer(
  c: DeskContext,
  of: Case,
  foresee: NonNullable<ReturnType<typeof portOf>['foresee']>,
): Promise<Response> {
  const view = c.get('staffView');
  const kind = c.req.param('kind') ?? '';
  const form = await formOf(c);
  const about = {
    of,
    service: serviceOf(of),
    now: view.now,
    today: view.today,
    by: view.staff.name,
    id: 'foreseen',
  };
  const wanted = deedOfForm(kind, form, about);
  const { id, name } = view.staff;
  const foreseen =
    'problem' in wanted ? wanted : foresee(of.number, { role: 'staff', id, name }, wanted.deed);
  const words = foreseenWords(view, foreseen);
  if (c.req.header('hx-request') === 'true') return c.html(await words);
  const fields = [...(await c.req.formData())].flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  );
  const sends = !('problem' in foreseen) && foreseen.kind !== 'refused';
  const body = foreseenPage(view, { number: of.number, kind, fields, words, sends });
  return page(c, { title: view.t('foresee-title'), body });
}

const portOf = (c: DeskContext) => c.get('staffView').port;
