import type { DataKey, KeyKind, KeyRing } from './key-ring.ts';
import type { Reader } from './sqlite.ts';
import { type Statement, statement, type Values } from './statement.ts';
import type { Target } from './store.ts';

/** One compiled statement of a turn; `expect`: the rows it must change, or the turn is a conflict. */
export type Write = {
  readonly of: Statement<never, unknown>;
  readonly values: Values;
  readonly expect?: number;
};

/** What a commit touched, gathered for `Store.onCommit`. */
export type Touched = {
  readonly conversations: Set<string>;
  readonly cases: Set<string>;
  readonly inbox: Map<string, Target>;
  /** Conversations of which something was destroyed. */
  readonly forgotten: Set<string>;
  outbox: boolean;
  /** Accounts or sign-ins were changed. */
  accounts: boolean;
  /** Something waits to be told to an address outside, or one was changed. */
  hooks: boolean;
  /** The centre was changed on the desk. */
  settings: boolean;
  /** Another process did it: what waits is that one's to run. */
  foreign: boolean;
  /** Nobody knows what was touched: anything may be another by now. */
  everything: boolean;
};

/** Thrown while planning or writing: the row is at another version by now. */
export class Conflict extends Error {}

/** The making of one turn's writes. Nothing is written while it is made; all of it is written at once, or none. */
export type Plan = {
  /** What is committed, and what turns before it in the same commit wrote. */
  readonly reader: Reader;
  readonly write: <P extends Values, R>(of: Statement<P, R>, values: P, expect?: number) => void;
  readonly writes: readonly Write[];
  readonly touched: Touched;
  /** Tells a cache what the row is now; runs when the writes stand in the transaction, before any other plan is made. */
  readonly settled: (effect: () => void) => void;
  /** Runs once the commit is durable. */
  readonly after: (effect: () => void) => void;
  readonly effects: {
    readonly settled: readonly (() => void)[];
    readonly after: readonly (() => void)[];
  };
  /** The key, made in this commit where there is none. */
  readonly key: (kind: KeyKind, owner: string) => DataKey;
  /** Whether a conversation gave basic consent; until then what is said in it is only heard. */
  readonly consented: (conversation: string) => boolean;
  readonly setConsent: (conversation: string, given: boolean) => void;
  /** A key of an owner who is new with this plan, so that it is not looked for. */
  readonly newKey: (kind: KeyKind, owner: string) => DataKey;
  /** Stores a key that was made before the commit. */
  readonly addKey: (made: { readonly key: DataKey; readonly wrapped: Uint8Array }) => DataKey;
  readonly currentKey: (kind: KeyKind, owner: string) => DataKey | null;
  readonly keyById: (id: string) => DataKey | null;
  /** Destroys a key, and with it all that it sealed. */
  readonly destroyKey: (key: KeyName) => void;
  /** Gives the `heard` key of a conversation its later kind. */
  readonly keepKey: (key: DataKey) => void;
  /** The log must be emptied after this commit, so that nothing destroyed is left in it. */
  readonly erase: () => void;
  readonly erases: () => boolean;
  /** Keys that this plan seals with and did not make: where one of them is gone or of another kind by now, the plan is a conflict. */
  readonly keysUsed: () => readonly KeyName[];
  /** Keys that were destroyed or have another kind from this commit on. */
  readonly keysGone: () => readonly KeyName[];
  /** Those of them under which others may be sealing at this moment. */
  readonly keysToHold: () => readonly KeyName[];
};

/** A key without its secret. */
export type KeyName = Pick<DataKey, 'id' | 'kind' | 'owner'>;

const consentOf = statement<{ conversation: string }>()((db, hole) =>
  db.selectFrom('sessions').select('consented').where('conversation', '=', hole.conversation),
);
const insertKey = statement<{ id: string; kind: string; owner: string; wrapped: Uint8Array }>()(
  (db, hole) =>
    db.insertInto('keys').values({
      id: hole.id,
      kind: hole.kind,
      owner: hole.owner,
      wrapped: hole.wrapped,
    }),
);
const deleteKey = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('keys').where('id', '=', hole.id),
);
const renameKey = statement<{ id: string; kind: string }>()((db, hole) =>
  db.updateTable('keys').set({ kind: hole.kind }).where('id', '=', hole.id),
);

/** What a commit touched: nothing yet. */
export const nothingTouched = (): Touched => ({
  conversations: new Set(),
  cases: new Set(),
  inbox: new Map(),
  forgotten: new Set(),
  outbox: false,
  accounts: false,
  hooks: false,
  settings: false,
  foreign: false,
  everything: false,
});

