import { showDate } from '../fields/date-show.ts';
import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import { computationOf, missingInput } from '../policies/computations.ts';
import type { Telling } from '../policies/shelf.ts';
import { serviceById } from '../services/index.ts';
import type { RuleAsked } from './act.ts';
import { askOf, draftOf } from './ask.ts';
import { toldAtOnce } from './at-once.ts';
import { counter, doing, type Flow, having, hotline, saying } from './flow.ts';
import { offered } from './needs.ts';
import { consented } from './questions.ts';
import { type Begun, beginReckoning } from './reckoning.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** Answers a question about rules from the shelf, with where it stands written; what is not certain is said to be so, unless a service is `wanted` with it or has something to say to it at once, and staff hear what was asked. The open question stands again afterwards. */
export function answerRule(
  flow: Flow,
  rule: RuleAsked,
  { wanted, world }: { readonly wanted: readonly string[]; readonly world: World },
): Flow {
  const told = rule.entry === null ? null : (world.policies?.tell(rule.entry, world.today) ?? null);
  if (told === null || told.kind === 'hidden') {
    if (rule.told === true) return flow;
    // The service that is wished for opens, and speaks for itself.
    if (wanted.length > 0 && rule.beyond === undefined) return noted(flow, rule, world);
    const near = offered([...(told?.entry.needs ?? []), ...(rule.near ?? [])], world);
    return toldByService(flow, rule, { near, world }) ?? noCertainAnswer(flow, rule, world);
  }
  if (told.kind === 'unset') return withWays(unset(flow, told, world), { needs: [] }, world);
  const { entry } = told;
  const answered = saying(
    flow,
    literal(told.text[flow.session.language]),
    ...sourceOf(told),
    phrase('rule-not_promise'),
  );
  // Beside a need nothing more is offered: the need itself goes on.
  if (rule.beside === true) return answered;
  const computation = entry.compute ?? undefined;
  const begun = computation === undefined ? undefined : { computation, given: rule.given ?? {} };
  const later =
    begun !== undefined && !isTold(begun) && (wanted.length > 0 || hasOther(flow, world));
  const ways = withWays(answered, { needs: entry.needs, ...(later ? { begun } : {}) }, world);
  return begun === undefined || later ? ways : beginReckoning(ways, begun, world);
}

/** Whoever is filling in a form, or is asked for his consent, is not led into a sum unasked. */
const hasOther = (flow: Flow, world: World): boolean =>
  draftOf(flow.session) !== null ||
  !['idle', 'rest', 'reckon'].includes(askOf(flow.session, world).kind);

const isTold = ({ computation, given }: Begun): boolean => {
  const of = computationOf(computation);
  return of !== undefined && missingInput(of, given) === undefined;
};

/** Where it stands written, from when it holds and when it was looked at; and the centre's figures in it. */
function sourceOf({
  entry,
  figures,
  approved,
}: Extract<Telling, { kind: 'told' }>): readonly Phrase[] {
  const none = { key: 'nothing' };
  return [
    phrase('rule-source', {
      source: literal(entry.source),
      document:
        entry.document === null
          ? none
          : phrase('rule-document', { document: literal(entry.document) }),
      since:
        entry.in_force === null ? none : phrase('rule-since', { day: showDate(entry.in_force) }),
      checked: showDate(entry.checked),
      valid: literal(entry.valid),
    }),
    ...(approved === null ? [] : [phrase('rule-approved', { name: literal(approved) })]),
    ...figures.map(({ value, from, source }) =>
      phrase('rule-figure', { value, from: showDate(from), source: literal(source) }),
    ),
  ];
}

const unset = (flow: Flow, { entry }: Extract<Telling, { kind: 'unset' }>, world: World): Flow =>
  saying(flow, {
    key: 'rule-unset',
    args: {
      title: literal(entry.title),
      phone: world.centre.phone,
      labour: hotline(world, 'labour'),
    },
  });

/** What the services whose matter it is have to say to such words at once, no rule among it; `null` where they have nothing. */
function toldByService(
  flow: Flow,
  rule: RuleAsked,
  { near, world }: { readonly near: readonly string[]; readonly world: World },
): Flow | null {
  if (rule.beyond !== undefined) return null;
  const said = { said: rule.words, world };
  const speaking = [...new Set(near)].filter((id) => toldAtOnce(flow, [id], said) !== flow);
  return speaking.length === 0
    ? null
    : withWays(noted(toldAtOnce(flow, speaking, said), rule, world), { needs: speaking }, world);
}

/** No rule from memory: the right number and a person, and staff see what was asked. */
function noCertainAnswer(flow: Flow, rule: RuleAsked, world: World): Flow {
  const key = rule.beyond === undefined ? 'rule-unknown' : `rule-unknown_${rule.beyond}`;
  const said = saying(flow, {
    key,
    args: {
      ...counter(world, flow.session.language),
      union: hotline(world, 'union'),
      labour: hotline(world, 'labour'),
    },
  });
  return withWays(noted(said, rule, world), { needs: [] }, world);
}

/** A question that nothing here answers. In the middle of a form it may as well be about the form itself: then it is only said that this is not known. */
export function noAnswer(flow: Flow, { meaning, world }: Said): Flow {
  if (draftOf(flow.session) === null)
    return noCertainAnswer(flow, { entry: null, words: meaning.text, personal: true }, world);
  return saying(flow, notKnown(world));
}

/** That this is not known here, and who may be asked. */
export const notKnown = (world: World): Phrase => ({
  key: 'said-no_answer',
  args: { union: hotline(world, 'union'), labour: hotline(world, 'labour') },
});

/** Before consent a question is kept for staff only where it says nothing of the one who asks. */
function noted(flow: Flow, { words, entry, personal }: RuleAsked, world: World): Flow {
  const kept = personal !== true || consented(flow.session.consents, 'basic', world.centre);
  return kept && words.trim() !== '' ? doing(flow, { kind: 'unanswered', words, entry }) : flow;
}

/** A person to press, the services that this may lead to, and a sum that may be had. */
function withWays(
  flow: Flow,
  { needs, begun }: { readonly needs: readonly string[]; readonly begun?: Begun },
  world: World,
): Flow {
  const open = new Set([
    ...(draftOf(flow.session)?.services ?? []),
    ...world.cases.filter((view) => view.open).map((view) => view.service),
  ]);
  const services = needs.filter(
    (id) => world.centre.services.includes(id) && serviceById(id) !== undefined && !open.has(id),
  );
  const { turn } = flow.session;
  const ways = having(flow, {
    ruled: { turn, services, ...(begun === undefined ? {} : { begun }) },
  });
  const lines = [
    ...(services.length === 0 ? [] : [{ key: 'rule-offer' }]),
    ...(begun === undefined ? [] : [{ key: 'calc-offer' }]),
  ];
  return saying(ways, ...lines);
}
