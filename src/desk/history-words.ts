import type { Case } from '../cases/case.ts';
import { departmentOf } from '../cases/slip-days.ts';
import type { Paper } from '../messages/answer.ts';
import type { CaseAct, CaseDeed } from '../messages/case-act.ts';
import type { SlipStep } from '../messages/slip.ts';
import type { HistoryRow } from '../storage/store.ts';
import { type View, when } from './view.ts';
import { paperName, questionLabel, stateName, wantWords } from './words.ts';

/** One line of the timeline in plain words: who did what, and the words that belong to it. */
export type HistoryLine = {
  readonly seq: number;
  readonly at: number;
  readonly who: string;
  readonly what: string;
  /** A reason, a note, a message. */
  readonly said: string | null;
  readonly tone: 'worker' | 'staff' | 'house' | 'token' | 'clock' | 'quiet';
};

/** The history of a case, newest first. */
export const historyLines = (
  view: View,
  of: Case,
  history: readonly HistoryRow[],
): readonly HistoryLine[] =>
  history
    .map((row) => ({
      seq: row.seq,
      at: row.act.at,
      who: actorName(view, row.act.by),
      what: view.t(`desk-history-${row.act.deed.kind}`, factsOfDeed(view, of, row.act.deed)),
      said: saidIn(row.act.deed),
      tone: row.act.deed.kind === 'show' ? ('quiet' as const) : row.act.by.role,
    }))
    .toReversed();

function actorName(view: View, by: CaseAct['by']): string {
  if (by.role === 'token') return view.t('desk-actor-token', { name: by.name });
  return by.role === 'staff' || by.role === 'house' ? by.name : view.t(`desk-actor-${by.role}`);
}

function factsOfDeed(view: View, of: Case, deed: CaseDeed): { readonly [name: string]: string } {
  switch (deed.kind) {
    case 'submit':
      return { how: deed.entered?.how ?? 'chat' };
    case 'told':
      return { how: deed.how };
    case 'supply':
    case 'correct':
      return { what: questionLabel(view, of.service, deed.question) };
    case 'add_paper':
      return { what: papersOf(view, [deed.paper, ...(deed.others ?? [])]) };
    case 'lack_paper':
      return { what: paperName(view, deed.need), how: deed.how };
    case 'revoke_consent':
      return { what: view.t(`consent-name-${deed.consent}`) };
    case 'ask':
      return {
        what: [deed.want, ...(deed.also ?? [])]
          .map((want) => wantWords(view, of.service, want))
          .join(view.t('list-comma')),
      };
    case 'refer':
      return { what: deed.offer.post };
    case 'refer_here':
      return { what: deed.seeker };
    case 'hand_out':
      return { how: deed.given ? 'given' : 'taken_back' };
    case 'assign':
      return { to: deed.name ?? '', from: deed.from?.name ?? '', how: deed.from ? 'from' : 'free' };
    case 'take_over':
      return { from: deed.from?.name ?? '' };
    case 'advance':
      return { to: stateName(view, { service: of.service, state: deed.to }) };
    case 'judge_paper':
      return {
        what: paperName(view, of.papers.find((one) => one.id === deed.paper)?.need ?? null),
        how: deed.accept ? 'accept' : 'return',
      };
    case 'place_paper':
      return { what: paperName(view, deed.need) };
    case 'open_alert':
      return { what: view.t(`desk-danger-${deed.danger}`) };
    case 'show':
      return { what: shownWords(view, of, deed.what) };
    case 'escalate':
      return escalated(view, deed);
    case 'record_call':
      return { how: deed.how, when: deed.at === undefined ? '' : when(view, deed.at) };
    case 'fall_due':
      return { clock: deed.clock.split(':')[0] ?? '' };
    case 'write_slip':
      return { what: departmentName(view, deed.slip.department) };
    case 'answer_slip':
      return {
        what: slipName(view, of, deed.slip),
        how: deed.taken === undefined ? deed.answer : `taken_${deed.answer}`,
      };
    case 'move_slip':
      return { what: slipName(view, of, deed.slip), how: deed.step.kind };
    case 'ask_link':
      return {
        channel: view.t(`desk-channel-${deed.from.split(':')[0] ?? ''}`),
        fits: deed.fits === true ? 'yes' : 'no',
      };
    default:
      return {};
  }
}

function escalated(
  view: View,
  { step, to, onDuty = 0 }: Extract<CaseDeed, { kind: 'escalate' }>,
): { readonly [name: string]: string } {
  const { duty } = view.port.centre;
  if (to === null) return { who: '', how: onDuty > 0 ? 'all' : 'nobody' };
  const login = to ?? duty[step % Math.max(1, duty.length)] ?? '';
  return { who: view.port.store.staff.byLogin(login)?.name ?? login, how: 'next' };
}

/** The names of papers that came together. */
const papersOf = (view: View, papers: readonly Paper[]): string =>
  [...new Set(papers.map(({ need }) => paperName(view, need)))].join('、');

const departmentName = (view: View, id: string): string =>
  departmentOf(view.port.centre, id)?.name[view.language] ?? id;

const slipName = (view: View, of: Case, id: string): string =>
  of.slips?.find((one) => one.id === id)?.to.name[view.language] ?? '';

const slipWords = (step: SlipStep): string | null => {
  if (step.kind === 'drop') return step.reason;
  return 'text' in step && step.text !== '' ? step.text : null;
};

function shownWords(view: View, of: Case, what: string): string {
  if (what.startsWith('slip:')) return view.t('desk-shown-slip');
  if (['answers', 'conversation', 'papers', 'letter', 'list', 'api'].includes(what))
    return view.t(`desk-shown-${what}`);
  if (!what.startsWith('paper:')) return questionLabel(view, of.service, what);
  return paperName(view, of.papers.find((one) => one.id === what.slice(6))?.need ?? null);
}

function saidIn(deed: CaseDeed): string | null {
  switch (deed.kind) {
    case 'note':
    case 'reply':
    case 'say':
    case 'lack_paper':
      return deed.text;
    case 'invite':
      return deed.text;
    case 'wish_review':
      return deed.words;
    case 'add_paper':
      return deed.paper.words ?? null;
    case 'record_call':
      return deed.text ?? null;
    case 'withdraw':
    case 'judge_paper':
    case 'screen_again':
      return deed.reason || null;
    case 'advance':
      return deed.override || deed.reason || null;
    case 'ask':
      return deed.why || null;
    case 'told':
      return deed.text ?? null;
    case 'write_slip':
      return deed.slip.matter;
    case 'answer_slip':
      return deed.words ?? null;
    case 'move_slip':
      return slipWords(deed.step);
    case 'waive_paper':
    case 'show_as':
    case 'take_over':
      return deed.reason;
    case 'assign':
      return deed.reason || null;
    case 'reach':
      return (
        [deed.wishes?.reach, deed.wishes?.news].filter((one) => one !== undefined).join('；') ||
        null
      );
    case 'open_call':
    case 'open_alert':
      return deed.words;
    default:
      return null;
  }
}
