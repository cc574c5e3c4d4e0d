import type { Centre } from '../messages/centre.ts';
import type { Hand } from '../messages/office.ts';
import type { Phrase } from '../messages/phrase.ts';
import { phrase } from '../messages/phrase.ts';
import { stagesAt } from '../services/common/stages.ts';
import { holds, type Role } from '../services/role.ts';
import type { Service } from '../services/service.ts';
import { stateKey } from '../services/state-key.ts';
import { batchDuty, batchStates } from './batch-duty.ts';

/** An account, as far as duties go. */
export type Account = {
  readonly id: string;
  readonly login?: string;
  readonly roles: readonly string[];
  readonly active: boolean;
};

/** A step that nobody of this office can lawfully make: nobody has the role, or only those who made the step before. `unread`: a service whose cases are for few, and none of them has an account; `complaints`: nobody takes up what is about the centre itself. */
export type OfficeGap = {
  readonly of: Phrase;
  readonly step: Phrase;
  readonly why: 'nobody' | 'same_person' | 'unread' | 'complaints';
  readonly roles: readonly Role[];
};

type Step = {
  readonly of: Phrase;
  readonly step: Phrase;
  readonly by: readonly Role[];
  readonly hand?: Hand;
  readonly apart?: readonly Hand[];
};

const whoMay = (accounts: readonly Account[], by: readonly Role[]): readonly string[] =>
  accounts.filter((one) => one.active && holds(one.roles, by)).map((one) => one.id);

/** Whether proposing, approving and paying can be given to people so that no two that must be apart are one. */
function handsFit(steps: readonly Step[], accounts: readonly Account[]): Step | null {
  const chain = steps.filter((one) => one.hand !== undefined);
  const place = (at: number, given: { readonly [hand in Hand]?: string }): number => {
    const step = chain[at];
    if (step?.hand === undefined) return at;
    let furthest = at;
    for (const id of whoMay(accounts, step.by)) {
      if (step.apart?.some((hand) => given[hand] === id) === true) continue;
      furthest = Math.max(furthest, place(at + 1, { ...given, [step.hand]: id }));
      if (furthest === chain.length) return furthest;
    }
    return furthest;
  };
  const reached = place(0, {});
  return reached === chain.length ? null : (chain[reached] ?? null);
}

function gapsIn(steps: readonly Step[], accounts: readonly Account[]): readonly OfficeGap[] {
  const nobody = steps.filter((one) => whoMay(accounts, one.by).length === 0);
  const gaps = nobody.map(
    ({ of, step, by }): OfficeGap => ({ of, step, why: 'nobody', roles: by }),
  );
  const stuck = nobody.length > 0 ? null : handsFit(steps, accounts);
  if (stuck === null) return gaps;
  return [...gaps, { of: stuck.of, step: stuck.step, why: 'same_person', roles: stuck.by }];
}

const none: Phrase = phrase('nothing');

/** Services of this centre that are for few, of whom none has an account; and complaints about it that nobody takes up. */
export function unread(
  services: readonly Service[],
  centre: Centre,
  accounts: readonly Account[],
): readonly OfficeGap[] {
  const active = accounts.filter((one) => one.active);
  const offered = services.filter((one) => centre.services.includes(one.id));
  const few = offered.filter(
    ({ shut, seenBy }) =>
      shut === true && !active.some(({ roles }) => seenBy.some((role) => roles.includes(role))),
  );
  const takers = centre.complaints ?? [];
  const taken = active.some(({ login }) => login !== undefined && takers.includes(login));
  return [
    ...few.map(
      ({ id, seenBy }): OfficeGap => ({
        of: phrase(`service-${id}`),
        step: none,
        why: 'unread',
        roles: seenBy,
      }),
    ),
    ...(taken || !offered.some(({ kept }) => kept !== undefined)
      ? []
      : [{ of: none, step: none, why: 'complaints' as const, roles: [] }]),
  ];
}

/** Every step of the services this centre offers, and of batches, that nobody of these accounts can lawfully make. */
export function officeGaps(
  services: readonly Service[],
  centre: Centre,
  accounts: readonly Account[],
): readonly OfficeGap[] {
  const few = unread(services, centre, accounts);
  const offered = services.filter(
    (one) =>
      centre.services.includes(one.id) &&
      // One line says it all of those.
      !few.some(({ why, of }) => why === 'unread' && of.key === `service-${one.id}`),
  );
  const ofCases = offered.map((service) =>
    stagesAt(service, centre).flatMap(({ state }): readonly Step[] => {
      const duty = service.duties[state];
      return duty === undefined
        ? []
        : [
            {
              of: phrase(`service-${service.id}`),
              step: phrase(stateKey(service.id, state, 'staff')),
              ...duty,
            },
          ];
    }),
  );
  const ofBatches = batchStates(centre)
    .filter((state) => state !== 'draft')
    .map((state): Step => {
      const { by, hand, apart } = batchDuty(state, centre);
      return {
        of: phrase('record-batch'),
        step: phrase(`batch-${state}`),
        by,
        ...(hand === undefined ? {} : { hand }),
        ...(apart === undefined ? {} : { apart }),
      };
    });
  return [...few, ...[...ofCases, ofBatches].flatMap((steps) => gapsIn(steps, accounts))];
}
