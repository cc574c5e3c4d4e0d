import type { CaseAct, CaseDeed } from '../messages/case-act.ts';
import type { Case } from './case.ts';
import { falling } from './clock-deeds.ts';
import { counterDeeds, withUntold } from './counter-deeds.ts';
import { type CaseWorld, type Decision, type DeedOf, refuse } from './decision.ts';
import { houseDeeds } from './house-deeds.ts';
import { linkDeeds } from './link-deeds.ts';
import { noticeDeeds } from './office-deeds.ts';
import { opening } from './open.ts';
import { screeningDeeds, withScreening } from './screenings.ts';
import { staffDeeds } from './staff-deeds.ts';
import { isFinal } from './table.ts';
import { talkDeeds } from './talk-deeds.ts';
import { workerDeeds } from './worker-deeds.ts';

type Handlers = {
  readonly [kind in CaseDeed['kind']]: (
    before: Case,
    act: CaseAct & { readonly deed: DeedOf<kind> },
    world: CaseWorld,
  ) => Decision;
};

const handlers: Handlers = {
  ...opening,
  ...workerDeeds,
  ...talkDeeds,
  ...linkDeeds,
  ...staffDeeds,
  ...noticeDeeds,
  ...houseDeeds,
  ...counterDeeds,
  ...screeningDeeds,
  ...falling,
};

/** What may still be done to a case that is over. */
const afterwards: ReadonlySet<CaseDeed['kind']> = new Set([
  'note',
  'show',
  'request_deletion',
  'acknowledge',
  'leave',
  'hand_back',
  'reply',
  'say',
  'reach',
  'escalate',
  'fall_due',
  'ask_link',
  'link',
  'refuse_link',
  'contest_link',
  'hang',
  'notice_stands',
  'aid_stands',
  'told',
]);

const byRole: { readonly [role in CaseAct['by']['role']]: ReadonlySet<CaseDeed['kind']> } = {
  worker: new Set([
    'submit',
    'open_call',
    'open_alert',
    'withdraw',
    'supply',
    'add_paper',
    'lack_paper',
    'say',
    'reach',
    'revoke_consent',
    'request_deletion',
    'leave',
    'ask_link',
    'link',
    'contest_link',
    'answer_preview',
  ]),
  staff: new Set([
    'submit',
    'claim',
    'release',
    'ask',
    'cancel_request',
    'reply',
    'hand_back',
    'note',
    'advance',
    'judge_paper',
    'place_paper',
    'correct',
    'screen_again',
    'acknowledge',
    'show',
    'link',
    'refuse_link',
    'record_opinion',
    'record_visit',
    'authorise',
    'record_check',
    'take_paper',
    'waive_paper',
    'preview_notice',
    'show_as',
    'give_code',
    'told',
  ]),
  house: new Set(['hang', 'meeting_ruled', 'notice_stands', 'aid_stands', 'preview_notice']),
  clock: new Set(['escalate', 'fall_due']),
};

/** Every act on a case, whoever does it: the case after it and what is to be done. `before` is `null` for an act that opens one. A refusal changes nothing and says why. */
export function decide(before: Case | null, act: CaseAct, world: CaseWorld): Decision {
  if (!byRole[act.by.role].has(act.deed.kind))
    return refuse(before, act, { key: 'refused-not_yours_to_do' });
  const opens = act.deed.kind in opening;
  if (!opens && before === null) return refuse(before, act, { key: 'refused-no_case' });
  if (!opens && before !== null && isFinal(before.state) && !afterwards.has(act.deed.kind))
    return refuse(before, act, { key: 'refused-closed', args: { case: before.number } });
  // One lookup serves every kind: the handler's own type is tied to the deed's kind by `Handlers`.
  const handler = handlers[act.deed.kind] as (
    before: Case | null,
    act: CaseAct,
    world: CaseWorld,
  ) => Decision;
  return withUntold(withScreening(handler(before, act, world), act.deed, world), act);
}
