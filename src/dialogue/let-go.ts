import type { Chosen } from './act.ts';
import { type Ask, draftOf } from './ask.ts';
import { cancelDraft } from './confirming.ts';
import { doing, type Flow, having, saying, withDraft } from './flow.ts';
import { hearTold, wantedIn } from './needs.ts';
import type { Draft } from './session.ts';
import { keepFound, type Said } from './storing.ts';
import type { World } from './world.ts';

const named = (services: readonly string[]) => services.map((id) => ({ key: `service-${id}` }));

/** Of these services, those that a worker keeps by his words. */
export const staying = (
  services: readonly string[],
  { drop = [], only }: Chosen,
): readonly string[] =>
  services.filter((id) => !drop.includes(id) && (only === undefined || only.includes(id)));

/** "不办助学了", "只办法律援助", "先办找工作": of several services of one draft, or heard before the consent, he lets some go, or takes another first; what was told stays for the others. `null` where nothing of it is there. */
export function chooseAmong(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const draft = draftOf(flow.session);
  const { chosen } = meaning;
  if (chosen === undefined) return null;
  if (draft === null) return chooseHeard(flow, chosen, said);
  if (isTheOne(draft.services, chosen)) return goingOn(flow, draft.services);
  if (chosen.all === true) return draft.services.length > 1 ? allOf(flow, draft, world) : null;
  const services = staying(draft.services, chosen);
  const gone = draft.services.filter((id) => !services.includes(id));
  const instead = wantedIn(meaning, world).filter((id) => !draft.services.includes(id));
  if (gone.length > 0 && instead.length > 0)
    return takeInstead(flow, draft, { gone, instead, said });
  const first = (chosen.first ?? []).filter((id) => services.includes(id));
  if (first.length > 0) return takeFirst(flow, { ...draft, services }, { first, world });
  if (gone.length === 0) return null;
  // The last of them takes what was filled in with it: that is asked first.
  if (services.length === 0)
    return having(flow, { pending: { kind: 'confirm', what: 'cancel', target: draft.id } });
  const calm = having(flow, { pending: null });
  return saying(withDraft(calm, { ...draft, services }, world), {
    key: 'needs-let_go',
    args: { needs: named(gone), now: named(services.slice(0, 1)) },
  });
}

/** 培训不办了，给我找个活: another is taken in place of what is let go; what was told stays, for it too. */
function takeInstead(
  flow: Flow,
  draft: Draft,
  {
    gone,
    instead,
    said,
  }: { readonly gone: readonly string[]; readonly instead: readonly string[]; readonly said: Said },
): Flow {
  const services = [...draft.services.filter((id) => !gone.includes(id)), ...instead];
  const next = withDraft(having(flow, { pending: null }), { ...draft, services }, said.world);
  return keepFound(
    saying(next, { key: 'needs-let_go', args: { needs: named(gone), now: named(instead) } }),
    { kind: 'draft', id: draft.id },
    { found: said.meaning.found, said },
  );
}

/** Of one service there is nothing to choose: who names it goes on with it. */
const isTheOne = (services: readonly string[], { only, first }: Chosen): boolean =>
  services.length === 1 && services.every((id) => [...(only ?? []), ...(first ?? [])].includes(id));

const goingOn = (flow: Flow, services: readonly string[]): Flow =>
  saying(having(flow, { pending: null }), {
    key: 'needs-goes_on',
    args: { now: named(services) },
  });

/** Before the consent nothing is open: of what was heard he keeps what he wishes, and what he wishes for in its place is heard with it. */
function chooseHeard(before: Flow, chosen: Chosen, said: Said): Flow | null {
  const { heard: stood } = before.session;
  if (stood === null) return null;
  const instead = wantedIn(said.meaning, said.world);
  const swaps = chosen.drop?.some((id) => stood.needs.includes(id)) === true && instead.length > 0;
  const flow = swaps ? hearTold(before, said) : before;
  const heard = flow.session.heard ?? stood;
  if (isTheOne(heard.needs, chosen)) return goingOn(flow, heard.needs);
  if (heard.needs.length < 2 && chosen.drop === undefined) return null;
  if (chosen.all === true) return saying(flow, { key: 'needs-all' });
  const left = staying(heard.needs, chosen);
  const first = (chosen.first ?? []).filter((id) => left.includes(id));
  const needs = [...first, ...left.filter((id) => !first.includes(id))];
  const gone = heard.needs.filter((id) => !needs.includes(id));
  if (gone.length === 0 && first.length === 0) return null;
  if (needs.length === 0) return dropHeard(flow);
  const others = needs.filter((id) => !first.includes(id));
  const kept = having(flow, { heard: { ...heard, needs } });
  return first.length > 0 && others.length > 0
    ? saying(kept, { key: 'needs-first', args: { needs: named(first), others: named(others) } })
    : saying(kept, {
        key: 'needs-let_go',
        args: { needs: named(gone), now: named(needs.slice(0, 1)) },
      });
}

/** None of it is wished for: what was heard is destroyed. */
const dropHeard = (flow: Flow): Flow =>
  saying(
    doing(
      having(flow, { heard: null }),
      { kind: 'forget', what: 'heard', id: '' },
      { kind: 'no_timer', name: 'heard' },
    ),
    { key: 'needs-dropped' },
  );

/** All together, so those named in the middle need not be offered any more. */
const allOf = (flow: Flow, draft: Draft, world: World): Flow =>
  saying(withDraft(flow, { ...draft, later: [] }, world), { key: 'needs-all' });

function takeFirst(
  flow: Flow,
  draft: Draft,
  { first, world }: { readonly first: readonly string[]; readonly world: World },
): Flow {
  const others = draft.services.filter((id) => !first.includes(id));
  const later = (draft.later ?? []).filter((id) => !first.includes(id));
  const next = { ...draft, services: [...first, ...others], later };
  return saying(
    withDraft(having(flow, { pending: null }), next, world),
    others.length === 0
      ? { key: 'needs-all' }
      : { key: 'needs-first', args: { needs: named(first), others: named(others) } },
  );
}

/** The turn of what he named in the middle of another has come: gone on with, or let go. */
export function answerNext(
  flow: Flow,
  { services, next: draft }: Extract<Ask, { kind: 'needs' }> & { readonly next: Draft },
  { meaning, world }: Said,
): Flow | null {
  const { option, act, chosen } = meaning;
  const go = (wanted: readonly string[]): Flow => {
    const over = services.filter((id) => !wanted.includes(id));
    const kept = draft.services.filter((id) => !over.includes(id));
    const told = saying(flow, { key: 'needs-next_dropped', args: { needs: named(over) } });
    if (kept.length === 0) return cancelDraft(told, draft.id);
    const later = (draft.later ?? []).filter((id) => !services.includes(id));
    return withDraft(over.length === 0 ? flow : told, { ...draft, services: kept, later }, world);
  };
  if (option === 'all' || (option === undefined && act === 'yes')) return go(services);
  if (option === 'none' || (option === undefined && act === 'no')) return go([]);
  if (option !== undefined) return services.includes(option) ? go([option]) : null;
  return chosen === undefined ? null : go(chosen.first ?? staying(services, chosen));
}
