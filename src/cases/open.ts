import type { Answers } from '../messages/answer.ts';
import type { CaseKind } from '../messages/case-act.ts';
import { missing, shown } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import { newsTimer } from './announcing.ts';
import type { Case, CaseEffect } from './case.ts';
import { startClock } from './clock.ts';
import { notEntered } from './counter-deeds.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { keeping } from './keeping.ts';
import { lookupKeys } from './lookup.ts';

const blank = (world: CaseWorld, kind: CaseKind, service: string): Case => ({
  number: world.number,
  kind,
  service,
  state: 'submitted',
  conversation: world.conversation,
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: null,
  requests: [],
  since: world.now,
  clock: startClock(world.centre, world.calendar, {
    service: world.service,
    kind: service,
    state: 'submitted',
    now: world.now,
  }),
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: world.now,
  changed: world.now,
  version: 0,
  draft: null,
});

/** The answers that enter a case: those whose question applies, and values kept flagged. */
export function entering(service: Service, answers: Answers): Answers {
  const ids = new Set(shown(service, answers).map((question) => question.id));
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => ids.has(id) || id.endsWith('_invalid')),
  );
}

/** An application is handed over: complete and consented, or refused with what is missing. */
function submit(before: Case | null, act: ActOf<'submit'>, world: CaseWorld): Decision {
  const { deed } = act;
  const service = world.service;
  const no = notEntered(before, act, world);
  if (no !== null) return no;
  if (service === null || !world.centre.services.includes(service.id))
    return refuse(null, act, { key: 'refused-no_service' });
  if (deed.consents.basic?.given !== true) return refuse(null, act, { key: 'refused-no_consent' });
  const gap = missing(service, deed.answers, { consents: deed.consents })[0];
  if (gap !== undefined)
    return refuse(null, act, {
      key: 'refused-incomplete',
      args: { question: { key: `q-${gap.id}` } },
    });
  const begun: Case = {
    ...blank(world, 'application', service.id),
    applicant: deed.applicant,
    speaker: deed.speaker,
    answers: entering(service, deed.answers),
    papers: deed.papers,
    consents: deed.consents,
    draft: deed.draft,
    ...(deed.entered === undefined ? {} : { entered: deed.entered }),
    ...(deed.wishes === undefined ? {} : { told: deed.wishes }),
  };
  const after = keeping(begun, world);
  const effects: CaseEffect[] = [
    { kind: 'lookup', keys: lookupKeys(after) },
    dueTimer(after, world),
    tell(after, { kind: 'opened', draft: deed.draft, due: after.clock.due }),
    tellStaff(after, 'new', 'all'),
    ...newsTimer(after, world),
  ];
  return changed(after, act, effects);
}

function openCall(_: Case | null, act: ActOf<'open_call'>, world: CaseWorld): Decision {
  const { urgent, who, wishes, waits, about } = act.deed;
  const after: Case = {
    ...blank(world, 'call', 'call'),
    answers: who ?? {},
    urgency: urgent === true ? 'urgent' : waits === true ? 'normal' : 'soon',
    ...(wishes === undefined ? {} : { told: wishes }),
    ...(about === undefined ? {} : { about }),
  };
  return changed(after, act, [
    dueTimer(after, world),
    waits === true
      ? tell(after, { kind: 'done', deed: 'reach', kept: ['news'] })
      : tell(after, {
          kind: 'opened',
          due: after.clock.due,
          ...(urgent === true ? { urgent } : {}),
        }),
    tellStaff(after, 'new', 'all'),
  ]);
}

function openAlert(_: Case | null, act: ActOf<'open_alert'>, world: CaseWorld): Decision {
  const after: Case = {
    ...blank(world, 'alert', 'alert'),
    urgency: 'urgent',
    danger: act.deed.danger,
    answers: act.deed.who ?? {},
    ...(act.deed.about === undefined ? {} : { about: act.deed.about }),
    alert: {
      step: 0,
      acknowledged: null,
      ...(act.deed.place === undefined ? {} : { place: act.deed.place }),
    },
  };
  const at = world.now + world.centre.times.alertMinutes * 60_000;
  return changed(after, act, [
    { kind: 'timer', name: 'alert', at, deed: { kind: 'escalate', step: 1 } },
    tell(after, { kind: 'opened', due: null }),
    tellStaff(after, 'alert', 'duty', 0),
    tellStaff(after, 'alert', 'all'),
  ]);
}

/** Deeds that open a case. */
export const opening = { submit, open_call: openCall, open_alert: openAlert };
