import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Assets } from '../http/assets.ts';
import { allowBody } from '../http/body-limit.ts';
import { troubleOf } from '../storage/health.ts';
import type { DeskPort } from './desk-port.ts';
import { gongshiRoutes } from './gongshi/gongshi-routes.ts';
import { telegramRoutes } from './group/link-routes.ts';
import { createInFlight } from './in-flight.ts';
import { createListMemory } from './list-memory.ts';
import { createLive } from './live.ts';
import { createMatches } from './matches.ts';
import { listPortOf } from './records/list-port.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { appointmentRoutes } from './routes/appointment-routes.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { bulkRoutes } from './routes/bulk-routes.ts';
import { campaignRoutes } from './routes/campaign-routes.ts';
import { caseRoutes } from './routes/case-routes.ts';
import { counterRoutes } from './routes/counter-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, door } from './routes/desk-env.ts';
import { doorRoutes } from './routes/door-routes.ts';
import { fences } from './routes/fences.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { fileRoutes } from './routes/file-routes.ts';
import { foreseeRoutes } from './routes/foresee-routes.ts';
import { giveView, requireStaff } from './routes/guard.ts';
import { handoverRoutes } from './routes/handover-routes.ts';
import { houseRoutes } from './routes/house-routes.ts';
import { linkRoutes } from './routes/link-routes.ts';
import { allowLists, listRoutes } from './routes/list-routes.ts';
import { matchRoutes } from './routes/match-routes.ts';
import { missedRoutes } from './routes/missed-routes.ts';
import { officeRoutes } from './routes/office-routes.ts';
import { outRoutes } from './routes/out-routes.ts';
import { paperRoutes } from './routes/paper-routes.ts';
import { policyRoutes } from './routes/policy-routes.ts';
import { programRoutes } from './routes/program-routes.ts';
import { queueRoutes } from './routes/queue-routes.ts';
import { recordRoutes } from './routes/record-routes.ts';
import { rotaRoutes } from './routes/rota-routes.ts';
import { askCode, codeRoutes, secondStepRoutes, wantsCode } from './routes/second-step-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { slipRoutes } from './routes/slip-routes.ts';
import { staffRoutes } from './routes/staff-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { walkRoutes } from './routes/walk-routes.ts';
import { createShownMemory } from './shown-memory.ts';

const fileOf = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));
const own = (name: string): string => fileURLToPath(new URL(`assets/${name}`, import.meta.url));

const styles = [
  'base',
  'frame',
  'page',
  'list',
  'signs',
  'case',
  'answers',
  'figures',
  'papers',
  'records',
  'files',
  'counter',
  'matches',
  'people',
  'settings',
  'queue',
  'charts',
  'small',
];

function addAssets(assets: Assets): void {
  assets.add('desk/tabler.css', fileOf('@tabler/core/dist/css/tabler.min.css'));
  assets.add('desk/htmx.js', fileOf('htmx.org/dist/htmx.min.js'));
  assets.add('desk/gongshi.css', own('gongshi.css'));
  for (const name of [
    'desk.js',
    'keys.js',
    'counter.js',
    'notices.js',
    'visit.js',
    'theme.js',
    'icon.svg',
  ])
    assets.add(`desk/${name}`, own(name));
  const sheets = styles.map((name) => readFileSync(own(`${name}.css`), 'utf8'));
  assets.addText('desk/desk.css', sheets.join('\n'));
}

/** Whoever cannot even sign in, since the disk takes nothing more, hears what to do; every other failure is told as everywhere. */
function whereTheDiskIsFull(error: Error, c: DeskContext): Promise<Response> {
  if (troubleOf(error) !== 'disk') throw error;
  const view = c.get('view');
  const words = view.t('desk-trouble-disk');
  return door(c, { title: view.t('desk-troubles'), body: html`<p role="alert">${words}</p>` }, 503);
}

/** Puts the staff desk at `/desk`, beside it the public notices, and gives back how to stop its live stream. `port.assets` is mounted by the wiring. */
export function mountDesk(app: Hono, port: DeskPort): { readonly close: () => void } {
  addAssets(port.assets);
  // A scan is larger than any form.
  const file = (port.centre.limits.paperMegabytes + 1) * 1_048_576;
  allowBody(app, '/desk/counter-papers', file);
  // A visit brings several photos.
  allowBody(app, '/desk/deeds', 9 * file);
  const live = createLive(port.store);
  const matches = createMatches(port);
  const parts: DeskParts = {
    port,
    shown: createShownMemory(),
    live,
    matches,
    lists: createListMemory(),
    once: createInFlight(),
  };
  const desk = new Hono<DeskEnv>();
  desk.onError(whereTheDiskIsFull);
  desk.use(giveView(parts));
  doorRoutes(desk, parts, { wantsCode, askCode });
  codeRoutes(desk, parts);
  linkRoutes(desk, parts, { wantsCode, askCode });
  desk.use(requireStaff(port));
  desk.use(fences(port));
  queueRoutes(desk, parts);
  bulkRoutes(desk, parts);
  viewRoutes(desk);
  walkRoutes(desk, parts);
  caseRoutes(desk, parts);
  foreseeRoutes(desk);
  matchRoutes(desk, parts);
  fileRoutes(desk);
  missedRoutes(desk, parts);
  outRoutes(desk, parts);
  policyRoutes(desk, parts);
  recordRoutes(desk, parts);
  allowLists(app);
  listRoutes(desk, parts, listPortOf(port));
  paperRoutes(desk, parts);
  counterRoutes(desk, parts);
  officeRoutes(desk, parts);
  slipRoutes(desk, parts);
  appointmentRoutes(desk, parts);
  handoverRoutes(desk, parts);
  rotaRoutes(desk);
  houseRoutes(desk);
  accountRoutes(desk, parts);
  secondStepRoutes(desk, parts);
  auditRoutes(desk);
  campaignRoutes(desk, parts);
  figureRoutes(desk, parts);
  settingsRoutes(desk, parts);
  programRoutes(desk, parts);
  staffRoutes(desk, parts);
  telegramRoutes(desk, parts);
  desk.all('*', (c) => calm(c, 404));
  app.route('/desk', desk);
  gongshiRoutes(app, port);
  return {
    close: () => {
      live.close();
      matches.close();
    },
  };
}
