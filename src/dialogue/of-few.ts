import type { Answers } from '../messages/answer.ts';
import { serviceById } from '../services/index.ts';
import { isOfFew } from '../services/shut-talk.ts';
import { prelude } from './prelude.ts';
import type { Draft, Session } from './session.ts';

const preludes: ReadonlySet<string> = new Set(prelude.map(({ id }) => id));

/** What the shut ones of these services ask. */
const askedByFew = (services: readonly string[]): ReadonlySet<string> =>
  new Set(
    services
      .filter((id) => isOfFew([id]))
      .flatMap((id) => serviceById(id)?.questions ?? [])
      .map(({ id }) => id),
  );

/** These answers without the words in which they were told, but for those that `keeps` names. */
const wordless = (answers: Answers, keeps: (question: string, turn: number) => boolean): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      preludes.has(id) || keeps(id, answer.turn) ? answer : { ...answer, raw: '' },
    ]),
  );

/** The answers that leave for one service: where another of the draft is for few, without the words of what that one asks too. */
export function answersFor(service: string, { services, answers }: Draft): Answers {
  if (isOfFew([service])) return answers;
  const few = askedByFew(services);
  return few.size === 0 ? answers : wordless(answers, (id) => !few.has(id));
}

/** What he told when he came, for a service: nothing where it was told to one that is for few as well, and this one is not. */
export const openingFor = (service: string, { opening, services }: Draft): string | undefined =>
  isOfFew(services) && !isOfFew([service]) ? undefined : opening;

/** Words told where a service is for few stay with it: an answer told by the way for another service is kept without them, and once that service has left the draft nothing of its words is left behind. */
export function fewApart(before: Session, after: Session): Session {
  if (!after.drafts.some((draft) => touchesFew(standing(before, draft), draft))) return after;
  const apart = (draft: Draft): Draft => draftApart(standing(before, draft), draft, after.turn);
  return { ...after, drafts: after.drafts.map(apart) };
}

const standing = ({ drafts }: Session, { id }: Draft): Draft | undefined =>
  drafts.find((one) => one.id === id);

const touchesFew = (was: Draft | undefined, { services }: Draft): boolean =>
  isOfFew(services) || isOfFew(was?.services ?? []);

function draftApart(was: Draft | undefined, draft: Draft, turn: number): Draft {
  const { services } = draft;
  const left = askedByFew(was?.services.filter((id) => !services.includes(id)) ?? []);
  if (left.size > 0) {
    const { opening: _, ...rest } = draft;
    return { ...rest, answers: wordless(draft.answers, (id) => !left.has(id)) };
  }
  const fresh = services.filter((id) => was?.services.includes(id) !== true);
  const heard = [...fresh, ...services.slice(0, 1)];
  if (!isOfFew(heard)) return draft;
  const few = askedByFew(heard);
  const earlier = (at: number): boolean => was !== undefined && at < turn;
  return { ...draft, answers: wordless(draft.answers, (id, at) => few.has(id) || earlier(at)) };
}
