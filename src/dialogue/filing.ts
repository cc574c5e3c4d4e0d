import type { Paper } from '../messages/answer.ts';
import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { askOf, type PlaceAsk } from './ask.ts';
import { isOfLine, tickedLine } from './asked-list.ts';
import { acting, doing, type Flow, having, quietly, saying, withDraft } from './flow.ts';
import { paperNeeds, papersAt } from './papers-wanted.ts';
import type { Place, Session } from './session.ts';
import { draftAt } from './storing.ts';
import type { World } from './world.ts';

/** A voice note that nobody made words of: kept for staff to listen to, and no paper of any list. */
export const voiceNeed = 'voice';

/** Files on their way to a place, with what they are said to be; `request`: staff's request they answer. */
export type Filing = {
  readonly place: Place;
  readonly papers: readonly Paper[];
  readonly request?: string;
  readonly world: World;
};

/** Puts files where they belong: told at once in a draft; a case tells by its Notice, where the same words are said. */
export function file(flow: Flow, { place, papers, request, world }: Filing): Flow {
  const ids = papers.map(({ id }) => id);
  const [paper, ...others] = papers;
  if (paper === undefined) return flow;
  const draft = draftAt(flow, place);
  if (draft === null) {
    const filed = { papers: ids, answers: request !== undefined };
    return acting(having(flow, { filed }), place.id, {
      kind: 'add_paper',
      paper,
      ...(others.length === 0 ? {} : { others }),
      ...(request === undefined ? {} : { request }),
    });
  }
  const there = new Set(draft.papers.map(({ id }) => id));
  const named = draft.papers.map((one) => papers.find(({ id }) => id === one.id) ?? one);
  const fresh = papers.filter(({ id }) => !there.has(id));
  const kept = doing(
    withDraft(flow, { ...draft, papers: [...named, ...fresh] }, world),
    ...fresh.map((one) => ({ kind: 'adopt_paper', paper: one.id, draft: draft.id }) as const),
  );
  return askWhich(saying(kept, ...told(kept.session, papers, null)), { place, ids, world });
}

/** What is said of files that came or got their names: of several each by its number in the question. */
function told(
  { pending }: Session,
  papers: readonly Paper[],
  number: string | null,
): readonly Phrase[] {
  const own = papers.map(({ id }) => id);
  const asked = pending?.kind === 'place' ? pending.papers : [];
  const of = own.every((id) => asked.includes(id)) ? asked : own;
  const named = papers.filter(({ need }) => need !== null && !unnamed.has(need));
  if (papers[0]?.need === voiceNeed) return [{ key: 'voice-kept' }];
  const nth = ({ id }: Paper): string => String(of.indexOf(id) + 1);
  if (papers.every(({ need }) => need === null)) {
    const args = { count: papers.length, ...(number === null ? {} : { case: literal(number) }) };
    return [{ key: number === null ? 'paper-received' : 'done-add_paper', args }];
  }
  if (of.length === 1)
    return papers.map(({ need }) =>
      need !== null && unnamed.has(need)
        ? { key: need === 'other' ? 'paper-left' : 'paper-by_mistake' }
        : { key: 'paper-placed', args: { paper: { key: `paper-${need}` } } },
    );
  const what = named.map(
    (one): Phrase => ({
      key: 'paper-nth',
      args: { number: nth(one), paper: { key: `paper-${one.need}` } },
    }),
  );
  return [
    ...(what.length === 0 ? [] : [{ key: 'papers-placed', args: { what } }]),
    ...(['other', 'mistake'] as const).flatMap((what) => asideLine(papers, what, nth)),
  ];
}

/** What is no paper of any list: `other`, for staff to look at; `mistake`, sent by mistake. */
const unnamed: ReadonlySet<string> = new Set(['other', 'mistake']);

function asideLine(
  papers: readonly Paper[],
  what: 'other' | 'mistake',
  nth: (paper: Paper) => string,
): readonly Phrase[] {
  const these = papers.filter(({ need }) => need === what);
  if (these.length === 0) return [];
  const names = these.map((one) => ({ key: 'paper-nth_only', args: { number: nth(one) } }));
  return [{ key: what === 'other' ? 'papers-left' : 'papers-by_mistake', args: { what: names } }];
}

