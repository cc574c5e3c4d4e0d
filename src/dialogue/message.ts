import type { Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import { answerOpen } from './answering.ts';
import { type Ask, askOf } from './ask.ts';
import { command } from './commands.ts';
import { onDanger, whileSafe } from './danger.ts';
import { type Flow, having, quietly, saying } from './flow.ts';
import { hear } from './hearing.ts';
import { onPaper } from './papers.ts';
import { withPerson } from './person.ts';
import { couldAnswer } from './questions.ts';
import { missed, type Said, unclear } from './storing.ts';
import type { World } from './world.ts';

/** A worker's message: danger first, then whoever has the conversation, then commands, then the open question, then all else it says. */
export function onMessage(before: Flow, said: Meaning, world: World): Flow {
  const meaning = checked(said);
  const flow =
    meaning.language === undefined
      ? before
      : saying(having(before, { language: meaning.language }), { key: 'said-language' });
  if (meaning.danger !== undefined) return onDanger(flow, meaning, world);
  if (flow.session.person !== null) return withPerson(flow, meaning, world);
  if (meaning.unreadable !== undefined)
    return saying(flow, { key: `unreadable-${meaning.unreadable}` });
  if (meaning.stale === true) return saying(flow, { key: 'said-stale' });
  if (meaning.paper !== undefined) return onPaper(flow, meaning.paper, world);
  if (meaning.language !== undefined) return flow;
  const ask = askOf(flow.session, world);
  if (ask.kind === 'safe') return whileSafe(flow, meaning, world);
  const done = understood(flow, { meaning, world }) ?? withoutPending(flow, { meaning, world });
  return awake(
    done === null ? notUnderstood(flow, meaning, world) : naming(flow, done, { meaning, world }),
  );
}

/** What was understood of a message that says nothing about the applicant was something else: where no words came of that, it is said whose is asked for. */
const naming = (before: Flow, done: Flow, { meaning, world }: Said): Flow =>
  done.lines.length > before.lines.length || done.session.pending !== before.session.pending
    ? done
    : namingWhose(done, meaning, askOf(done.session, world));

/** Told of somebody else: whose is asked for. */
function namingWhose(flow: Flow, { others }: Meaning, ask: Ask): Flow {
  if (others !== true || ask.kind !== 'question') return flow;
  return saying(flow, {
    key: 'said-of_others',
    args: { who: whoIn(ask.draft?.answers ?? {}) },
  });
}

/** Who speaks is not at rest any more: what he said has no words of its own, so the open question stands again. */
const awake = (flow: Flow): Flow =>
  flow.session.pending?.kind === 'rest' && flow.lines.length === 0 && flow.effects.length === 0
    ? having(flow, { pending: null })
    : flow;

/** Whoever understood the message, a value that no field takes is not heard. */
const checked = (meaning: Meaning): Meaning =>
  meaning.found.length === 0
    ? meaning
    : { ...meaning, found: meaning.found.filter((one) => couldAnswer(one.question, one.value)) };

const understood = (flow: Flow, said: Said): Flow | null => {
  const ask = askOf(flow.session, said.world);
  return command(flow, ask, said) ?? answerOpen(flow, ask, said) ?? hear(flow, ask, said);
};

/** A pending thing must not stand in the way of words that are clearly about something else. */
function withoutPending(flow: Flow, said: Said): Flow | null {
  const { pending } = flow.session;
  if (pending === null || ['rest', 'needs', 'safe'].includes(pending.kind)) return null;
  // What was read was read as an answer to the pending thing.
  const { reading: _, option: __, ...meaning } = said.meaning;
  return understood(having(flow, { pending: null }), { ...said, meaning });
}

/** Whom the talk is about, in words: you yourself, your mother. */
const whoIn = (answers: Answers): Phrase => {
  const said = answers['for_whom']?.value;
  return { key: `who-${typeof said === 'string' ? said : 'self'}` };
};

/** Nothing was understood: said kindly, with an example where there is one, and the open question stands again. */
function notUnderstood(flow: Flow, meaning: Meaning, world: World): Flow {
  const ask = askOf(flow.session, world);
  if (ask.kind === 'rest') return having(flow, { pending: null });
  if (meaning.text === '' && meaning.option === undefined) return flow;
  if (ask.kind === 'question' && meaning.others === true) return namingWhose(flow, meaning, ask);
  if (ask.kind === 'question') {
    const service = ask.draft?.services[0] ?? ask.view?.service ?? null;
    const again = ask.draft?.failed[unclear(ask.question.id)] !== undefined;
    const shared = `q-${ask.question.id}.good`;
    return saying(
      missed(flow, ask, world),
      { key: again ? 'said-unclear_again' : 'said-unclear' },
      {
        key: `${service === null ? '' : `q-${service}-${ask.question.id}.good|`}${shared}|nothing`,
      },
    );
  }
  if (ask.kind === 'person') return quietly(flow);
  return saying(flow, { key: 'said-unclear' });
}
