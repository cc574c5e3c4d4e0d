import type { PlaceAsk } from './ask.ts';
import { file, named, withWords } from './filing.ts';
import { acting, type Flow, having, saying, withDraft } from './flow.ts';
import { hearNeeds } from './hear-needs.ts';
import { noAnswer } from './rule-asked.ts';
import { draftAt, type Said } from './storing.ts';
import { needsOf } from './which-photo.ts';

/** What is said at "which paper is this": only ever about the photos. Nothing beneath it is answered by it, whatever the words are; who cannot say leaves them to staff, and so does who is not understood twice. */
export function answerPlace(flow: Flow, ask: PlaceAsk, said: Said): Flow | null {
  const { meaning } = said;
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
  const without = lacksBeside(flow, ask, said);
  if (needs.some((need) => need !== null)) return given(without ?? flow, ask, { said, needs });
  if (without !== null) return without;
  if (meaning.aside !== undefined || meaning.act === 'skip' || givesUp(said))
    return name(flow, ask, { said, need: 'other' });
  if (meaning.act === 'question') return noAnswer(flow, said);
  const fresh = meaning.act === 'need' ? hearNeeds(flow, withoutValues(said)) : null;
  if (fresh !== null) return fresh;
  if (ask.missed) return name(flow, ask, { said, need: 'other' });
  return saying(turned(flow, ask, { missed: true }), { key: 'place-unclear' });
}

/** "没有", "丢了": no name of any paper, and not one that will come. */
const givesUp = ({ meaning: { papers } }: Said): boolean =>
  papers !== undefined && papers.whole && papers.lack !== undefined && papers.lacking.length === 0;

/** 没有低保证, said while photos wait for their names, is for staff: an act where the case is theirs, else a word beside the photo in question. */
function lacksBeside(flow: Flow, ask: PlaceAsk, { meaning, world }: Said): Flow | null {
  const { papers, text } = meaning;
  const [need] = papers?.lacking ?? [];
  if (papers === undefined || need === undefined) return null;
  const draft = draftAt(flow, ask.place);
  if (draft === null)
    return acting(flow, ask.place.id, {
      kind: 'lack_paper',
      need,
      how: papers.lack ?? 'none',
      text: text.slice(0, 500),
    });
  const id = ask.papers[ask.at]?.id;
  const noted = draft.papers.map((one) => (one.id === id ? withWords(one, text) : one));
  return saying(withDraft(flow, { ...draft, papers: noted }, world), {
    key: papers.lack === 'later' ? 'paper-lack_later' : 'paper-lack_noted',
    args: { what: papers.lacking.map((one) => ({ key: `paper-${one}` })) },
  });
}

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

const isMistake = (needs: readonly (string | null)[]): boolean => needs.includes('mistake');

/** Photos get the names said of them; the rest of the question stands. */
function given(
  flow: Flow,
  ask: PlaceAsk,
  { said, needs }: { readonly said: Said; readonly needs: readonly (string | null)[] },
): Flow {
  const { world, meaning } = said;
  const { papers } = meaning;
  // Why a paper is not there, or what the photo is instead, is for staff to read; a bare name is not.
  const plain = papers?.whole === true && papers.lack === undefined && !isMistake(needs);
  const words = plain ? '' : meaning.text;
  const asking = having(flow, {
    pending: { kind: 'place', papers: ask.papers.map(({ id }) => id), place: ask.place },
  });
  return file(asking, { place: ask.place, papers: named(ask, needs, words), world });
}
