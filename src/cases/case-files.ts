import type { CaseDeed } from '../messages/case-act.ts';
import type { Case } from './case.ts';

const some = (...ids: readonly (string | undefined)[]): readonly string[] =>
  ids.filter((id) => id !== undefined);

/** Ids of the stored files that staff bring with an act. */
export function filesOf(deed: CaseDeed): readonly string[] {
  switch (deed.kind) {
    case 'take_paper':
      return [deed.paper.id];
    case 'record_visit':
      return [...deed.visit.photos, ...some(deed.visit.signature)];
    case 'record_opinion':
      return some(deed.opinion.paper);
    case 'authorise':
      return some(deed.authorisation.paper);
    case 'record_telling':
      return some(deed.telling.paper);
    default:
      return [];
  }
}

/** Ids of every stored file of a case: its papers, and what staff recorded with a scan, a photo or a signature. */
export const everyFile = (of: Case): readonly string[] => [
  ...of.papers.map(({ id }) => id),
  ...(of.visits ?? []).flatMap(({ photos, signature }) => [...photos, ...some(signature)]),
  ...some(of.opinion?.paper),
  ...(of.authorisations ?? []).flatMap(({ paper }) => some(paper)),
  ...(of.tellings ?? []).flatMap(({ paper }) => some(paper)),
];
