import type { Paper, PaperRef } from '../messages/answer.ts';
import type { Meaning } from './act.ts';
import { askOf } from './ask.ts';
import { file, voiceNeed } from './filing.ts';
import { doing, type Flow, having, quietly, saying } from './flow.ts';
import { hearBefore } from './needs.ts';
import { alikeIn, paperRequests, placeNow } from './papers-wanted.ts';
import { consented } from './questions.ts';
import type { Gathered, Place, Session } from './session.ts';
import { needsOf, underPhoto } from './which-photo.ts';
import type { World } from './world.ts';

const isVoice = ({ type }: Pick<PaperRef, 'type'>): boolean => type.startsWith('audio/');

/** What handles the words under a file as a message; `null` where they say nothing that is understood. */
export type HearWords = (flow: Flow, meaning: Meaning) => Flow | null;

/** A file is welcome at any time. It is kept first, the words under it are a message like any other, and then it goes where it belongs: to what staff asked for, to the draft, to the newest case. Files sent together go together. */
export function onPaper(
  flow: Flow,
  meaning: Meaning,
  { world, words }: { readonly world: World; readonly words: HearWords },
): Flow {
  const { paper: ref, ...rest } = meaning;
  if (ref === undefined) return flow;
  const said = rest.text !== '' && rest.papers?.whole !== true;
  const full = unsubmitted(flow) >= world.centre.limits.papersPerCase;
  const kept = full ? saying(flow, { key: 'unreadable-quota' }) : hold(flow, meaning, world);
  const heard = said ? (words(kept, rest) ?? kept) : kept;
  if (full) return heard;
  const more = meaning.album?.more ?? null;
  // What the words do to a case is done first: where the file goes is known after it.
  const acts = heard.effects.some(({ kind }) => kind === 'case');
  if (more === null && !acts) {
    const there = gathered(heard, world);
    // What is heard for the first time asks for consent, however quiet the words were.
    return there.session.heard === heard.session.heard ? there : { ...there, quiet: false };
  }
  const waits = doing(heard, {
    kind: 'timer',
    name: 'album',
    at: world.now + (more ?? 0),
    timer: { kind: 'album' },
  });
  // The question follows when all photos are there; what the words opened is put at once.
  const ask = askOf(waits.session, world);
  return heard === kept || (ask.kind === 'question' && !acts) ? quietly(waits) : waits;
}

/** Files that wait with what is not handed over yet. */
const unsubmitted = ({ session }: Flow): number =>
  session.papers.length +
  (session.heard?.papers.length ?? 0) +
  session.drafts.reduce((sum, draft) => sum + draft.papers.length, 0);

/** A file as it came, before it belongs to anything. */
function fresh({ paper, papers, text }: Meaning, now: number): Paper {
  const ref = paper as PaperRef;
  const words = text === '' || papers?.whole === true ? {} : { words: text.slice(0, 500) };
  return { ...ref, need: isVoice(ref) ? voiceNeed : null, ...words, at: now, state: 'received' };
}

/** The file waits with those it was sent with, and with what its words say of them. */
function hold(flow: Flow, meaning: Meaning, world: World): Flow {
  const { album: before } = flow.session;
  const paper = fresh(meaning, world.now);
  const id = meaning.album?.id ?? paper.id;
  const ended = before !== undefined && before.open && before.id !== id;
  const calm = ended ? gathered(flow, world) : flow;
  const known = before?.id === id ? before : { papers: [], said: [] };
  const papers = [...known.papers, paper.id];
  const said = [...known.said, ...underPhoto(meaning.papers?.said ?? [], papers.length)];
  return having(calm, {
    papers: [...calm.session.papers, paper],
    album: { id, papers, said, open: true },
  });
}

/** Words right behind photos that name them belong to them; `null` where no photos wait or the words say something else. */
export function namesGathered(flow: Flow, meaning: Meaning, world: World): Flow | null {
  const { album } = flow.session;
  const { papers } = meaning;
  if (album?.open !== true || papers?.whole !== true || papers.said.length === 0) return null;
  const said = [...album.said, ...papers.said];
  const named = having(flow, { album: { ...album, said } });
  return gathered(doing(named, { kind: 'no_timer', name: 'album' }), world);
}

/** The files of an album that belong to nothing yet, with the names their words give them. */
function waiting({ papers, drafts }: Session, album: Gathered): readonly Paper[] {
  const needs = needsOf(album.said, album.papers.length);
  const loose = drafts.flatMap((draft) => draft.papers.filter(({ need }) => need === null));
  return [...papers, ...loose]
    .filter(({ id }) => album.papers.includes(id))
    .map((paper) => ({
      ...paper,
      need: paper.need ?? needs[album.papers.indexOf(paper.id)] ?? null,
    }));
}

/** Photos sent together are all there: they go where they belong, and what is not clear is asked in one question. */
export function gathered(flow: Flow, world: World): Flow {
  const { album } = flow.session;
  if (album?.open !== true) return flow;
  const papers = waiting(flow.session, album);
  const taken = having(flow, {
    album: { ...album, open: false },
    papers: flow.session.papers.filter(({ id }) => !album.papers.includes(id)),
  });
  if (papers.length === 0) return taken;
  if (!consented(flow.session.consents, 'basic', world.centre))
    return saying(hearBefore(taken, { needs: [], answers: {}, papers }, world), keptLine(papers));
  const { place, request, need } = destination(flow.session, papers, world);
  if (place === null)
    return saying(
      having(taken, { papers: [...taken.session.papers, ...papers] }),
      keptLine(papers),
    );
  const named =
    need === undefined ? papers : papers.map((one) => ({ ...one, need: one.need ?? need }));
  return file(taken, { place, papers: named, request, world });
}

const keptLine = (papers: readonly Paper[]) => ({
  key: papers[0]?.need === voiceNeed ? 'voice-kept' : 'paper-kept',
});

type Destination = {
  readonly place: Place | null;
  readonly request?: string;
  readonly need?: string;
};

/** Where files go: to whoever has the conversation, to what staff asked for (of several requests and several photos nobody knows which is which), else to the draft or the newest case. */
function destination(session: Session, papers: readonly Paper[], world: World): Destination {
  if (session.person !== null) return { place: { kind: 'case', id: session.person.case } };
  const drafted = session.drafts.find((draft) =>
    draft.papers.some(({ id }) => papers.some((one) => one.id === id)),
  );
  const usual =
    drafted === undefined ? placeNow(session, world) : ({ kind: 'draft', id: drafted.id } as const);
  const requests =
    papers[0]?.need === voiceNeed || drafted !== undefined ? [] : paperRequests(world);
  const first = requests[0];
  if (first === undefined) return { place: usual };
  const fits = requests.find(({ view, need }) =>
    papers.some((one) => one.need !== null && alikeIn(view, need).includes(one.need)),
  );
  if (fits !== undefined)
    return { place: { kind: 'case', id: fits.view.number }, request: fits.id };
  if (papers.some(({ need }) => need !== null)) return { place: usual };
  const place = { kind: 'case', id: first.view.number } as const;
  const asked = askOf(session, world);
  if (asked.kind === 'paper_wanted')
    return {
      place: { kind: 'case', id: asked.view.number },
      request: asked.request,
      need: asked.need,
    };
  // Of several on one list nobody said which comes first.
  const listed = asked.kind === 'list' && asked.lines.filter(({ want }) => want.kind === 'paper');
  return (papers.length > 1 && requests.length > 1) || (listed && listed.length > 1)
    ? { place }
    : { place, request: first.id, need: first.need };
}
