import type { Hono } from 'hono';
import { thingOf } from '../../messages/settings.ts';
import type { DeskPort } from '../desk-port.ts';
import { changePage } from '../settings/change-page.ts';
import { previewPage } from '../settings/preview-page.ts';
import { settingsPage, settingsPartPage } from '../settings/settings-pages.ts';
import type { SettingsView } from '../settings/spec.ts';
import { settingPages, specOf } from '../settings/specs.ts';
import { before, type Wish, wishOf } from '../settings/wish.ts';
import { maySet } from '../settings/words.ts';
import { actId } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** The centre's settings, for the manager: what there is, a change with its preview, taking one back, and the file. */
export function settingsRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  const { settings } = port;
  desk.use('/settings/*', async (c, next) =>
    settings !== undefined && maySet(c.get('staffView')) ? next() : calm(c, 403),
  );
  if (settings === undefined) return;
  const viewOf = (c: DeskContext): SettingsView => ({ ...c.get('staffView'), settings });
  desk.get('/settings', (c) => page(c, settingsPage(viewOf(c), query(c))));
  desk.get('/settings/export', (c) => exported(c, settings));
  desk.get('/settings/change', (c) => showForm(c, viewOf(c)));
  desk.post('/settings/change', async (c) => change(c, viewOf(c), await formOf(c)));
  desk.post('/settings/back', (c) => back(c, viewOf(c)));
  desk.get('/settings/:page', (c) => {
    const name = c.req.param('page');
    return settingPages.includes(name)
      ? page(c, settingsPartPage(viewOf(c), name, query(c)))
      : calm(c, 404);
  });
}

const query =
  (c: DeskContext) =>
  (name: string): string =>
    c.req.query(name) ?? '';

function showForm(c: DeskContext, view: SettingsView): Promise<Response> {
  const asked = c.req.query('what') ?? '';
  // The link to the other language keeps only the path.
  if (asked === '') return Promise.resolve(c.redirect('/desk/settings', 303));
  const spec = specOf(asked);
  if (spec === undefined || !spec.knows(view, thingOf(asked).key)) return calm(c, 404);
  return page(c, changePage(view, { spec, asked, service: serviceIn(view, query(c)) }));
}

/** A service of the centre, as an address names it. */
const serviceIn = ({ port }: SettingsView, form: (name: string) => string): string =>
  port.centre.services.find((one) => one === form('service')) ?? '';

/** Looked at first, then written down; what is wrong comes back with all that was typed. */
async function change(
  c: DeskContext,
  view: SettingsView,
  form: (name: string) => string,
): Promise<Response> {
  const wish = actId.test(form('act')) ? wishOf(view, form) : null;
  if (wish === null) return calm(c, 404);
  const { spec, asked } = wish;
  const service = serviceIn(view, form);
  if (form('step') === 'edit' || wish.faults.length > 0) {
    const again = form('step') === 'edit' ? { ...wish, faults: [] } : wish;
    const known = await doneBefore(view, wish);
    if (known) return c.redirect(done(view, wish, '1'), 303);
    return page(
      c,
      changePage(view, { spec, asked, service, wish: again }),
      again.faults.length > 0 ? 400 : 200,
    );
  }
  return form('step') === 'save' ? save(c, view, wish) : page(c, previewPage(view, wish));
}

/** The same press again: it stands already, and nothing is left to change. */
const doneBefore = async ({ settings }: SettingsView, { form }: Wish): Promise<boolean> =>
  form('step') === 'save' && settings.versions().some(({ id }) => id === form('act'));

const done = (view: SettingsView, { spec, form }: Wish, word: string): string => {
  const service = serviceIn(view, form);
  return `/desk/settings/${spec.page}?${service === '' ? '' : `service=${service}&`}done=${word}`;
};

async function save(c: DeskContext, view: SettingsView, wish: Wish): Promise<Response> {
  const { change: wanted, why, form } = wish;
  const { id, name } = view.staff;
  const seen = /^\d{1,12}$/u.test(form('seen')) ? Number(form('seen')) : 0;
  const written = await view.settings.add(
    {
      ...wanted,
      id: form('act'),
      at: view.now,
      by: { id, name },
      why,
      old: before(view, wanted),
    },
    seen,
  );
  if (written.kind === 'done') return c.redirect(done(view, wish, '1'), 303);
  return page(c, previewPage(view, wish, written.version), 409);
}

async function back(c: DeskContext, view: SettingsView): Promise<Response> {
  const form = await formOf(c);
  const { id, name } = view.staff;
  const taken = await view.settings.takeBack(form('id'), { id, name }, view.now);
  return c.redirect(`/desk/settings?done=${taken ? 'back' : 'begun'}`, 303);
}

/** The centre's file of today, to be put in the place of the old one. */
function exported(c: DeskContext, settings: NonNullable<DeskPort['settings']>): Response {
  const { today } = c.get('staffView');
  const { file } = settings.on(today);
  c.header('Content-Type', 'application/json; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="centre-${today}.json"`);
  c.header('Cache-Control', 'no-store');
  return c.body(`${JSON.stringify(file, null, 2)}\n`);
}
