/** One message as it stands in a follower's chat; `by`: how it came there. */
export type Shown = {
  readonly text: string;
  readonly by: 'passive' | 'custom' | 'template';
  readonly at: number;
};

/** Somebody with WeChat. */
export type Follower = {
  readonly openid: string;
  follows: boolean;
  readonly heard: Shown[];
  /** Messages sent to him, as WeChat counts them. */
  word: { at: number; used: number };
  press: { at: number; used: number };
};

/** What WeChat counts: messages after a word, and after a press, scan or follow. */
export const limits = {
  word: { most: 5, ms: 48 * 3_600_000 },
  press: { most: 3, ms: 60_000 },
} as const;

/** All that the emulated WeChat remembers. */
export type World = {
  readonly appId: string;
  readonly secret: string;
  readonly token: string;
  readonly aesKey: string | null;
  readonly account: string;
  verified: boolean;
  readonly now: () => number;
  /** Where events go. */
  callback: string;
  readonly followers: Map<string, Follower>;
  /** Good access tokens with their end. */
  readonly tokens: Map<string, number>;
  stable: string | null;
  readonly media: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  menu: unknown;
  readonly scenes: string[];
  readonly templates: { readonly to: string; readonly id: string; readonly data: unknown }[];
  /** Every call of the API by its path. */
  readonly calls: string[];
  /** Errors to answer with instead, the next first, by path. */
  readonly faults: { readonly path: string; readonly code: number }[];
  serial: number;
};

/** Whether one message more may be said to somebody, or the error; counted where it may. */
export function spend(world: World, { word, press }: Follower): number {
  const now = world.now();
  const open = ({ at }: { at: number }, ms: number): boolean => now - at < ms;
  const lines = [
    { line: press, ...limits.press },
    { line: word, ...limits.word },
  ].filter(({ line, ms }) => open(line, ms));
  if (lines.length === 0) return 45015;
  const free = lines.find(({ line, most }) => line.used < most);
  if (free === undefined) return 45047;
  free.line.used += 1;
  return 0;
}

/** A number no one had before. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}

/** The follower of an id, made at first use. */
export function followerOf(world: World, openid: string): Follower {
  const known = world.followers.get(openid);
  if (known !== undefined) return known;
  const none = () => ({ at: Number.NEGATIVE_INFINITY, used: 0 });
  const made: Follower = { openid, follows: true, heard: [], word: none(), press: none() };
  world.followers.set(openid, made);
  return made;
}
