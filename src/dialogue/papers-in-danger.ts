import type { Meaning } from './act.ts';
import { acting, type Flow, having } from './flow.ts';
import type { World } from './world.ts';

/** A photo in danger goes to the alert; where none is open yet it waits a moment for the one that opens. */
export function keptInDanger(flow: Flow, meaning: Meaning, world: World): Flow {
  if (meaning.paper === undefined) return flow;
  const paper = { ...meaning.paper, need: null, at: world.now, state: 'received' as const };
  const alert = world.cases.findLast((view) => view.kind === 'alert' && view.open);
  return alert === undefined
    ? having(flow, { papers: [...flow.session.papers, paper] })
    : acting(flow, alert.number, { kind: 'add_paper', paper });
}

/** The alert is open: the photo that came with the words goes there. */
export function toAlert(flow: Flow, number: string, world: World): Flow {
  const gathering = flow.session.album?.open === true ? flow.session.album.papers : [];
  const mine = flow.session.papers.filter(
    ({ id, at }) => at === world.now && !gathering.includes(id),
  );
  const [paper, ...others] = mine;
  if (paper === undefined) return flow;
  const papers = flow.session.papers.filter((one) => !mine.includes(one));
  return acting(having(flow, { papers }), number, {
    kind: 'add_paper',
    paper,
    ...(others.length === 0 ? {} : { others }),
  });
}
