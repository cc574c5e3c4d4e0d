import { figuresOn } from '../services/common/figures.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Remark } from '../services/service.ts';
import { draftOf } from './ask.ts';
import { counter, doing, type Flow, having, hotlines, quietly, saying, withDraft } from './flow.ts';
import { consented } from './questions.ts';
import type { Draft } from './session.ts';
import type { World } from './world.ts';

/** What is to be said of the service in work: that nobody is there who may read it, and its own words. */
function remarksOf(draft: Draft, world: World): readonly Remark[] {
  const id = draft.services[0] ?? '';
  const { figure } = figuresOn(world.centre.thresholds, world.today);
  const by = { day: world.today, rules: world.centre.rules, figure, caps: world.centre.caps };
  const unread = serviceById(id)?.shut === true && world.isRead?.(id) === false;
  return [
    ...(unread ? [{ id: 'unread', say: { key: `unread-${id}` } }] : []),
    ...(serviceById(id)?.remarks?.(factsOf(draft.answers), by) ?? []),
  ];
}

/** Says once what the answers of the service in work make fit; what belongs elsewhere is not taken here, and what was answered for it is destroyed. */
export function remarked(flow: Flow, world: World): Flow {
  const draft = draftOf(flow.session);
  if (draft === null || !consented(flow.session.consents, 'basic', world.centre)) return flow;
  if (flow.session.person !== null || flow.session.safe !== undefined) return flow;
  const [id = ''] = draft.services;
  const mark = (one: Remark): string => `remark:${id}:${one.id}`;
  const fresh = remarksOf(draft, world).filter((one) => !draft.checked.includes(mark(one)));
  if (fresh.length === 0) return flow;
  const args = { ...counter(world, flow.session.language), ...hotlines(world) };
  const said = saying(
    flow,
    ...fresh.map(({ say }) => ({ ...say, args: { ...args, ...say.args } })),
  );
  return fresh.some(({ leaves }) => leaves === true)
    ? remarked(left(said, draft, id), world)
    : withDraft(said, { ...draft, checked: [...draft.checked, ...fresh.map(mark)] }, world);
}

/** The draft without what was asked for this service alone; where nothing else was in it, it and its key are gone. */
function left(flow: Flow, draft: Draft, id: string): Flow {
  const services = draft.services.filter((one) => one !== id);
  const others = flow.session.drafts.filter((one) => one.id !== draft.id);
  if (services.length === 0)
    return doing(
      quietly(having(flow, { drafts: others, pending: null })),
      { kind: 'forget', what: 'draft', id: draft.id },
      { kind: 'no_timer', name: `remind:${draft.id}` },
      { kind: 'no_timer', name: `expire:${draft.id}` },
    );
  const kept = new Set(services.flatMap((one) => serviceById(one)?.questions ?? []).map(idOf));
  const own = new Set((serviceById(id)?.questions ?? []).map(idOf));
  const answers = Object.fromEntries(
    Object.entries(draft.answers).filter(([question]) => kept.has(question) || !own.has(question)),
  );
  const { opening: _, ...rest } = draft;
  return having(flow, { drafts: [{ ...rest, services, answers }, ...others], pending: null });
}

const idOf = ({ id }: { readonly id: string }): string => id;
