import { randomBytes } from 'node:crypto';
import { maskName } from '../../fields/name-mask.ts';
import { categoryOf, headOf } from '../../records/household.ts';
import { type PreparedNotice, prepareNotice, sorted } from '../../records/notice-lines.ts';
import type { NoticeLine } from '../../records/public-notice.ts';
import { mayRead } from '../accounts/roles.ts';
import { lineOfCase } from '../preview-line.ts';
import type { StaffView } from '../view.ts';
import { readingWorld } from './batch-page.ts';

/** What a notice is about: a batch, or single cases and households that are to leave. */
export type NoticeSubject =
  | { readonly kind: 'batch'; readonly id: string }
  | {
      readonly kind: 'single';
      readonly cases: readonly string[];
      readonly households: readonly string[];
    };

/** A part of an address that nobody guesses: 144 random bits. */
export const newToken = (): string => randomBytes(18).toString('base64url');

/** The notice of a subject as it may be published now; `null` where there is no such batch. */
export function prepared(
  view: StaffView,
  subject: NoticeSubject,
  unit?: string,
): PreparedNotice | null {
  const { records } = view.port.store;
  if (subject.kind === 'single') {
    const lines = [
      ...subject.cases.flatMap((id) => caseLine(view, id) ?? []),
      ...subject.households.flatMap((id) => householdLine(view, id) ?? []),
    ];
    return { lines: sorted(lines), waiting: [], hidden: [], unasked: [] };
  }
  if (records.load('batch', subject.id) === null) return null;
  const more = unit === undefined || unit === '' ? {} : { unit };
  return prepareNotice(records.linesOf(subject.id), { world: readingWorld(view), ...more });
}

/** The line of an application on its own: of one whose worker refused and nobody ruled yet, none. */
function caseLine(view: StaffView, number: string): NoticeLine | null {
  const of = view.port.store.desk.case(number);
  if (of === null || !mayRead(view.staff, of, view.port.centre) || of.shown === 'none') return null;
  if (of.preview?.answer === 'refused' && of.shown === undefined) return null;
  return { of: { kind: 'case', id: number }, ...lineOfCase(of) };
}

function householdLine(view: StaffView, id: string): NoticeLine | null {
  const of = view.port.store.records.load('household', id);
  if (of === null) return null;
  const category = categoryOf(of);
  return {
    of: { kind: 'household', id },
    masked: maskName(headOf(of)),
    ...(of.unit === undefined ? {} : { unit: of.unit }),
    ...(category === null ? {} : { category }),
  };
}
