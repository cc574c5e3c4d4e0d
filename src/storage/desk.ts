import type { Case } from '../cases/case.ts';
import { caseFeed } from './api/case-feed.ts';
import { caseList } from './case-list.ts';
import { loadCase, openCases } from './cases.ts';
import { readHistory } from './history.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { findCases } from './lookup.ts';
import type { Lru } from './lru.ts';
import { readReason } from './reason.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { Store, Target } from './store.ts';
import { readNewest, readTranscript } from './transcript.ts';

const setAside = statement<NoValues>()((db) =>
  db.selectFrom('quarantine').selectAll().orderBy('seq'),
);

const toCall = statement<{ most: number }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(['number', 'call_at'])
    .where('call_at', 'is not', null)
    .orderBy('call_at')
    .orderBy('number')
    .limit(hole.most),
);

type Parts = { reader: Reader; ring: KeyRing; macs: Macs; cases: Lru<Case> };
/** Everything the desk reads, on a connection of its own. */
export function deskStore({ reader, ring, macs, cases }: Parts): Store['desk'] {
  return {
    ...caseList({ reader, ring, macs }),
    toCall: (most) =>
      reader
        .all(toCall, { most })
        .flatMap(({ number, call_at: at }) => (at === null ? [] : [{ number, at }])),
    feed: (query) => caseFeed(reader, query),
    case: (number) => loadCase(number, { reader, ring, cache: cases }),
    glances: (numbers) => openCases(numbers, { reader, ring }),
    history: (number) => readHistory(reader, ring, number),
    transcript: (conversation) => readTranscript(reader, ring, conversation),
    newestLines: (conversation, enough) => readNewest(reader, ring, { conversation, enough }),
    lookup: (kind, value) => findCases({ reader, macs }, kind, value),
    quarantined: () =>
      reader.all(setAside, {}).map((row) => ({
        seq: row.seq,
        at: row.at,
        target: { kind: row.target_kind as Target['kind'], id: row.target_id },
        reason: readReason({ reader, ring }, 'quarantine', row),
      })),
  };
}
