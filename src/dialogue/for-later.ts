import { draftOf } from './ask.ts';
import { openBehind } from './draft-begun.ts';
import { type Flow, saying, withDraft } from './flow.ts';
import { rememberFound, wantedIn } from './needs.ts';
import { questionIn } from './questions.ts';
import type { Draft } from './session.ts';
import { keepFound, type Said } from './storing.ts';

/** A service wished for in the middle of another is kept with what is told of it, and offered when the other is handed in; what is asked now stays open. */
export function keepForLater(flow: Flow, wanted: readonly string[], said: Said): Flow {
  const draft = draftOf(flow.session);
  if (draft === null) return flow;
  const needs = wanted.map((id) => ({ key: `service-${id}` }));
  const now = { key: `service-${draft.services[0]}` };
  const told = saying(flow, { key: 'needs-later', args: { needs, now, one: needs[0] ?? now } });
  const place = { kind: 'draft', id: draft.id } as const;
  if (!isHisOwn(draft, said))
    return openBehind(rememberFound(told, said, said.meaning.found), wanted, said.world);
  const grown = {
    ...draft,
    services: [...draft.services, ...wanted],
    later: [...(draft.later ?? []), ...wanted],
  };
  return keepFound(withDraft(told, grown, said.world), place, {
    found: said.meaning.found,
    said,
  });
}

/** What is wished for beside an answer, with what is told of it alone: what the draft in work asks is kept by the answer. */
export function wishedBeside(flow: Flow, said: Said): Flow {
  const { meaning, world } = said;
  const draft = draftOf(flow.session);
  if (draft === null || meaning.act !== 'need') return flow;
  const taken = [...draft.services, ...world.cases.flatMap((one) => (one.open ? one.service : []))];
  const wanted = wantedIn(meaning, world).filter((id) => !taken.includes(id));
  if (wanted.length === 0) return flow;
  const found = meaning.found.filter((one) => questionIn(draft, one.question) === undefined);
  return keepForLater(flow, wanted, { ...said, meaning: { ...meaning, found } });
}

/** Whether what is wished now is of the same person: not where another one is named, nor beside what is done for somebody else. */
function isHisOwn(draft: Draft, { meaning }: Said): boolean {
  const named = meaning.found.find((one) => one.question === 'for_whom' && one.sure)?.value;
  const known = draft.answers['for_whom']?.value;
  if (draft.applicant !== null && draft.applicant !== 'self') return named === known;
  return named === undefined || known === undefined || named === known;
}
