import type { Answers, Paper } from '../messages/answer.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf, missing, settled } from '../services/read.ts';
import type { Question } from '../services/service.ts';
import { acting, doing, type Flow } from './flow.ts';
import { prelude, speakerOf } from './prelude.ts';
import type { Draft, Session } from './session.ts';

/** The flow with what stands against an act, in words for staff. */
export const against = (flow: Flow, problem: Phrase): Flow =>
  doing(flow, { kind: 'entered', problem });

/** What is still to be answered before an entered application can be handed in: who speaks for whom first, then the questions of its services, each once. */
export function lackingIn(draft: Draft, consents: Session['consents']): readonly Question[] {
  const facts = factsOf(draft.answers);
  const first = prelude.filter(
    (one) => (one.when?.(facts) ?? true) && !settled(one, draft.answers) && one.need === 'apply',
  );
  const rest = draft.services.flatMap((id) => {
    const service = serviceById(id);
    const open = service === undefined ? [] : missing(service, draft.answers, { consents });
    return open.filter(({ starred }) => starred);
  });
  return [...new Map([...first, ...rest].map((one) => [one.id, one])).values()];
}

/** Every service of the draft leaves as a case of its own, each with the papers it asks for; papers that none asks for go with the first. */
export function handedIn(flow: Flow, draft: Draft): Flow {
  const { entry, consents } = flow.session;
  const lacks = lackingIn(draft, consents)[0];
  if (lacks !== undefined)
    return against(flow, phrase('refused-incomplete', { question: phrase(`q-${lacks.id}`) }));
  if (entry === undefined) return flow;
  const answers = withSkipped(draft, flow.session);
  return draft.services.reduce(
    (going, service) =>
      acting(going, null, {
        kind: 'submit',
        draft: draft.id,
        service,
        applicant: draft.applicant ?? 'self',
        speaker: speakerOf(draft.answers),
        answers,
        papers: draft.papers.filter((paper) => homeOf(draft, paper) === service),
        consents,
        entered: entry.entered,
      }),
    flow,
  );
}

/** The first service that asks for a paper; where none does, the first of all. */
const homeOf = (draft: Draft, { need }: Paper): string | undefined =>
  draft.services.find((id) =>
    serviceById(id)
      ?.papers(factsOf(draft.answers))
      .some((one) => need !== null && [one.id, ...(one.or ?? [])].includes(need)),
  ) ?? draft.services[0];

/** What is not starred and was left empty was passed over. */
function withSkipped(draft: Draft, { consents, turn, lastAt }: Session): Answers {
  const open = draft.services.flatMap((id) => {
    const service = serviceById(id);
    return service === undefined ? [] : missing(service, draft.answers, { consents });
  });
  const skipped = { state: 'skipped', raw: '', turn, at: lastAt } as const;
  return { ...Object.fromEntries(open.map(({ id }) => [id, skipped])), ...draft.answers };
}
