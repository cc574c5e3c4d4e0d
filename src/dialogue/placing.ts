import type { PlaceAsk } from './ask.ts';
import { noAnswer } from './commands.ts';
import { file, named } from './filing.ts';
import { type Flow, having, saying } from './flow.ts';
import { hearNeeds } from './hear-needs.ts';
import type { Said } from './storing.ts';
import { needsOf } from './which-photo.ts';

/** What is said at "which paper is this": only ever about the photos. Nothing beneath it is answered by it, whatever the words are; who cannot say leaves them to staff, and so does who is not understood twice. */
export function answerPlace(flow: Flow, ask: PlaceAsk, said: Said): Flow | null {
  const { meaning, world } = said;
  const { option, papers } = meaning;
  if (option === 'more') return turned(flow, ask, { page: ask.page + 1 });
  if (option !== undefined)
    return [...ask.needs, 'other'].includes(option)
      ? name(flow, ask, { said, need: option })
      : null;
  if (meaning.text === '') return null;
  if (papers?.picked !== undefined && ask.papers[papers.picked - 1]?.need === null)
    return turned(flow, ask, { at: papers.picked - 1 });
  const needs = needsOf(papers?.said ?? [], ask.papers.length, ask.at);
  if (needs.some((need) => need !== null)) return given(flow, ask, { said, needs });
  if (meaning.aside !== undefined || meaning.act === 'skip' || givesUp(said))
    return name(flow, ask, { said, need: 'other' });
  if (meaning.act === 'question') return noAnswer(flow, world);
  const fresh = meaning.act === 'need' ? hearNeeds(flow, withoutValues(said)) : null;
  if (fresh !== null) return fresh;
  if (ask.missed) return name(flow, ask, { said, need: 'other' });
  return saying(turned(flow, ask, { missed: true }), { key: 'place-unclear' });
}

/** "没有", "丢了": no name of any paper, and not one that will come. */
const givesUp = ({ meaning: { papers } }: Said): boolean =>
  papers !== undefined && papers.whole && papers.lack !== undefined && papers.lacking.length === 0;

/** What was told beside a need is not taken here: it answers other questions. */
const withoutValues = (said: Said): Said => ({ ...said, meaning: { ...said.meaning, found: [] } });

const turned = (
  flow: Flow,
  { place, papers, at, page }: PlaceAsk,
  part: { readonly page?: number; readonly at?: number; readonly missed?: boolean },
): Flow =>
  having(flow, {
    pending: { kind: 'place', papers: papers.map(({ id }) => id), place, at, page, ...part },
  });

/** The photo in question gets its name. */
const name = (
  flow: Flow,
  ask: PlaceAsk,
  { said, need }: { readonly said: Said; readonly need: string },
): Flow =>
  given(flow, ask, { said, needs: ask.papers.map((_, index) => (index === ask.at ? need : null)) });

/** Photos get the names said of them; the rest of the question stands. */
function given(
  flow: Flow,
  ask: PlaceAsk,
  { said, needs }: { readonly said: Said; readonly needs: readonly (string | null)[] },
): Flow {
  const { world, meaning } = said;
  const words = meaning.papers?.whole === true ? '' : meaning.text;
  const asking = having(flow, {
    pending: { kind: 'place', papers: ask.papers.map(({ id }) => id), place: ask.place },
  });
  return file(asking, { place: ask.place, papers: named(ask, needs, words), world });
}
