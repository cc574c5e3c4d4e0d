import type { Answers } from '../messages/answer.ts';
import { dayOf } from '../messages/day.ts';
import type { ConsentKind } from '../messages/person.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { stateKey } from '../services/state-key.ts';
import { everyQuestion } from './questions.ts';
import type { Session } from './session.ts';
import { showAnswer, wordsOf } from './words.ts';
import type { World } from './world.ts';

/** Whether anything of the worker is kept here. */
export const keepsAny = ({ drafts, heard, papers, consents }: Session, { cases }: World): boolean =>
  drafts.length + papers.length + cases.length + Object.keys(consents).length > 0 || heard !== null;

/** Everything that is kept of the worker, to read: what is filled in, what is handed in and where it stands, files, consents with their days, and how to change any of it. Numbers of an ID or a bank card stay covered: a chat is no place for them. */
export function copyLines(session: Session, world: World): readonly Phrase[] {
  const { drafts, heard, consents } = session;
  const blocks = [
    ...world.cases.flatMap((view) => [
      {
        key: 'copy-case',
        args: {
          case: literal(view.number),
          service: { key: `service-${view.service}` },
          state: { key: stateKey(view.service, view.state) },
          since: dayOf(view.opened),
        },
      },
      ...linesOf(view.answers, view.service),
      ...filesOf(view.papers.length),
    ]),
    ...drafts.flatMap((draft) => [
      {
        key: 'copy-draft',
        args: { service: draft.services.map((id) => ({ key: `service-${id}` })) },
      },
      ...linesOf(draft.answers, draft.services[0] ?? null),
      ...filesOf(draft.papers.length),
    ]),
    ...(heard === null || Object.keys(heard.answers).length === 0
      ? []
      : [{ key: 'copy-heard' }, ...linesOf(heard.answers, null)]),
    ...filesOf(session.papers.length),
    ...consentLines(consents),
  ];
  return [{ key: 'copy-head', args: { day: world.today } }, ...blocks, { key: 'copy-foot' }];
}

function linesOf(answers: Answers, service: string | null): readonly Phrase[] {
  return everyQuestion.flatMap((question): readonly Phrase[] => {
    const answer = answers[question.id];
    return answer === undefined || question.staffOnly === true
      ? []
      : [
          {
            key: 'copy-line',
            args: {
              question: wordsOf(question, 'label', service),
              value: showAnswer(question, answer, question.field.secret === true),
            },
          },
        ];
  });
}

const filesOf = (count: number): readonly Phrase[] =>
  count === 0 ? [] : [{ key: 'copy-files', args: { count } }];

const consentLines = (consents: Session['consents']): readonly Phrase[] =>
  Object.entries(consents).map(([kind, one]) => ({
    key: one.given ? 'copy-consent' : 'copy-consent_not',
    args: { what: { key: `consent-name-${kind as ConsentKind}` }, day: dayOf(one.at) },
  }));
