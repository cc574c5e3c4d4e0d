import type { Act } from '../../src/dialogue/act.ts';
import { type Ask, askOf } from '../../src/dialogue/ask.ts';
import { prelude } from '../../src/dialogue/prelude.ts';
import { put } from '../../src/dialogue/put.ts';
import type { Draft, Session } from '../../src/dialogue/session.ts';
import type { World } from '../../src/dialogue/world.ts';
import type { Answer, Answers } from '../../src/messages/answer.ts';
import type { Phrase } from '../../src/messages/phrase.ts';
import type { Value } from '../../src/messages/value.ts';
import { services } from '../../src/services/index.ts';
import { counts } from '../../src/services/read.ts';
import type { Question } from '../../src/services/service.ts';
import type { Talk, Turn } from './talk.ts';

/** Most bytes a session may take as JSON: the answers of a whole form with their raw words, and the papers a case may have. */
export const mostBytes = 64_000;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Everything one turn broke, each in one line; nothing where every promise was kept. */
export function broken(turn: Turn, talk: Talk, shown: Shown): readonly string[] {
  return [
    ...unanswered(turn),
    ...handedOver(turn, shown),
    ...lost(turn, talk),
    ...unfit(talk),
    ...notPutOnce(turn),
    ...tooLarge(talk.session),
  ];
}

/** The review's lines as the worker saw them last. */
export type Shown = { review: readonly Phrase[] | null };

/** Remembers the review, if this turn showed one. */
export function look(turn: Turn, shown: Shown): void {
  const asked = askOf(turn.end.session, turn.after);
  const saw = turn.end.replies.some((reply) =>
    reply.lines.some((line) => line.key === 'review-head'),
  );
  if (saw) shown.review = put(asked, turn.end.session, turn.after);
}

/** A worker's message gets a reply, or it reached the person who has the conversation. */
function unanswered({ act, before, end }: Turn): readonly string[] {
  if (act.kind !== 'message' || end.replies.length > 0) return [];
  const { text, paper } = act.meaning;
  if (before.person === null) return ['a message without any reply'];
  const silent = text === '' && paper === undefined;
  return silent || end.changes.length > 0 ? [] : ['a message to a person that was not relayed'];
}

/** A case opens only after basic consent, and right after its review was shown as it was handed over. */
function handedOver({ act, before, world, end }: Turn, shown: Shown): readonly string[] {
  const opened = end.changes.filter(
    (change) => change.version === 0 && change.case.kind === 'application',
  );
  if (opened.length === 0) return [];
  const ask = askOf(before, world);
  const basic = before.consents.basic;
  return [
    ...(basic?.given === true && basic.version === world.centre.consents.basic
      ? []
      : ['a case without consent']),
    ...(act.kind === 'message' ? [] : ['a case that no message handed over']),
    ...(ask.kind === 'review' ? [] : [`a case handed over at ${ask.kind}`]),
    ...(same(shown.review, put(ask, before, world)) ? [] : ['a case whose review was not shown']),
    ...(opened.length > 1 ? ['two cases of one message'] : []),
  ];
}

/** What was given stays with the same value until the worker says another, hands it over, or lets it go. */
function lost({ act, before, world, end, after }: Turn, { session }: Talk): readonly string[] {
  const gone = new Set(end.forget.map((one) => `${one.what}:${one.id}`));
  const asked = askOf(before, world);
  if (end.forget.some((one) => one.what === 'conversation'))
    return atHisWord(act, asked, 'delete') ? [] : ['a conversation deleted without a clear yes'];
  const out = before.drafts.flatMap((draft) => {
    const now = session.drafts.find((one) => one.id === draft.id);
    if (now !== undefined) return missingIn(draft, now, session.turn);
    if (gone.has(`draft:${draft.id}`))
      return atHisWord(act, asked, 'cancel') ? [] : ['a draft destroyed without a clear yes'];
    return intoCase(
      draft,
      end.changes.map((change) => change.case).filter((one) => one.draft === draft.id),
    );
  });
  return [...out, ...lostHeard(before, session, gone), ...lostInCases(end, after)];
}

