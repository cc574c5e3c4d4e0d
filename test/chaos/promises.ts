import { type Ask, askOf } from '../../src/dialogue/ask.ts';
import { prelude } from '../../src/dialogue/prelude.ts';
import { put } from '../../src/dialogue/put.ts';
import type { Session } from '../../src/dialogue/session.ts';
import type { Answer, Answers } from '../../src/messages/answer.ts';
import type { Phrase } from '../../src/messages/phrase.ts';
import type { Value } from '../../src/messages/value.ts';
import { services } from '../../src/services/index.ts';
import type { Question } from '../../src/services/service.ts';
import { lost } from './kept.ts';
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

const fitting = new Map<string, readonly Question[]>();
for (const question of [...prelude, ...services.flatMap((one) => one.questions)])
  fitting.set(question.id, [...(fitting.get(question.id) ?? []), question]);

const any = (id: string): readonly Question[] => fitting.get(id) ?? [];

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
export function unfit({ session, cases }: Pick<Talk, 'session' | 'cases'>): readonly string[] {
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
      // A formless case holds how to reach whoever writes, and nothing else.
      const reach = one.kind !== 'application' ? ['name', 'phone'].flatMap(any) : [];
      return misfits(`a case of ${one.service}`, one.answers, (id) =>
        [...own, ...reach].filter((question) => question.id === id),
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
  // Half a yes to a consent is told in one line how to say it whole: that line is the question.
  const half = ask.kind === 'consent' && lines.some(({ key }) => key === 'half-consent|half');
  const times = lines.filter((line) => same(line, last)).length + (half ? 1 : 0);
  const earlier = askOf(before, world);
  const questions = end.replies.filter((reply) => reply.options.length > 0).length;
  if (times > 1) return [`${ask.kind} put ${times} times`];
  if (questions > 1)
    return [`${questions} replies with options in one turn, ${earlier.kind} then ${ask.kind}`];
  const urgent = end.replies.some((reply) => reply.urgent === true);
  // A yes to a paper staff wait for: "send it when you have it" names it, and nothing is asked twice.
  const waits = earlier.kind === 'paper_wanted' && lines.some(isWaitedFor);
  if (waits && ask.kind === 'paper_wanted') return [];
  return times === 1 || urgent ? [] : [`${ask.kind} not put after ${act.meaning.act}`];
}

const isWaitedFor = (line: Phrase): boolean => line.key === 'paper-send_when_ready';

/** A session is bounded by its answers and papers. */
export const tooLarge = (session: Session): readonly string[] => {
  const bytes = JSON.stringify(session).length;
  return bytes > mostBytes ? [`a session of ${bytes} bytes`] : [];
};