/** Adds what one commit touched to what others did. */
export function addTouched(all: Touched, one: Touched): void {
  for (const id of one.conversations) all.conversations.add(id);
  for (const number of one.cases) all.cases.add(number);
  for (const [key, target] of one.inbox) all.inbox.set(key, target);
  for (const id of one.forgotten) all.forgotten.add(id);
  all.outbox ||= one.outbox;
  all.accounts ||= one.accounts;
  all.hooks ||= one.hooks;
  all.settings ||= one.settings;
}

/** An empty plan. */
export function startPlan(reader: Reader, ring: KeyRing): Plan {
  const writes: Write[] = [];
  const settled: (() => void)[] = [];
  const after: (() => void)[] = [];
  let erases = false;
  const write: Plan['write'] = (of, values, expect) => {
    writes.push({ of, values, ...(expect === undefined ? {} : { expect }) });
  };
  return {
    reader,
    write,
    writes,
    effects: { settled, after },
    touched: nothingTouched(),
    settled: (effect) => {
      settled.push(effect);
    },
    after: (effect) => {
      after.push(effect);
    },
    erase: () => {
      erases = true;
    },
    erases: () => erases,
    consented: (conversation) => {
      const known = ring.consents.get(conversation);
      if (known !== undefined) return known;
      const given = reader.get(consentOf, { conversation })?.consented === 1;
      ring.consents.set(conversation, given);
      return given;
    },
    setConsent: (conversation, given) => {
      settled.push(() => ring.consents.set(conversation, given));
    },
    ...planKeys({ reader, ring, write, settled: (effect) => settled.push(effect) }),
  };
}

type PlanKeys = Pick<
  Plan,
  | 'key'
  | 'newKey'
  | 'addKey'
  | 'currentKey'
  | 'keyById'
  | 'destroyKey'
  | 'keepKey'
  | 'keysUsed'
  | 'keysGone'
  | 'keysToHold'
>;
type KeyParts = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly write: Plan['write'];
  readonly settled: (effect: () => void) => void;
};

// Keys made or destroyed here are known to this plan at once, to the ring only when they are written.
function planKeys({ reader, ring, write, settled }: KeyParts): PlanKeys {
  const made = new Map<string, DataKey>();
  const gone = new Map<string, KeyName>();
  const kept = new Map<string, DataKey>();
  const used = new Map<string, DataKey>();
  const looked = new Set<string>();
  const standing = (kind: KeyKind, owner: string): DataKey | null => {
    if (looked.has(owner)) return ring.known(kind, owner);
    looked.add(owner);
    return ring.current(kind, owner, reader);
  };
  const keysGone = () => [...gone.values(), ...kept.values()];
  const currentKey: Plan['currentKey'] = (kind, owner) => {
    const fresh = made.get(`${kind}\0${owner}`);
    if (fresh !== undefined) return fresh;
    const known = standing(kind, owner);
    if (known === null || gone.has(known.id) || kept.has(known.id)) return null;
    // Those of the house are changed only while it is shut.
    if (kind !== 'house') used.set(known.id, known);
    return known;
  };
  const addKey: Plan['addKey'] = ({ key, wrapped }) => {
    write(insertKey, { id: key.id, kind: key.kind, owner: key.owner, wrapped });
    made.set(`${key.kind}\0${key.owner}`, key);
    return key;
  };
  settled(() => {
    for (const key of gone.values()) ring.forget(key);
    for (const key of kept.values()) ring.forget(key);
    for (const key of made.values()) ring.remember(key);
  });
  return {
    keysUsed: () => [...used.values()].filter(({ id }) => !gone.has(id) && !kept.has(id)),
    keysGone,
    // Under that of a draft seals only the turn of its own conversation, which its version protects.
    keysToHold: () => keysGone().filter(({ kind }) => kind !== 'draft'),
    newKey: (kind, owner) => made.get(`${kind}\0${owner}`) ?? addKey(ring.make(kind, owner)),
    currentKey,
    addKey,
    key: (kind, owner) => currentKey(kind, owner) ?? addKey(ring.make(kind, owner)),
    keyById: (id) => {
      if (gone.has(id)) return null;
      for (const key of made.values()) if (key.id === id) return key;
      const known = ring.byId(id, reader);
      if (known !== null && known.kind !== 'house') used.set(known.id, known);
      return known;
    },
    destroyKey: (key) => {
      made.delete(`${key.kind}\0${key.owner}`);
      gone.set(key.id, key);
      write(deleteKey, { id: key.id });
    },
    keepKey: (key) => {
      kept.set(key.id, key);
      write(renameKey, { id: key.id, kind: 'kept' });
    },
  };
}
