import type { Case } from '../cases/case.ts';
import { isFrozen } from '../cases/link-deeds.ts';
import type { Act, Arrival } from '../dialogue/act.ts';
import { withoutDrafts } from '../dialogue/arriving.ts';
import type { Effect } from '../dialogue/effect.ts';
import type { Notice } from '../messages/case-act.ts';
import type { LoadedSession, MoveKey, Tried, Tries } from '../storage/store.ts';
import type { Open, TurnStart } from './worker-turn.ts';

/** What a turn may know of other chats, and only by a code. */
export type MovePort = {
  readonly look: (code: string) => MoveKey | null;
  readonly tries: (what: Tried) => Tries;
  readonly loadSession: (conversation: string) => LoadedSession;
  readonly casesOf: (conversation: string) => readonly Case[];
};

type Deed = Extract<Effect, { readonly kind: 'case' }>;
type Parts = {
  readonly start: TurnStart;
  readonly open: Open;
  readonly decide: (start: TurnStart, open: Open, effect: Omit<Deed, 'kind'>) => unknown;
};

/** What becomes of a wish to go on here, as the next act of the turn: tries are counted in its commit, and what a code moves is moved in it. */
export function arrivalOf(
  effect: Extract<Effect, { readonly kind: 'use_code' | 'ask_link' }>,
  parts: Parts,
): Act {
  return {
    kind: 'arrival',
    arrival: effect.kind === 'use_code' ? byCode(effect.code, parts) : byName(effect, parts),
  };
}

function mostOf(what: Tried, { centre }: TurnStart): Tries {
  const { codeTries, linkAsks, triesOfAll } = centre.limits;
  return { chat: what === 'code' ? codeTries : linkAsks, all: triesOfAll };
}

function tooMany(what: Tried, { start }: Parts): boolean {
  const [had, most] = [start.moves.tries(what), mostOf(what, start)];
  return had.chat >= most.chat || had.all >= most.all;
}

function counted(what: Tried, { start, open }: Parts): void {
  const most = mostOf(what, start);
  open.moves = {
    ...open.moves,
    tried: { what, chat: start.conversation, at: start.now, most },
  };
}

function byName(effect: Extract<Effect, { kind: 'ask_link' }>, parts: Parts): Arrival {
  if (tooMany('case', parts)) return { kind: 'enough' };
  counted('case', parts);
  parts.open.effects.push(effect);
  return { kind: 'asked', case: effect.case, mark: effect.mark };
}

function byCode(code: string, parts: Parts): Arrival {
  const { start, open } = parts;
  if (tooMany('code', parts)) return { kind: 'enough' };
  const key = start.moves.look(code);
  if (key?.conversation === start.conversation) return { kind: 'own' };
  const here = key === null ? null : moved(key, parts);
  if (here === null) {
    counted('code', parts);
    return { kind: 'wrong' };
  }
  open.moves = { ...open.moves, take: { code, now: start.now } };
  return here;
}

/** Moves what the code was given for and is still in its chat; `null` where nothing of it is. */
function moved(key: MoveKey, parts: Parts): Arrival | null {
  const { start, open, decide } = parts;
  const from = key.conversation;
  const theirs = start.moves
    .casesOf(from)
    .filter((one) => key.cases.includes(one.number) && !isFrozen(one));
  for (const one of theirs) {
    open.cases.set(one.number, one);
    const deed = { kind: 'link', from, to: start.conversation } as const;
    decide(start, open, { case: one.number, deed });
  }
  const cases = theirs.filter(
    ({ number }) => open.cases.get(number)?.conversation === start.conversation,
  );
  const { session } = start.moves.loadSession(from);
  const drafts = session.drafts
    .filter(({ id }) => key.drafts.includes(id))
    .map((one) => ({ ...one, came: [...(one.came ?? []), from] }));
  if (cases.length + drafts.length === 0) return null;
  if (drafts.length > 0)
    leave(
      from,
      drafts.map(({ id }) => id),
      parts,
    );
  open.others.push({
    to: from,
    notice: awayNotice(start, { cases, drafts: drafts.map(({ services }) => services) }),
  });
  const talking = cases.find((one) => one.talking && one.owner !== null);
  return {
    kind: 'here',
    cases: cases.map(({ number, service }) => ({ number, service })),
    drafts,
    person: talking?.owner == null ? null : { case: talking.number, name: talking.owner.name },
  };
}

/** The other chat loses its drafts and their timers in the same commit: no message there writes into them any more. */
function leave(from: string, ids: readonly string[], { start, open }: Parts): void {
  const { session: before, version } = start.moves.loadSession(from);
  open.moves = {
    ...open.moves,
    left: {
      id: from,
      version,
      before,
      session: withoutDrafts(before, ids),
      drafts: ids,
      to: start.conversation,
    },
  };
  const owner = { kind: 'conversation', id: from } as const;
  for (const id of ids)
    for (const name of [`remind:${id}`, `expire:${id}`])
      open.timers.push({ set: false, owner, name });
}

function awayNotice(
  start: TurnStart,
  {
    cases,
    drafts,
  }: { readonly cases: readonly Case[]; readonly drafts: readonly (readonly string[])[] },
): Notice {
  const [first] = cases;
  return {
    case: first?.number ?? '',
    service: first?.service ?? '',
    kind: first?.kind ?? 'application',
    news: {
      kind: 'linked_away',
      channel: start.channel,
      by: null,
      cases: cases.map(({ number, service }) => ({ number, service })),
      drafts,
    },
  };
}
