import type { Answer, Answers } from '../messages/answer.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import type { Meaning } from './act.ts';
import { draftOf } from './ask.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** Name and phone of whoever writes, by what he gave before or says now: staff must be able to call him. */
export function whoWrites(session: Session, meaning: Meaning, world: World): Answers {
  const said = Object.fromEntries(
    meaning.found
      .filter((one) => one.sure && (one.question === 'name' || one.question === 'phone'))
      .map((one) => [
        one.question,
        {
          state: 'given',
          value: one.value,
          raw: one.raw,
          turn: session.turn,
          at: world.now,
        } as const,
      ]),
  );
  return {
    ...fromCases(world),
    ...own(session.heard?.answers ?? {}),
    ...own(draftOf(session)?.answers ?? {}),
    ...picked(said),
  };
}

/** The helper's own where he speaks for somebody else. */
function own(answers: Answers): Answers {
  const relation = answers['for_whom']?.value;
  const helps = typeof relation === 'string' && relation !== 'self';
  return picked({
    name: answers[helps ? 'speaker_name' : 'name'],
    phone: answers[helps ? 'speaker_phone' : 'phone'],
  });
}

const picked = (answers: { readonly [id: string]: Answer | undefined }): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      answer?.state === 'given' && typeof answer.value === 'string' ? [[id, answer]] : [],
    ),
  );

function fromCases(world: World): Answers {
  const view = world.cases.findLast((one) => one.kind === 'application');
  if (view === undefined) return {};
  if (view.speaker.relation === 'self')
    return picked({ name: view.answers['name'], phone: view.answers['phone'] });
  const of = (value: string | undefined): Answer | undefined =>
    value === undefined
      ? undefined
      : { state: 'given', value, raw: value, turn: 0, at: view.opened };
  return picked({ name: of(view.speaker.name), phone: of(view.speaker.phone) });
}

/** The worker's words for an alert, with where he is and whether he is out of it. */
export function alertSaid(
  { text, safety, danger }: Meaning,
  known?: string,
): Extract<CaseDeed, { kind: 'say' }> {
  // 楼顶 does not take the place of a street told before.
  const place = known !== undefined && safety?.vague === true ? undefined : safety?.place;
  return {
    kind: 'say',
    text,
    ...(place === undefined ? {} : { place }),
    ...((safety?.down === true || safety?.fine === true) && danger === undefined
      ? { calm: true }
      : {}),
  };
}
