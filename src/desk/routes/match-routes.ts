import type { Hono } from 'hono';
import type { Case } from '../../cases/case.ts';
import { paperFile } from '../../registers/file.ts';
import { jobLetter } from '../../registers/papers/case-papers.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import { offerOf } from '../offer.ts';
import { flash } from '../pages/parts.ts';
import { contextOf } from '../records/out.ts';
import { serviceOf } from '../words.ts';
import { actId, casePage, readable, runAct } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf } from './desk-env.ts';
import { sent } from './out-routes.ts';

/** A seeker is sent to a post, and gets the letter for it. */
export function matchRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.post('/cases/:number/refer', (c) => refer(c, parts));
  desk.post('/cases/:number/letter', (c) => letter(c, parts));
}

type Side = 'seeker' | 'post';

/** A case of one side that the reader may open; `null` where it is none. */
function caseOf(c: DeskContext, number: string, side: Side): Case | null {
  const view = c.get('staffView');
  const of = view.port.store.desk.case(number);
  const fits = of !== null && serviceOf(of)?.matches === side;
  return fits && mayRead(view.staff, of, view.port.centre) ? of : null;
}

/** First on the seeker's case, which decides whether he may be sent, then on the post's, where it only stands; the same press again does neither twice. */
async function refer(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const form = await formOf(c);
  const id = form('act');
  const post = caseOf(c, form('post'), 'post');
  if (post === null || serviceOf(of)?.matches !== 'seeker' || !actId.test(id)) return calm(c, 404);
  const refused =
    post.state === 'published'
      ? await runAct(c, parts, { of, id, deed: { kind: 'refer', offer: offerOf(post) } })
      : { key: 'refused-not_published' };
  if (refused !== null)
    return casePage(c, parts, { of, note: flash('bad', view.say(refused)), status: 409 });
  await runAct(c, parts, { of: post, id, deed: { kind: 'refer_here', seeker: of.number } });
  return c.redirect(`/desk/cases/${of.number}?done=refer`, 303);
}

/** 介绍信 for one post; that it left stands in the history before a byte goes. */
async function letter(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  const form = await formOf(c);
  const offer = of.referrals?.find((one) => one.case === form('post'))?.offer;
  if (offer === undefined || !actId.test(form('act'))) return calm(c, 404);
  const deed = { kind: 'show', what: 'letter' } as const;
  const refused = await runAct(c, parts, { of, id: form('act'), deed });
  if (refused !== null)
    return casePage(c, parts, { of, note: flash('bad', view.say(refused)), status: 409 });
  const context = contextOf(view);
  return sent(
    c,
    paperFile('job-letter', jobLetter(of, offer, context), { of: of.number, context }),
  );
}
