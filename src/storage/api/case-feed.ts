import { sql } from 'kysely';
import type { CaseState } from '../../messages/case-act.ts';
import type { Reader } from '../sqlite.ts';
import { statement } from '../statement.ts';

/** What of an application stands in clear, as programs list it. */
export type FeedRow = {
  readonly number: string;
  readonly service: string;
  readonly state: CaseState;
  readonly urgency: 'normal' | 'soon' | 'urgent';
  readonly due: string | null;
  readonly stopped: boolean;
  readonly waiting: boolean;
  readonly opened: number;
  readonly changed: number;
  readonly kept: boolean;
};

/** Which applications are listed: of these services, changed at or behind this place. */
export type FeedQuery = {
  readonly services: readonly string[];
  readonly state?: string;
  /** Complaints about the centre among them; who may read one is asked of each. */
  readonly kept: boolean;
  readonly from: { readonly changed: number; readonly number: string };
  readonly most: number;
};

const rows = statement<{
  services: string;
  state: string | null;
  kept: number;
  changed: number;
  number: string;
  most: number;
}>()((db, hole) =>
  db
    .selectFrom('cases')
    .select([
      'number',
      'service',
      'state',
      'urgency',
      'due',
      'stopped',
      'waiting',
      'opened',
      'changed',
      'kept',
    ])
    .where('kind', '=', sql.lit('application'))
    .where('changed', '>=', hole.changed)
    .where(sql<boolean>`(changed > ${hole.changed} or number > ${hole.number})`)
    .where(sql<boolean>`instr(${hole.services}, ',' || service || ',') > 0`)
    .where(sql<boolean>`(cast(${hole.state} as text) is null or state = ${hole.state})`)
    .where('kept', '<=', hole.kept)
    .orderBy('changed')
    .orderBy('number')
    .limit(hole.most),
);

/** Applications in the order of their last change, so that whoever asks again from where he was misses none. */
export const caseFeed = (
  reader: Reader,
  { services, state, kept, from, most }: FeedQuery,
): readonly FeedRow[] =>
  reader
    .all(rows, {
      services: `,${services.join(',')},`,
      state: state ?? null,
      kept: kept ? 1 : 0,
      ...from,
      most,
    })
    .map((row) => ({
      ...row,
      state: row.state as CaseState,
      urgency: row.urgency as FeedRow['urgency'],
      stopped: row.stopped === 1,
      waiting: row.waiting === 1,
      kept: row.kept === 1,
    }));
