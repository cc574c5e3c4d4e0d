import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Committer } from '../committer.ts';
import type { Macs } from '../hmac.ts';
import type { KeyRing } from '../key-ring.ts';
import { openBody, sealBody } from '../people/sealed.ts';
import { sealJson, unsealJson } from '../seal.ts';
import type { Reader } from '../sqlite.ts';
import { type NoValues, statement } from '../statement.ts';
import type { ApiToken, KeptAnswer, TokenStore } from './api-store.ts';

type Row = {
  readonly id: string;
  readonly hash: string;
  readonly last: string;
  readonly used: number | null;
  readonly revoked: number | null;
  readonly key: string;
  readonly body: Uint8Array;
};

const all = statement<NoValues>()((db) => db.selectFrom('api_tokens').selectAll());
const byIdRow = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('api_tokens').selectAll().where('id', '=', hole.id),
);
const byHash = statement<{ hash: string }>()((db, hole) =>
  db.selectFrom('api_tokens').selectAll().where('hash', '=', hole.hash),
);
const insert = statement<Omit<Row, 'used' | 'revoked'>>()((db, hole) =>
  db.insertInto('api_tokens').values({
    id: hole.id,
    hash: hole.hash,
    last: hole.last,
    used: null,
    revoked: null,
    key: hole.key,
    body: hole.body,
  }),
);
const setRevoked = statement<{ id: string; at: number }>()((db, hole) =>
  db
    .updateTable('api_tokens')
    .set({ revoked: hole.at })
    .where('id', '=', hole.id)
    .where('revoked', 'is', null),
);
const setUsed = statement<{ id: string; at: number }>()((db, hole) =>
  db.updateTable('api_tokens').set({ used: hole.at }).where('id', '=', hole.id),
);
const request = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('api_requests').selectAll().where('id', '=', hole.id),
);
const putRequest = statement<{ id: string; at: number; digest: string }>()((db, hole) =>
  db
    .insertInto('api_requests')
    .values({ id: hole.id, at: hole.at, digest: hole.digest, key: null, answer: null }),
);
const putAnswer = statement<{ id: string; key: string; answer: Uint8Array }>()((db, hole) =>
  db
    .updateTable('api_requests')
    .set({ key: hole.key, answer: hole.answer })
    .where('id', '=', hole.id),
);
const dropRequest = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('api_requests').where('id', '=', hole.id),
);
const dropOld = statement<{ before: number }>()((db, hole) =>
  db.deleteFrom('api_requests').where('at', '<', hole.before),
);

const table = 'api_tokens';
const answerPlace = (row: string) => ({ table: 'api_requests', column: 'answer', row }) as const;
const minute = 60_000;
/** So long whoever sends a request again hears what he was answered (⚙). */
const keptMs = 3 * 86_400_000;

type Parts = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
  readonly macs: Macs;
};
type Body = Pick<ApiToken, 'name' | 'scopes' | 'grant' | 'maker' | 'made'>;

/** Tokens of a database, found by a keyed digest. */
export function tokenStore(parts: Parts): TokenStore {
  const { reader, ring, committer, macs } = parts;
  const hashOf = (secret: string): Buffer => macs.of('guess', 'api', secret);
  const opened = (row: Row): readonly ApiToken[] => {
    const { id, last, used, revoked } = row;
    try {
      const body = openBody({ ring, reader }, { table, row: id }, row) as Body | null;
      return body === null ? [] : [{ ...body, id, last, used, revoked }];
    } catch {
      // What was changed from outside opens nothing.
      return [];
    }
  };
  const byId = (id: string): ApiToken | null =>
    reader.all(byIdRow, { id }).flatMap(opened)[0] ?? null;
  return {
    list: () =>
      reader
        .all(all, {})
        .flatMap(opened)
        .toSorted((a, b) => b.made - a.made),
    byId,
    make: async ({ id, last, ...body }) => {
      const secret = `bf_${randomBytes(32).toString('base64url')}`;
      await committer.submit((plan) =>
        plan.write(insert, {
          id,
          last,
          hash: hashOf(secret).toString('base64url'),
          ...sealBody(plan, { table, row: id }, body satisfies Body),
        }),
      );
      return secret;
    },
    find: (secret) => {
      const hash = hashOf(secret);
      const row = reader.get(byHash, { hash: hash.toString('base64url') });
      // The index is asked for a keyed digest, of which nobody can guess a beginning; the whole is weighed once more.
      const kept =
        row === undefined ? Buffer.alloc(hash.length) : Buffer.from(row.hash, 'base64url');
      const same = kept.length === hash.length && timingSafeEqual(kept, hash);
      return same && row !== undefined ? (opened(row)[0] ?? null) : null;
    },
    revoke: async (id, at) => {
      await committer.submit((plan) => plan.write(setRevoked, { id, at }));
    },
    touch: async (id, at) => {
      const used = reader.get(byIdRow, { id })?.used ?? 0;
      if (at - used < minute) return;
      await committer.submit((plan) => plan.write(setUsed, { id, at }));
    },
    sign: (what, text) => macs.of('guess', `api:${what}`, text).toString('base64url'),
    ...requests(parts),
  };
}

// Answers to requests that carry a key, for as long as somebody may send one again.
function requests({ reader, ring, committer }: Parts): Pick<TokenStore, 'begin' | 'end' | 'drop'> {
  return {
    begin: async (id, digest, at) => {
      const before = await committer.submit((plan): KeptAnswer | null => {
        const row = plan.reader.get(request, { id });
        if (row !== undefined && row.at >= at - keptMs) {
          const key = row.key === null ? null : ring.byId(row.key, reader);
          const answer =
            key === null || row.answer === null
              ? null
              : unsealJson(key.secret, answerPlace(id), row.answer);
          return { digest: row.digest, answer };
        }
        plan.write(dropOld, { before: at - keptMs });
        plan.write(putRequest, { id, at, digest });
        return null;
      });
      return before === 'conflict' ? null : before;
    },
    end: async (id, answer) => {
      await committer.submit((plan) => {
        const key = plan.key('house', 'house');
        plan.write(putAnswer, {
          id,
          key: key.id,
          answer: sealJson(key.secret, answerPlace(id), answer),
        });
      });
    },
    drop: async (id) => {
      await committer.submit((plan) => plan.write(dropRequest, { id }));
    },
  };
}
