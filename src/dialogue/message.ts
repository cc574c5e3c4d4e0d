import type { Meaning } from './act.ts';
import { answerOpen } from './answering.ts';
import { askOf } from './ask.ts';
import { command } from './commands.ts';
import { onDanger, whileSafe } from './danger.ts';
import { type Flow, having, quietly, saying } from './flow.ts';
import { hear } from './hearing.ts';
import { lacksUnasked, passOn } from './lacking.ts';
import { namesGathered, onPaper } from './papers.ts';
import { keptInDanger } from './papers-in-danger.ts';
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
  if (meaning.danger !== undefined)
    return onDanger(keptInDanger(flow, meaning, world), meaning, world);
  if (flow.session.person !== null) return withPerson(flow, meaning, world);
  if (meaning.unreadable !== undefined) return unreadable(flow, meaning, world);
  if (meaning.stale === true) return saying(flow, { key: 'said-stale' });
  if (meaning.paper !== undefined) return withPaper(flow, meaning, world);
  if (meaning.language !== undefined) return flow;
  const gathered = namesGathered(flow, meaning, world);
  if (gathered !== null) return gathered;
  const ask = askOf(flow.session, world);
  if (ask.kind === 'safe') return whileSafe(flow, meaning, world);
  const done =
    understood(flow, { meaning, world }) ??
    withoutPending(flow, { meaning, world }) ??
    lacksUnasked(flow, meaning, world);
  return awake(done ?? notUnderstood(flow, meaning, world));
}

/** A file, with the words under it. */
function withPaper(flow: Flow, meaning: Meaning, world: World): Flow {
  if (askOf(flow.session, world).kind === 'safe') {
    const { paper: _, ...words } = meaning;
    return whileSafe(keptInDanger(flow, meaning, world), words, world);
  }
  return onPaper(flow, meaning, {
    world,
    words: (kept, words) => wordsUnder(kept, { meaning: words, world }),
  });
}

/** Words under a file: what they command, answer or tell. Where a paper is in question they name the file that came, and nothing before it. */
function wordsUnder(flow: Flow, said: Said): Flow | null {
  const ask = askOf(flow.session, said.world);
  const ofPapers = ask.kind === 'place' || ask.kind === 'paper_wanted';
  const done =
    command(flow, ask, said) ?? (ofPapers ? null : answerOpen(flow, ask, half(ask, said)));
  return done ?? (ask.kind === 'place' ? null : hear(flow, ask, half(ask, said)));
}

/** Under a photo anything may be written: free words are only half an answer to the open question, and are asked about; where they name a paper they are none. */
function half(ask: ReturnType<typeof askOf>, said: Said): Said {
  const { meaning } = said;
  if (ask.kind !== 'question' || !freeWords.has(ask.question.field.kind)) return said;
  const { id } = ask.question;
  const { reading, ...rest } = meaning;
  const others = meaning.found.filter(({ question }) => question !== id);
  const named = (meaning.papers?.said.length ?? 0) > 0;
  const read = reading?.kind === 'value' ? reading.value : undefined;
  const value = read ?? meaning.found.find(({ question }) => question === id)?.value;
  if (named || value === undefined) return { ...said, meaning: { ...rest, found: others } };
  const half = { question: id, value, raw: meaning.text, sure: false };
  return { ...said, meaning: { ...rest, found: [...others, half] } };
}

const freeWords: ReadonlySet<string> = new Set(['text', 'address', 'name']);

/** A file that could not be kept; the words under it are a message all the same. */
function unreadable(flow: Flow, meaning: Meaning, world: World): Flow {
  const { unreadable: why, ...words } = meaning;
  const told = saying(flow, { key: `unreadable-${why}` });
  if (meaning.paper !== undefined) return withPaper(told, { ...words, text: '' }, world);
  // A name there is the name of the file that did not come.
  if (words.text === '' || words.papers?.whole === true) return told;
  return understood(told, { meaning: words, world }) ?? told;
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

/** Nothing was understood: said kindly, with an example where there is one, and the open question stands again. */
function notUnderstood(flow: Flow, meaning: Meaning, world: World): Flow {
  const ask = askOf(flow.session, world);
  if (ask.kind === 'rest') return having(flow, { pending: null });
  if (meaning.text === '' && meaning.option === undefined) return flow;
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
  if (ask.kind === 'paper_wanted') return passOn(flow, ask, meaning);
  return saying(flow, { key: 'said-unclear' });
}
