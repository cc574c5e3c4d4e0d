import type { Meaning } from './act.ts';
import type { Ask } from './ask.ts';
import { acting, type Flow, quietly, saying } from './flow.ts';
import { paperNeeds, paperRequests, placeNow } from './papers-wanted.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

type Wanted = Extract<Ask, { kind: 'paper_wanted' }>;

/** Words instead of the paper staff wait for: that it does not come, or later, goes to them as an act of its own; a yes waits quietly for the photo. `null` for what is about something else. */
export function answerWanted(flow: Flow, ask: Wanted, { meaning }: Said): Flow | null {
  const { papers, text, act, aside } = meaning;
  // Names of photos that came already say nothing of the next paper: they are for staff.
  if (text === '' || papers?.said.some(({ which }) => which !== null) === true) return null;
  const later = papers?.lack === 'later' || aside === 'later';
  const none = papers?.lack === 'none' || aside !== undefined || act === 'skip' || act === 'no';
  if (later || none)
    return acting(flow, ask.view.number, {
      kind: 'lack_paper',
      need: ask.need,
      how: later ? 'later' : 'none',
      text: text.slice(0, 500),
      request: ask.request,
    });
  if (papers?.coming === true || act === 'yes')
    return quietly(saying(flow, { key: 'paper-send_when_ready' }));
  return null;
}

/** Words nobody understood, while staff wait for a paper, are for staff. */
export const passOn = (flow: Flow, ask: Wanted, { text }: Meaning): Flow =>
  acting(flow, ask.view.number, { kind: 'say', text });

/** Unasked the worker says that a paper does not come: one of the list of his application, or one that he put off before; `null` for anything else. */
export function lacksUnasked(flow: Flow, meaning: Meaning, world: World): Flow | null {
  const { papers, text } = meaning;
  const place = placeNow(flow.session, world);
  if (papers?.lack === undefined || place?.kind !== 'case') return null;
  const needs = paperNeeds(flow.session, place, world);
  const named = papers.lacking.find((one) => needs.includes(one));
  const before = papers.lacking.length === 0 ? paperRequests(world)[0] : undefined;
  const need = named ?? before?.need;
  if (need === undefined) return null;
  return acting(flow, before?.view.number ?? place.id, {
    kind: 'lack_paper',
    need,
    how: papers.lack,
    text: text.slice(0, 500),
    ...(before === undefined ? {} : { request: before.id }),
  });
}