/** The worker was asked and said so, refused consent, or nobody came back for the centre's days. */
const atHisWord = (act: Act, asked: Ask, what: 'delete' | 'cancel'): boolean =>
  (act.kind === 'timer' && act.timer.kind === 'expire' && what === 'cancel') ||
  (act.kind === 'message' &&
    ((asked.kind === 'confirm' && asked.what === what) ||
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
  const other = now.answers['for_whom']?.turn === turn;
  return Object.entries(before.answers).flatMap(([id, answer]) => {
    if (!counts(answer)) return [];
    const kept = now.answers[id];
    if (kept !== undefined && same(kept.value, answer.value) && counts(kept)) return [];
    if (kept?.turn === turn || (other && identity.has(id))) return [];
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
  const draft = now.drafts.find((one) => !before.drafts.some((old) => old.id === one.id));
  const kept: Answers = { ...now.heard?.answers, ...draft?.answers };
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

const fitting = new Map<string, readonly Question[]>();
for (const question of [...prelude, ...services.flatMap((one) => one.questions)])
  fitting.set(question.id, [...(fitting.get(question.id) ?? []), question]);

const passes = (questions: readonly Question[], answer: Answer): boolean =>
  (answer.state !== 'given' && answer.state !== 'unconfirmed') ||
  questions.some((question) => question.field.schema.safeParse(answer.value).success);

const misfits = (
  where: string,
  answers: Answers,
  of: (id: string) => readonly Question[],
): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    (id.endsWith('_invalid') && fitting.has(id.replace(/_invalid$/u, ''))) || passes(of(id), answer)
      ? []
      : [`${id} in ${where} does not fit its field: ${JSON.stringify(answer.value as Value)}`],
  );

/** Everything stored passes the schema of its question's field; values kept flagged aside. */
function unfit({ session, cases }: Talk): readonly string[] {
  const any = (id: string): readonly Question[] => fitting.get(id) ?? [];
  return [
    ...session.drafts.flatMap((draft) => [
      ...misfits('a draft', draft.answers, any),
      ...(draft.answers['for_whom']?.state === 'given' && draft.applicant === null
        ? ['a draft that does not know its applicant']
        : []),
    ]),
    ...misfits('what was heard', session.heard?.answers ?? {}, any),
    ...cases.flatMap((one) => {
      const own = services.find((service) => service.id === one.service)?.questions ?? [];
      return misfits(`a case of ${one.service}`, one.answers, (id) =>
        own.filter((question) => question.id === id),
      );
    }),
  ];
}

const asking: ReadonlySet<Ask['kind']> = new Set([
  'question',
  'consent',
  'review',
  'known',
  'settle',
  'needs',
  'words_wanted',
  'paper_wanted',
]);

/** After a message the open question stands in its replies once: not twice, and not left out where the message only digressed. */
function notPutOnce({ act, before, world, end, after }: Turn): readonly string[] {
  if (act.kind !== 'message' || before.person !== null || end.session.person !== null) return [];
  const ask = askOf(end.session, after);
  const last = put(ask, end.session, after).at(-1);
  if (!asking.has(ask.kind) || last === undefined) return [];
  const lines = end.replies.flatMap((reply) => reply.lines);
  const times = lines.filter((line) => same(line, last)).length;
  const earlier = askOf(before, world);
  const questions = end.replies.filter((reply) => reply.options.length > 0).length;
  if (times > 1) return [`${ask.kind} put ${times} times`];
  if (questions > 1)
    return [`${questions} replies with options in one turn, ${earlier.kind} then ${ask.kind}`];
  const urgent = end.replies.some((reply) => reply.urgent === true);
  return times === 1 || urgent ? [] : [`${ask.kind} not put after ${act.meaning.act}`];
}

const tooLarge = (session: Session): readonly string[] => {
  const bytes = JSON.stringify(session).length;
  return bytes > mostBytes ? [`a session of ${bytes} bytes`] : [];
};
