import type { Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf as factsIn } from '../services/read.ts';
import type { Meaning } from './act.ts';
import { askOf, draftOf } from './ask.ts';
import { counter, type Flow, hotlines, saying } from './flow.ts';
import { tellKept } from './kept.ts';
import { wantedIn } from './needs.ts';
import { readNotice, readSection } from './notice-reading.ts';
import { leftIn } from './questions.ts';
import { answerRule } from './rule-asked.ts';
import { status } from './status.ts';
import { exampleOf } from './stuck.ts';
import type { World } from './world.ts';

/** Answers what everybody asks from the centre's facts, each topic once; the open question stands again afterwards. */
export function answerAsked(flow: Flow, meaning: Meaning, world: World): Flow {
  const { asks, rule } = meaning;
  return (asks?.topics ?? []).reduce(
    (now, topic) =>
      topic === 'rule' && rule !== undefined
        ? answerRule(now, rule, { wanted: wantedIn(meaning, world), world })
        : answer(now, topic, { world, alone: asks?.alone === true }),
    flow,
  );
}

/** `alone`: the message says nothing else, as that it be handed in. */
function answer(
  flow: Flow,
  topic: string,
  { world, alone }: { readonly world: World; readonly alone: boolean },
): Flow {
  switch (topic) {
    case 'notice':
      return readNotice(flow, 0, world);
    case 'notice_more':
      return readNotice(flow, flow.session.reading ?? 0, world);
    case 'notice_kept':
      return readSection(flow, 'kept', world);
    case 'notice_who':
      return readSection(flow, 'who', world);
    case 'papers':
      return saying(flow, papersWanted(flow, world));
    case 'means':
      return saying(flow, { key: 'asked-means' }, exampleOf(askOf(flow.session, world)));
    case 'mine':
      return tellKept(flow, world);
    case 'news':
      return hasOpen(world)
        ? status(saying(flow, { key: 'asked-news' }), world)
        : saying(flow, { key: 'asked-news' }, ...(alone ? firstLook(flow, world) : []));
    case 'how_long':
      return waitsForStaff(flow, world)
        ? status(saying(flow, ...howLong(flow, world)), world)
        : saying(flow, ...howLong(flow, world));
    default:
      return saying(flow, { key: `asked-${topic}`, args: factsOf(flow, world) });
  }
}

/** The papers of the first service open here: those that must be there, else those that are welcome. */
function papersWanted({ session }: Flow, world: World): Phrase {
  const draft = draftOf(session);
  const view = world.cases.findLast((one) => one.open && one.kind === 'application');
  const id = draft?.services[0] ?? view?.service;
  const all = serviceById(id ?? '')?.papers(factsIn(draft?.answers ?? view?.answers ?? {})) ?? [];
  const must = all.filter(({ required }) => required);
  const papers = (must.length > 0 ? must : all).map((need) => ({ key: `paper-${need.id}` }));
  return id === undefined || papers.length === 0
    ? { key: 'asked-papers_open' }
    : { key: 'asked-papers', args: { service: { key: `service-${id}` }, papers } };
}

const hasOpen = (world: World): boolean =>
  world.cases.some((view) => view.open && view.kind === 'application');

/** Handed in, and nothing more to fill in: how long it takes is asked of the case. */
const waitsForStaff = ({ session }: Flow, world: World): boolean =>
  draftOf(session) === null && hasOpen(world);

const factsOf = (flow: Flow, world: World): Phrase['args'] => ({
  ...hotlines(world),
  ...counter(world, flow.session.language),
});

/** When news may be looked for at the earliest, once what is being filled in is handed in. */
function firstLook({ session }: Flow, world: World): readonly Phrase[] {
  const draft = draftOf(session);
  const days = draft === null ? undefined : daysOf(draft.services[0], world);
  return days === undefined ? [] : [{ key: 'asked-news_days', args: { days } }];
}

/** The centre's own days for a first look at a service. */
const daysOf = (service: string | undefined, { centre }: World): number | undefined =>
  centre.days[`${service}.submitted`] ?? centre.days['submitted'];

/** Never a promise: what filling in takes, and the centre's own days for a first look. */
function howLong(flow: Flow, world: World): readonly Phrase[] {
  const draft = draftOf(flow.session);
  const left = draft === null ? 0 : leftIn(draft, flow.session.consents);
  const filling =
    left === 0
      ? []
      : [
          {
            key: 'asked-how_long_left',
            args: { minutes: Math.max(1, Math.round((left + 1) / 3)) },
          },
        ];
  const days = daysOf(draft?.services[0], world);
  const look =
    days === undefined ? { key: 'asked-how_long_open' } : { key: 'asked-how_long', args: { days } };
  return [...filling, look];
}