/** Whether a question about photos may stand now: it takes nobody else's place. */
const mayAsk = ({ pending }: Session, place: Place): boolean =>
  pending === null ||
  pending.kind === 'rest' ||
  (pending.kind === 'place' && pending.place.id === place.id);

/** Asks which papers these files are, together with those that are in question already; not where each has its name or something else stands open. */
export function askWhich(
  flow: Flow,
  at: { readonly place: Place; readonly ids: readonly string[]; readonly world: World },
): Flow {
  const { place, ids, world } = at;
  const { session } = flow;
  if (!mayAsk(session, place)) return flow;
  const loose = new Set(
    papersAt(session, place, world).flatMap(({ id, need }) => (need === null ? [id] : [])),
  );
  const asked = session.pending?.kind === 'place' ? session.pending.papers : [];
  const joins = ids.some((id) => loose.has(id) && !asked.includes(id));
  // Whoever joins a question makes it a new one: what has its name already is not shown again.
  const papers = joins
    ? [...new Set([...asked.filter((id) => loose.has(id) || ids.includes(id)), ...ids])]
    : asked;
  const open = papers.some((id) => loose.has(id));
  const asks = open && paperNeeds(session, place, world).length > 0;
  if (!asks) return session.pending?.kind === 'place' ? having(flow, { pending: null }) : flow;
  return having(flow, { pending: { kind: 'place', papers, place } });
}

/** A file with what was said of it, behind what was said before. */
export function withWords(paper: Paper, words: string): Paper {
  if (words === '') return paper;
  const all = [paper.words ?? '', words].filter((one) => one !== '').join('；');
  return { ...paper, words: all.slice(0, 500) };
}

/** The files of a question with the names they are given now, by index. */
export function named(
  ask: PlaceAsk,
  needs: readonly (string | null)[],
  words = '',
): readonly Paper[] {
  return ask.papers.flatMap((paper, index) => {
    const need = needs[index] ?? null;
    if (need === null) return [];
    return [withWords({ ...paper, need }, words)];
  });
}

/** Files reached a case: what they are taken for is said, what is still open is asked, and what else staff wait for is named. */
export function onFiled(flow: Flow, notice: Notice, world: World): Flow {
  const { filed } = flow.session;
  const { filed: _, ...rest } = flow.session;
  const calm: Flow = { ...flow, session: rest };
  const all = world.cases.find((one) => one.number === notice.case)?.papers ?? [];
  const ids = filed?.papers ?? all.slice(-1).map(({ id }) => id);
  const papers = ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
  // A photo that came in danger goes to the alert without a word.
  const silent = notice.kind === 'alert' && filed === undefined;
  // What its words opened stands, though: whether to delete, for one.
  if (silent) return askOf(calm.session, world).kind === 'safe' ? quietly(calm) : calm;
  if (papers.length === 0) return quietly(calm);
  if (calm.session.person !== null)
    return quietly(
      saying(calm, {
        key: 'done-add_paper',
        args: { count: ids.length, case: literal(notice.case) },
      }),
    );
  const place = { kind: 'case', id: notice.case } as const;
  const line = tickedLine(notice, { world, more: calm.more });
  const lines = line === null ? told(calm.session, papers, notice.case) : [line];
  const free = isOfLine(calm.session) ? having(calm, { pending: null }) : calm;
  const open = askWhich(saying(line === null ? calm : free, ...lines), {
    place,
    ids,
    world,
  });
  return filed?.answers === true || line !== null ? andStill(open, world) : open;
}

/** Names that staff wait for more: the next thing follows as the open question. */
export function andStill(flow: Flow, world: World): Flow {
  const ask = askOf(flow.session, world);
  const wanted =
    ask.kind === 'paper_wanted' ||
    ask.kind === 'words_wanted' ||
    (ask.kind === 'question' && ask.request !== undefined);
  return wanted && flow.more !== true ? saying(flow, { key: 'paper-still' }) : flow;
}
