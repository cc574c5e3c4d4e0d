import type { Hono } from 'hono';
import { isWholeDay } from '../../messages/day.ts';
import { tablesFile } from '../../registers/file.ts';
import { createFigureMemory } from '../figures/figures-data.ts';
import { allTables, figuresBody } from '../figures/figures-page.ts';
import { periodName } from '../figures/flow-tables.ts';
import { type Period, periodAt, periodKinds } from '../figures/period.ts';
import { seesFigures } from '../figures/sees.ts';
import { sheetFor } from '../figures/table.ts';
import { flash } from '../pages/parts.ts';
import { contextOf } from '../records/out.ts';
import type { StaffView } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';
import { sent, writtenDown } from './out-routes.ts';
import { wholeForm } from './rota-routes.ts';

/** The period that an address names; this month where it names none. */
function periodIn(view: StaffView, read: (name: string) => string | undefined): Period {
  const kind = periodKinds.find((one) => one === read('by')) ?? 'month';
  const day = read('day') ?? '';
  const fits = isWholeDay(day) && day <= view.today && day >= '2000-01-01';
  return periodAt(kind, fits ? day : view.today);
}

/** How it goes: a page of counts, and the same as a file. */
export function figureRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  const figures = createFigureMemory();
  const shown = async (c: DeskContext, period: Period, problem = '') => {
    const view = c.get('staffView');
    const note = problem === '' ? '' : flash('bad', problem);
    const body = figuresBody(view, { period, data: await figures(view, period), note });
    return page(c, { title: view.t('figures'), body }, problem === '' ? 200 : 409);
  };
  desk.get('/figures', (c) => {
    const view = c.get('staffView');
    if (!seesFigures(view.staff)) return calm(c, 403);
    return shown(
      c,
      periodIn(view, (name) => c.req.query(name)),
    );
  });
  desk.post('/figures/file', async (c) => {
    const view = c.get('staffView');
    if (!seesFigures(view.staff)) return calm(c, 403);
    const form = await wholeForm(c);
    const period = periodIn(view, form.one);
    const year = Number(view.today.slice(0, 4));
    const log = view.port.store.records.list('exports').find((one) => one.year === year);
    const of = { kind: 'exports', id: log?.id ?? null, what: 'figures' } as const;
    const why = await writtenDown(view, parts, { ...of, form: form.one });
    if (why !== null) return shown(c, period, view.say(why));
    const about = periodName(view, period);
    const sheets = allTables(view, await figures(view, period)).map((one) =>
      sheetFor(view, one, about),
    );
    return sent(c, await tablesFile(sheets, contextOf(view)));
  });
}
