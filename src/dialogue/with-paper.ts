import type { Meaning } from './act.ts';
import { answerOpen } from './answering.ts';
import { type Ask, askOf } from './ask.ts';
import { command } from './commands.ts';
import { standsSafe, whileSafe } from './danger.ts';
import { type Flow, saying } from './flow.ts';
import { hear } from './hearing.ts';
import { offered } from './needs.ts';
import { onPaper } from './papers.ts';
import { keptInDanger } from './papers-in-danger.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** What words come to by themselves. */
export type Then = {
  readonly spoken: (flow: Flow, said: Said) => Flow;
  readonly understood: (flow: Flow, said: Said) => Flow | null;
};

/** A file, with the words under it. */
export function withPaper(flow: Flow, { meaning: sent, world }: Said, then: Then): Flow {
  const ask = askOf(flow.session, world);
  const meaning = byNumber(sent, ask);
  if (standsSafe(flow, ask, meaning)) {
    const { paper: _, ...words } = meaning;
    const heeded = whileSafe(keptInDanger(flow, meaning, world), words, world);
    return heeded.done ? heeded.flow : then.spoken(heeded.flow, { meaning: words, world });
  }
  return onPaper(flow, meaning, {
    world,
    words: (kept, words) => wordsUnder(kept, { meaning: captionOf(words, world), world }),
  });
}

/** A photo whose words are only the number of a line of staff's list is the paper of that line. */
function byNumber(meaning: Meaning, ask: Ask): Meaning {
  const { parts = [], ...rest } = meaning;
  const [part] = parts;
  const line =
    ask.kind === 'list' && parts.length === 1
      ? ask.lines.find(({ number }) => number === part?.number)
      : undefined;
  if (line?.want.kind !== 'paper' || part?.meaning.text !== '') return meaning;
  const said = [{ need: line.want.need, which: null }];
  return { ...rest, papers: { said, lacking: [], unclear: [], whole: true, coming: false } };
}

/** 住院的单子, 看病花了3万2: what a photo shows is told with it and asks nobody for another office; the words stay with the photo. */
function captionOf(meaning: Meaning, world: World): Meaning {
  const { door: _, ...words } = meaning;
  return { ...words, needs: offered(meaning.needs, world) };
}

/** Words under a file: what they command, answer or tell. Where a paper is in question they name the file that came, and nothing before it. */
function wordsUnder(flow: Flow, said: Said): Flow | null {
  const ask = askOf(flow.session, said.world);
  const ofPapers =
    ask.kind === 'place' ||
    ask.kind === 'paper_wanted' ||
    (ask.kind === 'list' && said.meaning.papers?.whole === true);
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
export function unreadable(flow: Flow, { meaning, world }: Said, then: Then): Flow {
  const { unreadable: why, ...words } = meaning;
  const told = saying(flow, { key: `unreadable-${why}` });
  if (meaning.paper !== undefined)
    return withPaper(told, { meaning: { ...words, text: '' }, world }, then);
  // A name there is the name of the file that did not come.
  if (words.text === '' || words.papers?.whole === true) return told;
  return then.understood(told, { meaning: words, world }) ?? told;
}
