import type { CaseDeed } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { hotlineNames } from '../services/common/doors.ts';
import { askOf } from './ask.ts';
import type { Effect } from './effect.ts';
import type { Draft, Session } from './session.ts';
import type { World } from './world.ts';

/** A step on its way: the session so far, the lines to say and what is to be done. `quiet`: the open question is not put again. */
export type Flow = {
  readonly session: Session;
  readonly lines: readonly Phrase[];
  readonly effects: readonly Effect[];
  readonly quiet: boolean;
  readonly urgent: boolean;
  /** Case whose receipt the lines are. */
  readonly receipt?: string;
  readonly from?: { readonly staff: string };
  /** The reply shows the code that this step has made. */
  readonly code?: boolean;
  /** The reply is the copy of his own data. */
  readonly copy?: true;
  /** The reply is a card to keep: large print. */
  readonly card?: true;
  /** Words of the privacy notice are said. */
  readonly privacy?: true;
  /** What leads on is offered under it, though nothing is asked. */
  readonly leads?: true;
  /** More news follows in the same turn: what is still open is named by the last. */
  readonly more?: true;
  /** What is asked was said in full just before: one line of it is enough. */
  readonly short?: true;
};

/** A step that begins. */
export const begin = (session: Session): Flow => ({
  session,
  lines: [],
  effects: [],
  quiet: false,
  urgent: false,
});

/** The flow with more to say. */
export const saying = (flow: Flow, ...lines: readonly Phrase[]): Flow => ({
  ...flow,
  lines: [...flow.lines, ...lines],
});

/** The flow with more to do. */
export const doing = (flow: Flow, ...effects: readonly Effect[]): Flow => ({
  ...flow,
  effects: [...flow.effects, ...effects],
});

/** The flow with an act on a case. */
export const acting = (flow: Flow, number: string | null, deed: CaseDeed): Flow =>
  doing(flow, { kind: 'case', case: number, deed });

/** The flow with other parts of the session. */
export const having = (flow: Flow, part: Partial<Session>): Flow => ({
  ...flow,
  session: { ...flow.session, ...part },
});

/** The flow in which the open question is not put again. */
export const quietly = (flow: Flow): Flow => ({ ...flow, quiet: true });

/** The flow in which a question that stands open is put again, and a menu is not. */
export const quietWhenIdle = (flow: Flow, world: World): Flow =>
  askOf(flow.session, world).kind === 'idle' ? quietly(flow) : flow;

/** The flow with one draft changed. */
export const withDraft = (flow: Flow, draft: Draft, world: World): Flow =>
  having(flow, {
    drafts: flow.session.drafts.map((one) =>
      one.id === draft.id ? { ...draft, touched: world.now } : one,
    ),
  });

/** A number of the centre's list for a person to call. */
export const hotline = (world: World, what: string): Phrase =>
  literal(world.centre.hotlines[what] ?? world.centre.phone);

/** Every hotline that a text may name, as its arguments. */
export const hotlines = (world: World): Readonly<Record<string, Phrase>> =>
  Object.fromEntries(hotlineNames.map((what) => [what, hotline(world, what)]));

/** The centre's own phone, address and hours as arguments of a phrase. */
export const counter = (
  world: World,
  language: Session['language'],
): Readonly<Record<string, string>> => ({
  centre: world.centre.name[language],
  phone: world.centre.phone,
  address: world.centre.address[language],
  hours: world.centre.hours[language],
});
