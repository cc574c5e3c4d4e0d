import type { Phrase } from '../messages/phrase.ts';
import { serviceById, services } from '../services/index.ts';
import type { FoundAnswer, Meaning } from './act.ts';
import { toldAtOnce } from './at-once.ts';
import { openIn } from './draft-begun.ts';
import { doing, type Flow, having, saying } from './flow.ts';
import { staying } from './let-go.ts';
import { consented } from './questions.ts';
import type { Heard } from './session.ts';
import { answerOf, type Said } from './storing.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** Services of this centre among the labels heard; others are named with the right door. */
export const offered = (labels: readonly string[], world: World): readonly string[] =>
  labels.filter((id) => world.centre.services.includes(id) && serviceById(id) !== undefined);

/** What is wished for here: the services heard, and with plain hardship those that go beside one of them. */
export function wantedIn({ needs, act, hardship }: Meaning, world: World): readonly string[] {
  const wanted = offered(needs, world);
  if (hardship === undefined || act !== 'need') return wanted;
  const beside = services.filter((one) =>
    wanted.some((id) => one.beside?.[id] === 'hard' || one.beside?.[id] === hardship),
  );
  return [
    ...new Set([
      ...wanted,
      ...offered(
        beside.map(({ id }) => id),
        world,
      ),
    ]),
  ];
}

/** Opens services in one agenda: those already open are not opened twice, and before consent they are only heard. */
export function openServices(flow: Flow, ids: readonly string[], world: World): Flow {
  if (ids[0] === 'human' || ids[0] === 'status') return flow;
  const wanted = offered(ids, world);
  if (wanted.length === 0) return flow;
  const told = toldAtOnce(flow, wanted, { said: '', world });
  if (!consented(flow.session.consents, 'basic', world.centre))
    return hearBefore(told, { needs: wanted, answers: {}, papers: [] }, world);
  return openIn(told, wanted, { world });
}

/** So much of what is said before consent is kept in its own words. */
const mostWords = 1000;

const wordsOf = (before?: string, now?: string): Pick<Heard, 'words'> => {
  const words = [before, now].filter((one) => one !== undefined && one !== '').join('\n');
  return words === '' ? {} : { words: words.slice(0, mostWords) };
};

/** Puts what was said before consent aside, sealed; it is gone in the centre's hours unless consent comes. */
export function hearBefore(flow: Flow, more: Omit<Heard, 'at'>, world: World): Flow {
  const heard = flow.session.heard ?? { needs: [], answers: {}, papers: [], at: world.now };
  const next: Heard = {
    ...heard,
    ...more,
    needs: [...new Set([...heard.needs, ...more.needs])],
    answers: { ...heard.answers, ...more.answers },
    papers: [...heard.papers, ...more.papers],
    ...wordsOf(heard.words, more.words),
    at: heard.at,
  };
  const timer = {
    kind: 'timer',
    name: 'heard',
    at: heard.at + world.centre.times.heardHours * hour,
    timer: { kind: 'expire_heard' },
  } as const;
  const calm = flow.session.pending?.kind === 'rest' ? having(flow, { pending: null }) : flow;
  return doing(having(calm, { heard: next }), ...(flow.session.heard === null ? [timer] : []));
}

/** Values that are told before or with the consent, put aside with what was heard. */
export function hearTold(flow: Flow, said: Said): Flow {
  const { found, text } = said.meaning;
  const answers = Object.fromEntries(
    found.map((one) => [
      one.question,
      answerOf(flow, one.sure ? 'given' : 'unconfirmed', one.value, said, one.raw),
    ]),
  );
  const needs = wantedIn(said.meaning, said.world);
  const told = toldAtOnce(flow, needs, { said: text, world: said.world });
  return hearBefore(told, { needs, answers, papers: [], words: text }, said.world);
}

/** Values told together with a need wait with it. */
export function rememberFound(flow: Flow, { world }: Said, found: readonly FoundAnswer[]): Flow {
  if (found.length === 0) return flow;
  const answers = Object.fromEntries(
    found.map((one) => [
      one.question,
      {
        state: one.sure ? ('given' as const) : ('unconfirmed' as const),
        value: one.value,
        raw: one.raw,
        turn: flow.session.turn,
        at: world.now,
      },
    ]),
  );
  return having(flow, {
    heard: {
      needs: [],
      papers: [],
      at: world.now,
      ...flow.session.heard,
      answers: { ...flow.session.heard?.answers, ...answers },
    },
  });
}

/** After consent: all that was heard is opened together, for the consent named it. Of several he hears that what they share is asked once, and how one of them is let go. */
export function openHeard(flow: Flow, world: World): Flow {
  const needs = flow.session.heard?.needs ?? [];
  if (needs.length === 0) return flow;
  const told = needs.length === 1 ? flow : saying(flow, togetherLine(needs));
  return openIn(told, needs, { world });
}

const togetherLine = (needs: readonly string[]): Phrase => {
  const named = needs.map((id) => ({ key: `service-${id}` }));
  return { key: 'needs-together', args: { needs: named, one: named.at(-1) as Phrase } };
};

/** The worker says which of the services are meant. */
export function answerNeeds(flow: Flow, services: readonly string[], said: Said): Flow | null {
  const { option, act, chosen } = said.meaning;
  const { pending } = flow.session;
  const apart = pending?.kind === 'needs' && pending.apart === true;
  const opened = (ids: readonly string[]): Flow => openIn(flow, ids, { world: said.world, apart });
  if (option === 'all' || act === 'yes') return opened(services);
  if (option === 'none' || act === 'no')
    return saying(having(flow, { pending: null }), { key: 'needs-dropped' });
  if (option !== undefined) return services.includes(option) ? opened([option]) : null;
  if (chosen !== undefined) return opened(staying(services, chosen));
  const picked = said.meaning.needs.filter((id) => services.includes(id));
  return picked.length > 0 && picked.length < services.length ? opened(picked) : null;
}
