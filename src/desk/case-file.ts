import type { Case } from '../cases/case.ts';
import { type StepAhead, stepsAhead } from '../cases/duties.ts';
import { isShut } from '../cases/shut.ts';
import type { Match } from '../matching/score.ts';
import type { Service, Stage } from '../services/service.ts';
import { shutTalk } from '../services/shut-talk.ts';
import type { HistoryRow, TranscriptLine } from '../storage/store.ts';
import { isHidden, isOpen, mayAct, mayRead } from './accounts/roles.ts';
import type { Shown } from './answer-rows.ts';
import { inHands, isOwnerless } from './hands.ts';
import { hears } from './hears.ts';
import { type NextStep, nextStep, wayOf } from './next-step.ts';
import type { Relayed } from './relayed.ts';
import { relayed, waitsForStaff } from './relayed.ts';
import { saidBefore } from './said-before.ts';
import type { StaffView } from './view.ts';
import { serviceOf } from './words.ts';

/** All that the page of one case shows. */
export type CaseFile = {
  readonly of: Case;
  readonly service: Service | null;
  /** Its stages, in the centre's order. */
  readonly way: readonly Stage[];
  readonly history: readonly HistoryRow[];
  readonly said: readonly Relayed[];
  /** What was told before a call, where the reader may see it. */
  readonly before: readonly Relayed[];
  readonly next: NextStep;
  /** Every move there is, each with what stands against it for the reader. */
  readonly ahead: readonly StepAhead[];
  /** Values and papers open to this reader now. */
  readonly shown: Shown;
  /** The case is in the reader's hands, his own or in somebody's name, and he may act on it. */
  readonly mine: boolean;
  /** The reader may act at all. */
  readonly acts: boolean;
  /** What stands in the reply field: a ready sentence, or what could not be sent. */
  readonly reply?: string;
  /** The question whose value is being corrected. */
  readonly edit: string | null;
  /** Other cases of the same chat that the reader may open, newest first. */
  readonly related: readonly Case[];
  /** Who or what fits it, where it is matched with others. */
  readonly suggested?: readonly Match[];
  /** Messages that are not with him yet, because his app lets us say no more now. */
  readonly unsaid: Unsaid | null;
  /** The conversation, where it was asked for. */
  readonly transcript: readonly TranscriptLine[] | null;
};

/** Reads a case for its page; `null` where there is none of that number. */
export function loadCaseFile(
  view: StaffView,
  number: string,
  { shown, edit }: { readonly shown: Shown; readonly edit: string | null },
): CaseFile | null {
  const { desk } = view.port.store;
  const of = desk.case(number);
  if (of === null) return null;
  const service = serviceOf(of);
  const history = desk.history(number);
  const said = relayed(history);
  const way = wayOf(service, view.port.centre);
  const unheard = unheardTimes(view, of);
  const elsewhere = hiddenDrafts(view, of);
  return {
    of,
    service,
    way,
    history,
    said,
    before: saidBefore(view, of, beforeCall(desk, of, unheard)),
    ahead: stepsAhead(of, way, {
      who: { id: view.staff.id, roles: view.staff.roles },
      world: { service, centre: view.port.centre, now: view.now },
    }),
    next: nextStep(isOwnerless(view, of) ? { ...of, owner: null } : of, service, {
      me: inHands(view, of) ? (of.owner?.id ?? '') : view.staff.id,
      said: waitsForStaff(said),
      way,
    }),
    shown,
    mine: inHands(view, of) && mayAct(view.staff),
    acts: mayAct(view.staff),
    edit,
    related: view.port.store
      .casesOf(of.conversation)
      .filter(
        (one) =>
          one.number !== number &&
          mayRead(view.staff, one, view.port.centre) &&
          hears(view.staff, one, view.port),
      )
      .toReversed(),
    unsaid: unsaidFor(view, of),
    transcript: shown.has('conversation')
      ? chatsOf(of, movesIn(history)).flatMap(({ conversation, from, to }) =>
          ownLines(of, desk.transcript(conversation), isShut(of)).filter(
            ({ at, draft }) =>
              from <= at &&
              at <= to &&
              !(draft !== null && elsewhere.has(draft)) &&
              !unheard.some((one) => one.from <= at && at <= one.to),
          ),
        )
      : null,
  };
}

/** What was said and is not with him yet: until he speaks, or until a time of the clock (ms). */
export type Unsaid = { readonly count: number; readonly until: 'word' | number };

function unsaidFor(
  { port: { store }, now }: StaffView,
  { conversation }: Pick<Case, 'conversation'>,
): Unsaid | null {
  const { outbox } = store;
  const at = outbox.headAt(conversation);
  const until = outbox.waits(conversation) ? 'word' : at !== null && at > now ? at : null;
  return until === null ? null : { count: outbox.pendingFor(conversation), until };
}

/** Talks in which something was told too that is not for this reader: one talk may have opened several cases. */
const hiddenDrafts = (view: StaffView, of: Case): ReadonlySet<string> =>
  new Set(
    view.port.store
      .casesOf(of.conversation)
      .filter((one) => isHidden(view.staff, one, view.port.centre))
      .flatMap(({ draft }) => draft ?? []),
  );

/** The chat of a call as it was before, without what stood in alerts that the reader may not hear. */
const beforeCall = (
  desk: StaffView['port']['store']['desk'],
  of: Case,
  unheard: ReturnType<typeof unheardTimes>,
): readonly TranscriptLine[] =>
  of.about === undefined
    ? []
    : desk
        .transcript(of.earlier?.[0] ?? of.conversation)
        .filter(({ at }) => !unheard.some((one) => one.from <= at && at <= one.to));

/** When alerts of the same chat stood open whose words this reader may not see, and when something went on there that is not for him. */
const unheardTimes = (
  view: StaffView,
  of: Case,
): readonly { readonly from: number; readonly to: number }[] =>
  view.port.store
    .casesOf(of.conversation)
    .filter(
      (one) => !hears(view.staff, one, view.port) || isHidden(view.staff, one, view.port.centre),
    )
    .map((one) => ({
      from: one.opened,
      to: isOpen(one) ? (one.alert?.calm ?? Infinity) : one.changed,
    }));

const movesIn = (history: readonly HistoryRow[]): readonly number[] =>
  history.filter(({ act }) => act.deed.kind === 'link').map(({ act }) => act.at);

/** The chats a case went on in, oldest first, each with the time it did: what was said there before or after is another matter. `moves`: when it moved, oldest first. */
export const chatsOf = (
  of: Pick<Case, 'earlier' | 'conversation'>,
  moves: readonly number[],
): readonly { readonly conversation: string; readonly from: number; readonly to: number }[] =>
  [...(of.earlier ?? []), of.conversation].map((conversation, index) => ({
    conversation,
    from: moves[index - 1] ?? -Infinity,
    to: moves[index] ?? Infinity,
  }));

/** The part of a conversation that belongs to a case: its own draft's lines and what came after it; for a formless case the hour before it too. A chat may hold other people's matters; `few`: lines that are for few are its own too. */
export function ownLines(
  of: Pick<Case, 'draft' | 'opened'>,
  lines: readonly TranscriptLine[],
  few = false,
): readonly TranscriptLine[] {
  const from = of.draft === null ? of.opened - 3_600_000 : of.opened;
  return lines.filter(
    (line) =>
      (of.draft !== null && line.draft === of.draft) ||
      ((line.draft === null || (few && line.draft === shutTalk)) && line.at >= from),
  );
}
