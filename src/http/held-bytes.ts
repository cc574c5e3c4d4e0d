/** Counts what is held in memory of bodies that are still on their way, so that many slow senders cannot fill it. */
export type HeldBytes = {
  /** Whether so many more bytes may be held for `by`; where they may, they are counted until they are given back. */
  readonly take: (by: string, bytes: number) => boolean;
  readonly giveBack: (by: string, bytes: number) => void;
};

/** At most `one` bytes for one sender and `all` for everybody. */
export function createHeldBytes(most: { readonly one: number; readonly all: number }): HeldBytes {
  const held = new Map<string, number>();
  let sum = 0;
  const add = (by: string, bytes: number) => {
    const now = (held.get(by) ?? 0) + bytes;
    sum += bytes;
    if (now > 0) held.set(by, now);
    else held.delete(by);
  };
  return {
    take: (by, bytes) => {
      if ((held.get(by) ?? 0) + bytes > most.one || sum + bytes > most.all) return false;
      add(by, bytes);
      return true;
    },
    giveBack: (by, bytes) => add(by, -bytes),
  };
}

/** A body as far as it was held: whole, `large` beyond the limit, `full` where nothing more may be held now, `broken` where it ended early. */
export type HeldBody = Uint8Array | 'large' | 'full' | 'broken';

/** Reads a body to its end and holds no more of it than may be held; what was held is given back once `use` has ended. */
export async function withHeldBody<Outcome>(
  body: AsyncIterable<Uint8Array>,
  { held, by, limit }: { readonly held: HeldBytes; readonly by: string; readonly limit: number },
  use: (read: HeldBody) => Promise<Outcome>,
): Promise<Outcome> {
  let parts: Uint8Array[] = [];
  let mine = 0;
  let dropped: 'large' | 'full' | null = null;
  const drop = (why: 'large' | 'full') => {
    dropped = why;
    parts = [];
    held.giveBack(by, mine);
    mine = 0;
  };
  const keep = (part: Uint8Array) => {
    const { byteLength } = part;
    if (dropped !== null) return;
    if (mine + byteLength > limit) return drop('large');
    if (!held.take(by, byteLength)) return drop('full');
    mine += byteLength;
    parts.push(part);
  };
  try {
    try {
      for await (const part of body) keep(part);
    } catch {
      return await use('broken');
    }
    return await use(dropped ?? new Uint8Array(Buffer.concat(parts)));
  } finally {
    held.giveBack(by, mine);
  }
}
