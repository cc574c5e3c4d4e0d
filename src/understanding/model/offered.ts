import type { Expectation } from '../../dialogue/expectation.ts';
import type { Question } from '../../services/service.ts';
import { describedFields, mayPropose } from './listened.ts';

/** What a model may fill now: the open question, and questions of all that is open; where nothing is open, all there are. */
export type Offer = {
  readonly asked: Question | null;
  /** By id, the open one among them. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Nothing is open: every field may be told. */
  readonly all: boolean;
};

/** The questions a model may propose values for, in the light of what is waited for. */
export function offerOf({ kind, question, welcome, every }: Expectation): Offer {
  const asked = question !== null && mayPropose(question) ? question : null;
  const all = kind === 'idle' || kind === 'needs';
  const listed = all ? [...welcome, ...every].filter(({ id }) => describedFields.has(id)) : welcome;
  const wanted = listed.filter((one) => mayPropose(one) && one.field.story !== true);
  const first = asked === null ? [] : [asked];
  return { asked, all, questions: new Map([...wanted, ...first].map((one) => [one.id, one])) };
}

/** What is offered by its id alone, and what needs its label besides. */
export function split({ questions, asked }: Offer): {
  readonly described: readonly string[];
  readonly more: readonly Question[];
} {
  const others = [...questions.values()].filter((one) => one.id !== asked?.id);
  return {
    described: others.filter(({ id }) => describedFields.has(id)).map(({ id }) => id),
    more: others.filter(({ id, need }) => !describedFields.has(id) && need === 'apply'),
  };
}
