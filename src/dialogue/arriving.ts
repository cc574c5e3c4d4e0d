import type { Arrival } from './act.ts';
import { counter, doing, type Flow, having, quietly, quietWhenIdle, saying } from './flow.ts';
import { joined } from './for-whom.ts';
import { nameOfCase, nameOfDraft } from './movable.ts';
import type { Draft, Session } from './session.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** What became of the wish to go on here. Whatever was wrong with a code, the words are the same; and so they are whatever case and phone were named. */
export function onArrival(flow: Flow, arrival: Arrival, world: World): Flow {
  const args = counter(world, flow.session.language);
  switch (arrival.kind) {
    case 'wrong':
      return quietly(
        saying(having(flow, { pending: { kind: 'code' } }), { key: 'move-wrong', args }),
      );
    case 'own':
      return quietly(saying(flow, { key: 'move-own' }));
    case 'enough':
      return quietWhenIdle(saying(flow, { key: 'link-enough', args }), world);
    case 'asked':
      return quietWhenIdle(
        saying(flow, {
          key: 'link-asked',
          args: { ...args, case: arrival.case, mark: inThrees(arrival.mark) },
        }),
        world,
      );
    case 'here':
      return arrived(flow, arrival, world);
  }
}

const inThrees = (mark: string): string => mark.replaceAll(/(\d{3})(?=\d)/gu, '$1 ');

/** All that the code moved goes on here, what is being filled in first. */
function arrived(
  flow: Flow,
  { cases, drafts, person }: Extract<Arrival, { kind: 'here' }>,
  world: World,
): Flow {
  const numbers = cases.map(({ number }) => number);
  const listed = having(flow, {
    cases: [...flow.session.cases.filter((one) => !numbers.includes(one)), ...numbers],
    pending: null,
  });
  const filled = drafts.reduce((one, draft) => withArrived(one, draft, world), listed);
  const what = [
    ...cases.map(({ number, service }) => nameOfCase(number, service)),
    ...drafts.map(({ services }) => nameOfDraft(services)),
  ];
  const told = saying(filled, { key: 'move-here', args: { what } });
  if (person === null) return quietWhenIdle(told, world);
  const talking = { ...person, since: world.now, told: false };
  return quietly(
    saying(having(told, { person: talking }), {
      key: 'notice-person',
      args: { by: person.name },
    }),
  );
}

/** The draft goes on here; what was begun here for the same person goes into it. */
function withArrived(flow: Flow, draft: Draft, world: World): Flow {
  // `p1` of one chat is somebody else in another.
  const stranger = /^p\d+$/u.test(draft.applicant ?? '');
  const people = flow.session.people + (stranger ? 1 : 0);
  const mine: Draft = { ...draft, applicant: stranger ? `p${people}` : draft.applicant };
  const begun = flow.session.drafts.find(
    (one) => mine.applicant !== null && one.applicant === mine.applicant,
  );
  const added = doing(
    having(flow, { people, drafts: [mine, ...flow.session.drafts] }),
    ...timersOf(mine, world),
  );
  return begun === undefined ? added : joined(added, { draft: begun, same: mine, world });
}

const timersOf = (draft: Draft, { now, centre: { times } }: World) =>
  [
    {
      kind: 'timer',
      name: `remind:${draft.id}`,
      at: now + times.remindHours * hour,
      timer: { kind: 'remind', draft: draft.id },
    },
    {
      kind: 'timer',
      name: `expire:${draft.id}`,
      at: draft.touched + times.draftDays * 24 * hour,
      timer: { kind: 'expire', draft: draft.id },
    },
  ] as const;

/** A conversation that drafts have left: they and what was asked about them stand in it no more. */
export const withoutDrafts = (session: Session, ids: readonly string[]): Session => ({
  ...session,
  drafts: session.drafts.filter(({ id }) => !ids.includes(id)),
});
