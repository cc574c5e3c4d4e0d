import { askWhich, file } from './filing.ts';
import { type Flow, saying, withDraft } from './flow.ts';
import { papersAt, placeNow } from './papers-wanted.ts';
import { draftAt, type Said } from './storing.ts';

/** A photo that lies there gets the name it is now said to have, or is asked about once more; `null` where it is not plain which photo is meant. */
export function renamed(flow: Flow, { meaning, world }: Said): Flow | null {
  const { renames } = meaning;
  const place = placeNow(flow.session, world);
  if (renames === undefined || place === null) return null;
  const papers = papersAt(flow.session, place, world).filter(({ state }) => state === 'received');
  const { to, not } = renames;
  const meant =
    not.length > 0 ? papers.filter(({ need }) => need !== null && not.includes(need)) : papers;
  const paper = meant.at(-1);
  if (paper === undefined || (not.length === 0 && cameTogether(flow, paper.id))) return null;
  if (to !== null) return file(flow, { place, papers: [{ ...paper, need: to }], world });
  const draft = draftAt(flow, place);
  if (draft === null) return null;
  const { need } = paper;
  const open = draft.papers.map((one) => (one.id === paper.id ? { ...one, need: null } : one));
  const told = saying(withDraft(flow, { ...draft, papers: open }, world), {
    key: 'paper-not_that',
    args: { paper: { key: `paper-${need}` } },
  });
  return askWhich(told, { place, ids: [paper.id], world });
}

/** Of several that came together nobody knows which one "that" is. */
const cameTogether = ({ session }: Flow, id: string): boolean =>
  session.album !== undefined &&
  session.album.papers.length > 1 &&
  session.album.papers.includes(id);
