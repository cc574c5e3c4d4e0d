import type { CaseAct, CaseDeed } from '../messages/case-act.ts';
import { announce } from './announcing.ts';
import { withTicks } from './asked-list.ts';
import { handOut, invite } from './campaign-deeds.ts';
import type { Case } from './case.ts';
import { falling } from './clock-deeds.ts';
import { counterDeeds, withUntold } from './counter-deeds.ts';
import { type CaseWorld, type Decision, type DeedOf, refuse } from './decision.ts';
import { handingDeeds } from './handing-deeds.ts';
import { houseDeeds } from './house-deeds.ts';
import { linkDeeds } from './link-deeds.ts';
import { noticeDeeds } from './office-deeds.ts';
import { opening } from './open.ts';
import { phoneDeeds, withPhoneTask } from './phone-tasks.ts';
import { wishReview } from './review-deeds.ts';
import { screeningDeeds, withScreening } from './screenings.ts';
import { slipDeeds } from './slip-deeds.ts';
import { staffDeeds } from './staff-deeds.ts';
import { isFinal } from './table.ts';
import { talkDeeds } from './talk-deeds.ts';
import { withTiming } from './timing.ts';
import { withUrgency } from './urgency.ts';
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
  ...handingDeeds,
  ...noticeDeeds,
  answer_slip: slipDeeds.answer_slip,
  ...houseDeeds,
  ...counterDeeds,
  ...screeningDeeds,
  ...falling,
  announce,
  ...phoneDeeds,
  wish_review: wishReview,
  hand_out: handOut,
  invite,
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
  'announce',
  'ask_link',
  'link',
  'refuse_link',
  'contest_link',
  'hang',
  'notice_stands',
  'aid_stands',
  'told',
  'record_call',
  'record_telling',
  'move_slip',
  'wish_review',
  'hand_out',
  'invite',
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
    'answer_slip',
    'wish_review',
  ]),
  staff: new Set([
    'submit',
    'claim',
    'release',
    'assign',
    'take_over',
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
    'refer',
    'refer_here',
    'show_as',
    'record_telling',
    'extend_clock',
    'give_code',
    'record_call',
    'told',
    'write_slip',
    'answer_slip',
    'move_slip',
    'hand_out',
    'invite',
  ]),
  house: new Set([
    'hang',
    'meeting_ruled',
    'notice_stands',
    'aid_stands',
    'gift_stands',
    'preview_notice',
  ]),
  token: new Set(['note', 'show']),
  clock: new Set(['escalate', 'fall_due', 'announce']),
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
  const done = withUrgency(withTicks(before, handler(before, act, world), act), world);
  const whole = withUntold(withScreening(done, act.deed, world), act);
  return withTiming(withPhoneTask(whole, act, world), before, world);
}
