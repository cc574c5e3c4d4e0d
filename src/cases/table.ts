import type { CaseState } from '../messages/case-act.ts';
import type { Stage } from '../services/service.ts';

/** The one transition table: where staff may move a case from each state. `withdrawn` is the worker's alone. */
const table: { readonly [state in CaseState]: readonly CaseState[] } = {
  submitted: ['checking', 'accepted', 'in_progress', 'returned', 'declined', 'closed'],
  checking: [
    'accepted',
    'unit_review',
    'referred',
    'in_progress',
    'published',
    'received',
    'answered',
    'returned',
    'declined',
    'closed',
  ],
  returned: ['checking', 'declined', 'closed'],
  accepted: [
    'unit_review',
    'home_visit',
    'econ_check',
    'public_notice',
    'approval',
    'referred',
    'appointed',
    'in_progress',
    'published',
    'received',
    'answered',
    'returned',
    'declined',
    'closed',
  ],
  unit_review: ['home_visit', 'econ_check', 'public_notice', 'approval', 'returned', 'declined'],
  home_visit: ['econ_check', 'public_notice', 'approval', 'returned', 'declined'],
  econ_check: ['home_visit', 'public_notice', 'approval', 'returned', 'declined'],
  public_notice: ['home_visit', 'econ_check', 'approval', 'declined'],
  approval: ['filed', 'paid', 'returned', 'declined'],
  filed: ['paid', 'follow_up', 'closed'],
  paid: ['follow_up', 'annual_review', 'closed'],
  follow_up: ['paid', 'annual_review', 'closed'],
  annual_review: ['follow_up', 'monitor', 'closed'],
  monitor: ['checking', 'annual_review', 'closed'],
  referred: [
    'interview',
    'appointed',
    'in_progress',
    'answered',
    'follow_up',
    'declined',
    'closed',
  ],
  interview: ['referred', 'placed', 'closed'],
  placed: ['follow_up', 'closed'],
  appointed: ['in_progress', 'follow_up', 'closed'],
  in_progress: ['certified', 'referred', 'answered', 'follow_up', 'returned', 'declined', 'closed'],
  certified: ['approval', 'placed', 'follow_up', 'closed'],
  answered: ['review', 'in_progress', 'follow_up', 'closed'],
  review: ['in_progress', 'answered', 'follow_up', 'closed'],
  published: ['filled', 'follow_up', 'returned', 'closed'],
  filled: ['published', 'follow_up', 'closed'],
  received: ['used', 'follow_up', 'closed'],
  used: ['follow_up', 'closed'],
  closed: [],
  declined: [],
  withdrawn: [],
};

const everywhere: readonly CaseState[] = ['returned', 'declined', 'closed'];

/** Stages of the formless kinds `call` and `alert`. */
export const formlessStages: readonly Stage[] = [
  { state: 'submitted' },
  { state: 'in_progress' },
  { state: 'closed' },
];

/** States in which a case is over. */
export const isFinal = (state: CaseState): boolean => table[state].length === 0;

/** States that want a reason in plain words for the worker. */
export const needsReason = (state: CaseState): boolean =>
  state === 'declined' || state === 'returned';

/** Where staff may move a case of a service with these stages: what the table allows and the service names, in the service's order. */
export function movesFrom(stages: readonly Stage[], state: CaseState): readonly CaseState[] {
  const named = stages.map((stage) => stage.state);
  const order = [...named, ...everywhere.filter((one) => !named.includes(one))];
  return order.filter((one) => table[state].includes(one));
}
