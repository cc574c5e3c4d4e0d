import type { Neighbours } from './neighbours.ts';

/** Counts one more event of a key in all processes together, in windows that begin with their first event; `null` where the database does not say. */
export type Rates = {
  readonly count: (key: string, windowMs: number) => Promise<number | null>;
  readonly close: () => void;
};

const clock = '(extract(epoch from clock_timestamp()) * 1000)::bigint';
const add = `insert into rates as r (mac, count, until) values ($1::text, $2::bigint, ${clock} + $3::bigint)
  on conflict (mac) do update set
    count = case when r.until > ${clock} then r.count else 0 end + excluded.count,
    until = case when r.until > ${clock} then r.until else excluded.until end
  returning count`;
const tidy = `delete from rates where until < ${clock}`;
const tidyMs = 600_000;

type Waiting = ((count: number | null) => void)[];

/** Whatever of a key comes while it is being counted is counted together, so that a flood asks no more than one question at a time. */
export function createRates({ ask }: Pick<Neighbours, 'ask'>): Rates {
  const asking = new Map<string, Waiting>();
  const run = async (key: string, windowMs: number, taken: Waiting): Promise<void> => {
    const rows = await ask(add, [key, taken.length, windowMs]).catch(() => null);
    const last = rows?.[0]?.['count'];
    for (const [at, resolve] of taken.entries())
      resolve(last === undefined ? null : Number(last) - taken.length + at + 1);
    const more = asking.get(key) ?? [];
    if (more.length === 0) asking.delete(key);
    else void run(key, windowMs, more.splice(0));
  };
  const tidying = setInterval(() => void ask(tidy).catch(() => undefined), tidyMs);
  tidying.unref();
  return {
    count: (key, windowMs) =>
      new Promise((resolve) => {
        const waiting = asking.get(key);
        if (waiting !== undefined) return void waiting.push(resolve);
        asking.set(key, []);
        void run(key, windowMs, [resolve]);
      }),
    close: () => clearInterval(tidying),
  };
}
