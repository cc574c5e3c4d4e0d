/** One message as it stands in a worker's chat. */
export type Shown = {
  readonly text: string;
  readonly by: 'message' | 'greeting';
  /** Choices to tap. */
  readonly menu: readonly { readonly id: string; readonly content: string }[];
};

/** Somebody with WeChat who talks with the 客服账号. */
export type Person = {
  readonly id: string;
  readonly heard: Shown[];
  /** His last word, and messages said since, as 企业微信 counts them. */
  word: { at: number; used: number };
  /** A person has the talk in 企业微信: nothing may be said by the API. */
  held: boolean;
};

/** A message of the list that is fetched. */
export type Listed = { readonly msgid: string } & { readonly [field: string]: unknown };

/** What 企业微信 counts. */
export const limit = { most: 5, ms: 48 * 3_600_000 };

/** All that the emulated 微信客服 remembers. */
export type World = {
  readonly corpId: string;
  readonly secret: string;
  readonly token: string;
  readonly aesKey: string;
  readonly account: string;
  readonly now: () => number;
  /** Where it rings. */
  callback: string;
  readonly people: Map<string, Person>;
  /** Everything that came, oldest first; a cursor is a place in it. */
  readonly list: Listed[];
  /** At most so many in a page. */
  page: number;
  /** Good access tokens, and tokens of rings, with their end. */
  readonly tokens: Map<string, number>;
  readonly rings: Map<string, number>;
  /** Codes by which somebody may be greeted, with their end. */
  readonly welcomes: Map<string, { readonly person: string; readonly until: number }>;
  readonly media: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  /** Every call of the API by its path; `alone`: fetchings that no ring asked for. */
  readonly calls: string[];
  alone: number;
  /** Errors to answer with instead, the next first, by path. */
  readonly faults: { readonly path: string; readonly code: number }[];
  serial: number;
};

/** A number no one had before. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}

/** A person by his external_userid, made at first use. */
export function personOf(world: World, id: string): Person {
  const known = world.people.get(id);
  if (known !== undefined) return known;
  const word = { at: Number.NEGATIVE_INFINITY, used: 0 };
  const made: Person = { id, heard: [], word, held: false };
  world.people.set(id, made);
  return made;
}

/** Error codes, as remembered of 企业微信's pages. */
export const codes = {
  secret: 40001,
  corp: 40013,
  token: 40014,
  shape: 40058,
  account: 95000,
  count: 95001,
  state: 95018,
} as const;

/** Whether one message more may be said to somebody, or the error; counted where it may. */
export function spend(world: World, { word, held }: Person): number {
  if (held) return codes.state;
  if (world.now() - word.at >= limit.ms || word.used >= limit.most) return codes.count;
  word.used += 1;
  return 0;
}
