import type { Hono } from 'hono';
import type { Campaign } from '../../messages/centre.ts';
import { mayAct } from '../accounts/roles.ts';
import { campaignBody, campaignsBody } from '../campaigns/campaign-pages.ts';
import { createSignUps, type SignUps, seesCampaigns } from '../campaigns/sign-ups.ts';
import { flash } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

const actId = /^[\w-]{8,64}$/u;

/** Campaigns of the seasons: who joined, the list to hand out by, and news for who agreed to it. */
export function campaignRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  const joined = createSignUps(parts.port);
  desk.get('/campaigns', (c) => {
    const view = c.get('staffView');
    if (!seesCampaigns(view.staff)) return calm(c, 403);
    const body = campaignsBody(view, (of) => joined(view, of));
    return page(c, { title: view.t('campaigns'), body });
  });
  desk.get('/campaigns/:id', (c) => withCampaign(c, (of) => shown(c, joined, { of, note: '' })));
  desk.post('/campaigns/:id/given', (c) => withCampaign(c, (of) => tick(c, parts, { of, joined })));
  desk.post('/campaigns/:id/news', (c) =>
    withCampaign(c, (of) => sendNews(c, parts, { of, joined })),
  );
}

function withCampaign(
  c: DeskContext,
  then: (of: Campaign) => Promise<Response>,
): Promise<Response> {
  const view = c.get('staffView');
  if (!seesCampaigns(view.staff)) return calm(c, 403);
  const of = view.port.centre.campaigns?.find(({ id }) => id === c.req.param('id'));
  return of === undefined ? calm(c, 404) : then(of);
}

function shown(
  c: DeskContext,
  joined: SignUps,
  {
    of,
    note,
    status = 200,
  }: { readonly of: Campaign; readonly note: Html | string; readonly status?: 200 | 409 },
): Promise<Response> {
  const view = c.get('staffView');
  const done = Number(c.req.query('sent'));
  const sent =
    Number.isInteger(done) && done > 0
      ? flash('good', view.t('campaigns-sent', { count: done }))
      : note;
  const find = (c.req.query('find') ?? '').slice(0, 40);
  const body = campaignBody(view, {
    of,
    all: joined(view, of),
    find,
    note: note === '' ? sent : note,
  });
  return page(c, { title: of.name, body }, status);
}

type Of = { readonly of: Campaign; readonly joined: SignUps };

const staffOf = ({ staff }: StaffView) =>
  ({ role: 'staff', id: staff.id, name: staff.name }) as const;

async function tick(c: DeskContext, { port }: DeskParts, { of, joined }: Of): Promise<Response> {
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const form = await formOf(c);
  const number = form('number');
  const bad = (words: string) => shown(c, joined, { of, note: flash('bad', words), status: 409 });
  if (!actId.test(form('act')) || !joined(view, of).some((one) => one.number === number))
    return bad(view.t('refused-campaign_other'));
  const deed = { kind: 'hand_out', campaign: of.id, given: form('given') !== '0' } as const;
  const done = await port.act(number, `${view.staff.id}:${form('act')}`, staffOf(view), deed);
  if (!done.ok) return bad(view.say(done.why));
  const find = form('find') === '' ? '' : `?find=${encodeURIComponent(form('find').slice(0, 40))}`;
  return c.redirect(`/desk/campaigns/${of.id}${find}#${number}`, 303);
}

/** Each of those who agreed has an act of his own, under an id made of the press, so that the press repeated reaches nobody twice. */
async function sendNews(
  c: DeskContext,
  { port }: DeskParts,
  { of, joined }: Of,
): Promise<Response> {
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const form = await formOf(c);
  const text = form('text').trim().slice(0, 300);
  if (text === '' || !actId.test(form('act'))) {
    const note = flash('bad', view.t('refused-empty'));
    return shown(c, joined, { of, note, status: 409 });
  }
  const deed = { kind: 'invite', campaign: of.id, text, news: form('act') } as const;
  let sent = 0;
  for (const { number } of joined(view, of).filter(({ agreed }) => agreed)) {
    const id = `${view.staff.id}:${form('act')}:${number}`;
    const done = await port.act(number, id, staffOf(view), deed);
    if (done.ok) sent += 1;
  }
  return c.redirect(`/desk/campaigns/${of.id}?sent=${sent}`, 303);
}
