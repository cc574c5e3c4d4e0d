import type { Act } from '../../src/dialogue/act.ts';
import { type Ask, askOf } from '../../src/dialogue/ask.ts';
import type { Draft, Session } from '../../src/dialogue/session.ts';
import type { World } from '../../src/dialogue/world.ts';
import type { Answers } from '../../src/messages/answer.ts';
import { services } from '../../src/services/index.ts';
import { counts } from '../../src/services/read.ts';
import type { Talk, Turn } from './talk.ts';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was given stays with the same value until the worker says another, hands it over, or lets it go. */
export function lost(
  { act, before, world, end, after }: Turn,
  { session }: Talk,
): readonly string[] {
  const gone = new Set(end.forget.map((one) => `${one.what}:${one.id}`));
  const asked = askOf(before, world);
  if (end.forget.some((one) => one.what === 'conversation'))
    return atHisWord(act, asked, 'delete') ? [] : ['a conversation deleted without a clear yes'];
  const out = before.drafts.flatMap((draft) => {
    const now = session.drafts.find((one) => one.id === draft.id);
    if (now !== undefined)
      return missingIn(draft, now, session.turn).filter((line) => !refusedNow(act, asked, line));
    if (gone.has(`draft:${draft.id}`))
      return atHisWord(act, asked, 'cancel') ? [] : ['a draft destroyed without a clear yes'];
    const joined = session.drafts.find(
      (one) =>
        draft.applicant === null &&
        one.applicant !== null &&
        draft.services.every((id) => one.services.includes(id)) &&
        before.drafts.some((old) => old.id === one.id && old.applicant === one.applicant),
    );
    if (joined !== undefined) return missingIn(draft, joined, session.turn);
    return intoCase(
      draft,
      end.changes.map((change) => change.case).filter((one) => one.draft === draft.id),
    );
  });
  return [...out, ...lostHeard(before, session, gone), ...lostInCases(end, after)];
}

/** What wants a consent that was just asked for may be dropped with it. */
const refusedNow = (act: Act, asked: Ask, line: string): boolean =>
  act.kind === 'message' &&
  asked.kind === 'consent' &&
  services.some((one) =>
    one.questions.some(
      ({ id, consent }) => consent === asked.consent && line.startsWith(`${id} of`),
    ),
  );

/** The worker was asked and said so, refused consent, or nobody came back for the centre's days. */
const atHisWord = (act: Act, asked: Ask, what: 'delete' | 'cancel'): boolean =>
  (act.kind === 'timer' && act.timer.kind === 'expire' && what === 'cancel') ||
  (act.kind === 'message' &&
    ((asked.kind === 'confirm' && asked.what === what) ||
      // What he only wished for meanwhile, and lets go when it is offered.
      (asked.kind === 'needs' && asked.next !== undefined && what === 'cancel') ||
      (asked.kind === 'consent' && asked.consent === 'basic' && what === 'cancel')));

/** Identity belongs to the applicant: it goes when the applicant is another. */
const identity: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'id_number',
  'id_number_invalid',
  'birth_date',
  'sex',
  'age',
  'speaker_name',
  'speaker_phone',
]);

function missingIn(before: Draft, now: Draft, turn: number): readonly string[] {
  const other = now.id !== before.id || now.answers['for_whom']?.turn === turn;
  return Object.entries(before.answers).flatMap(([id, answer]) => {
    if (!counts(answer)) return [];
    const kept = now.answers[id];
    if (kept !== undefined && same(kept.value, answer.value) && counts(kept)) return [];
    // Who it is for has changed: what was told before is asked back, with its value.
    if (other && kept !== undefined && same(kept.value, answer.value)) return [];
    // Of two drafts of one person the newer word stands.
    const newer = kept !== undefined && counts(kept) && kept.turn > answer.turn;
    if (kept?.turn === turn || newer || (other && identity.has(id))) return [];
    const flagged =
      id.endsWith('_invalid') && now.answers[id.replace(/_invalid$/u, '')]?.turn === turn;
    return flagged ? [] : [`${id} of a draft was lost`];
  });
}

function intoCase(
  draft: Draft,
  opened: readonly { readonly service: string; readonly answers: Answers }[],
): readonly string[] {
  if (opened.length === 0) return ['a draft is gone without a case'];
  const last = draft.services.at(-1);
  const of = opened.find((one) => one.service === last);
  const asked = services.find((one) => one.id === last)?.questions ?? [];
  return Object.entries(draft.answers).flatMap(([id, answer]) => {
    const question = asked.find((one) => one.id === id);
    const applies = of !== undefined && question !== undefined && question.staffOnly !== true;
    const hidden =
      question?.when?.((one) =>
        counts(draft.answers[one]) ? (draft.answers[one]?.value ?? null) : undefined,
      ) === false;
    if (!counts(answer) || !applies || hidden) return [];
    return same(of.answers[id]?.value, answer.value) ? [] : [`${id} did not enter its case`];
  });
}

/** What was heard before consent waits for it, then stands in the draft as far as its services ask for it. */
function lostHeard(before: Session, now: Session, gone: ReadonlySet<string>): readonly string[] {
  if (before.heard === null || [...gone].some((one) => one.startsWith('heard:'))) return [];
  const draft = now.drafts.find(
    (one) => !before.drafts.some((old) => old.id === one.id && same(old.services, one.services)),
  );
  const kept: Answers = Object.assign(
    {},
    now.heard?.answers,
    ...now.drafts.map((one) => one.answers),
  );
  return Object.entries(before.heard.answers).flatMap(([id, answer]) => {
    const wanted = draft === undefined || asks(draft, id);
    const moved = identity.has(id) && draft?.answers['for_whom'] !== undefined;
    return !counts(answer) || kept[id] !== undefined || !wanted || moved
      ? []
      : [`${id} heard before was lost`];
  });
}

const asks = (draft: Draft, id: string): boolean =>
  services.some(
    (one) =>
      draft.services.includes(one.id) && one.questions.some((question) => question.id === id),
  );

/** A case keeps every answer it has; only a new one of the same question takes its place. */
function lostInCases({ changes, session }: Turn['end'], after: World): readonly string[] {
  return changes.flatMap((change) => {
    const view = after.cases.find((one) => one.number === change.case.number);
    return view !== undefined &&
      same(view.answers, change.case.answers) &&
      session.cases.includes(change.case.number)
      ? []
      : ['a case that its conversation does not know'];
  });
}
