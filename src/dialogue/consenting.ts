import type { ConsentKind } from '../messages/person.ts';
import { draftOf } from './ask.ts';
import { counter, doing, type Flow, having, saying } from './flow.ts';
import { heardWish } from './linking.ts';
import { hearTold, offered, openHeard } from './needs.ts';
import { withoutRefused } from './questions.ts';
import { answerOf, keepFound, type Said } from './storing.ts';

/** The option that agrees to all but the language model. */
export const withoutModel = 'without_model';

/** A consent given or refused; anything else is heard and the consent asked again. */
export function answerConsent(flow: Flow, kind: ConsentKind, said: Said): Flow | null {
  const { option, act } = said.meaning;
  if (option === withoutModel && kind === 'basic') return give(flow, kind, said);
  if (option === 'yes') return give(flow, kind, said);
  if (option === undefined && act === 'yes') return giveTelling(flow, kind, said);
  if (option === 'no' || (option === undefined && act === 'no'))
    return refuseConsent(flow, kind, said);
  return null;
}

const record = (
  flow: Flow,
  kind: ConsentKind,
  { said, given }: { readonly said: Said; readonly given: boolean },
): Flow =>
  having(flow, {
    consents: {
      ...flow.session.consents,
      [kind]: {
        given,
        version: said.world.centre.consents[kind],
        at: said.world.now,
        channel: said.world.channel,
        ...(said.meaning.option === withoutModel ? { model: false as const } : {}),
      },
    },
  });

/** What was heard is kept from now on, and the services heard are opened. */
function give(flow: Flow, kind: ConsentKind, said: Said): Flow {
  const given = record(flow, kind, { said, given: true });
  if (kind !== 'basic') return given;
  const opened = openHeard(
    doing(heardAnew(given, said), { kind: 'keep_heard' }, { kind: 'no_timer', name: 'heard' }),
    said.world,
  );
  return heardWish(opened, flow, said.world);
}

/** What is told in one breath with the yes is kept with it: 同意，我叫王强. */
function giveTelling(flow: Flow, kind: ConsentKind, said: Said): Flow {
  const { found } = said.meaning;
  if (found.length === 0) return give(flow, kind, said);
  if (kind === 'basic') return give(hearTold(flow, said), kind, said);
  const given = give(flow, kind, said);
  const draft = draftOf(given.session);
  return draft === null
    ? given
    : keepFound(given, { kind: 'draft', id: draft.id }, { found, said });
}

/** What a model heard in the words from before the consent stands beside what rules had heard. */
function heardAnew(flow: Flow, said: Said): Flow {
  const { toldBefore } = said.meaning;
  const { heard } = flow.session;
  if (toldBefore === undefined || heard === null) return flow;
  const { was, needs, found } = toldBefore;
  const kept = heard.needs.filter((one) => !was.includes(one));
  const answers = found.map(
    (one) =>
      [
        one.question,
        answerOf(flow, one.sure ? 'given' : 'unconfirmed', one.value, said, one.raw),
      ] as const,
  );
  return having(flow, {
    heard: {
      ...heard,
      needs: [...new Set([...kept, ...offered(needs, said.world)])],
      answers: { ...heard.answers, ...Object.fromEntries(answers) },
    },
  });
}

/** Refusing closes no door: what was heard is destroyed, phone and counter are shown. For the other consents the questions that want it are left to the counter. */
function refuseConsent(flow: Flow, kind: ConsentKind, said: Said): Flow {
  const refused = record(flow, kind, { said, given: false });
  if (kind !== 'basic') {
    const drafts = flow.session.drafts.map((draft) => withoutRefused(draft, kind));
    return saying(having(refused, { drafts }), {
      key: 'consent-refused-part',
      args: counter(said.world, flow.session.language),
    });
  }
  const drafts = flow.session.drafts.map(
    (draft) => ({ kind: 'forget', what: 'draft', id: draft.id }) as const,
  );
  const without = having(refused, {
    heard: null,
    drafts: [],
    papers: [],
    pending: { kind: 'rest' },
  });
  return saying(
    doing(
      without,
      { kind: 'forget', what: 'heard', id: '' },
      { kind: 'no_timer', name: 'heard' },
      ...drafts,
    ),
    { key: 'consent-refused', args: counter(said.world, flow.session.language) },
  );
}
