import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import type { Ask } from './ask.ts';
import { acting, type Flow, quietly, quietWhenIdle, saying } from './flow.ts';
import { paperNeeds, paperRequests, placeNow } from './papers-wanted.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

type Wanted = Extract<Ask, { kind: 'paper_wanted' }>;
type AnyWanted = Wanted | Extract<Ask, { kind: 'list' }>;

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
export const passOn = (flow: Flow, ask: AnyWanted, { text }: Meaning): Flow =>
  acting(flow, ask.view.number, { kind: 'say', text });

/** What a paper is, or how to come by it, in plain words, and that staff help; `null` where no paper is asked about. */
export function explainPaper(flow: Flow, { papers }: Meaning, world: World): Flow | null {
  if (papers === undefined || papers.unclear.length === 0) return null;
  const lines = papers.unclear.map(
    (need): Phrase => ({
      key: 'paper-explained',
      args: { paper: { key: `paper-${need}` }, how: { key: `paper-${need}.how` } },
    }),
  );
  return quietWhenIdle(saying(flow, ...lines, { key: 'paper-explained_foot' }), world);
}

/** Unasked the worker says that a paper does not come, and nothing else: one of the list of his application, one that he put off before, or those still missing as a whole; `null` for anything else. */
export function lacksUnasked(flow: Flow, meaning: Meaning, world: World): Flow | null {
  const { papers, text } = meaning;
  const place = placeNow(flow.session, world);
  if (papers?.lack === undefined || place?.kind !== 'case') return null;
  const needs = paperNeeds(flow.session, place, world);
  const named = papers.lacking.find((one) => needs.includes(one));
  const before = papers.lacking.length === 0 ? paperRequests(world)[0] : undefined;
  const missing = papers.whole && papers.lacking.length === 0 && needs.length > 0;
  const need = named ?? papers.lacking[0] ?? before?.need ?? (missing ? 'other' : undefined);
  if (need === undefined) return null;
  return acting(flow, before?.view.number ?? place.id, {
    kind: 'lack_paper',
    need,
    how: papers.lack,
    text: text.slice(0, 500),
    ...(before === undefined ? {} : { request: before.id }),
  });
}
