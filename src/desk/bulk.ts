import type { Case } from '../cases/case.ts';
import type { CaseDeed, Want } from '../messages/case-act.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import { factsOf } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import { missingStarred, wantedNow } from './answer-rows.ts';
import { deedOfForm, type Form } from './deed-of-form.ts';
import type { StaffView } from './view.ts';
import { serviceOf } from './words.ts';

/** What may be done with many cases in one press; each case gets an act of its own. */
export type BulkKind = 'claim' | 'ask' | 'assign' | 'print';

/** The kinds there are. */
export const bulkKinds: readonly BulkKind[] = ['claim', 'ask', 'assign', 'print'];

/** So many cases go in one press. */
export const mostAtOnce = 100;

/** Something that may be asked of several workers at once, as a form names it, and how many of the cases have use for it. */
export type SharedWant = {
  readonly want: string;
  readonly service: string;
  readonly count: number;
};

const nameOf = (want: Want): string =>
  want.kind === 'paper'
    ? `paper:${want.need}`
    : want.kind === 'question'
      ? `question:${want.question}`
      : 'words';

/** What a case could still be asked for: papers that were not accepted, and answers it lacks. */
function wantsOf(of: Case, service: Service | null): readonly string[] {
  if (service === null) return [];
  const held = new Set(of.papers.filter((one) => one.state === 'accepted').map((one) => one.need));
  const papers = service.papers(factsOf(of.answers)).filter(({ id }) => !held.has(id));
  const gaps = missingStarred(of, service).filter(wantedNow(of));
  return [...papers.map(({ id }) => `paper:${id}`), ...gaps.map(({ id }) => `question:${id}`)];
}

/** What several cases could be asked for together, what fits most of them first. */
export function sharedWants(cases: readonly Case[]): readonly SharedWant[] {
  const found = new Map<string, SharedWant>();
  for (const of of cases)
    for (const want of wantsOf(of, serviceOf(of)))
      found.set(want, {
        want,
        service: found.get(want)?.service ?? of.service,
        count: (found.get(want)?.count ?? 0) + 1,
      });
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

/** The deed that one of many cases gets, or why it gets none. */
export function bulkDeed(
  view: StaffView,
  of: Case,
  { kind, form, id }: { readonly kind: BulkKind; readonly form: Form; readonly id: string },
): { readonly deed: CaseDeed } | { readonly problem: Phrase } {
  const service = serviceOf(of);
  if (kind === 'print') return { deed: { kind: 'show', what: 'list' } };
  const want = form('want');
  if (kind === 'ask' && want !== 'words') {
    if (!wantsOf(of, service).includes(want))
      return { problem: phrase('queue-problem-not_wanted') };
    if (of.requests.some((one) => nameOf(one.want) === want))
      return { problem: phrase('queue-problem-asked') };
  }
  const { now, today, staff } = view;
  return deedOfForm(kind, form, { of, service, now, today, by: staff.name, id });
}
