import { statfsSync } from 'node:fs';
import type { Hono } from 'hono';
import type { Channel } from '../../channels/channel.ts';
import { needed } from '../../storage/migrations.ts';
import type { OpenStore } from '../../storage/open-store.ts';

/** What has to stand before anybody is sent here. */
export type Standing = {
  readonly ready: boolean;
  /** The database can be read, and there is room to write. */
  readonly storage: boolean;
  /** Its tables are those of this program. */
  readonly migrations: boolean;
  readonly channels: { readonly [name: string]: boolean };
};

/** What is looked at. */
export type StandingParts = {
  readonly store: Pick<OpenStore, 'vitals' | 'duties'>;
  readonly channels: readonly Pick<Channel, 'name' | 'up' | 'alone'>[];
  readonly data: string;
  /** It is about to stop. */
  readonly stopping: () => boolean;
};

/** Less room than this, in bytes, is none: a photo and its turn must still fit. */
export const leastRoom = 64 * 1024 * 1024;

/** Free bytes where a folder lies, for whoever runs the program; `null` where that cannot be asked. */
export function roomAt(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** Looks at storage, tables and channels at this moment; never throws. */
export function standingOf({ store, channels, data, stopping }: StandingParts): Standing {
  const tables = store.duties.reached() ? tablesOf(store) : null;
  const storage = tables !== null && (roomAt(data) ?? 0) >= leastRoom;
  const { duties } = store;
  // A line that another process has stands there.
  const isOthers = ({ alone }: (typeof channels)[number]): boolean =>
    duties.shared && alone?.what === 'line' && !duties.holds(alone.duty);
  const up = Object.fromEntries(
    channels.map((one) => [one.name, isOthers(one) || (one.up?.() ?? true)]),
  );
  const migrations = tables === true;
  const ready = storage && migrations && Object.values(up).every(Boolean) && !stopping();
  return { ready, storage, migrations, channels: up };
}

/** Whether the tables are this program's; `null` where the database cannot be read. */
function tablesOf(store: StandingParts['store']): boolean | null {
  try {
    const { version, wanted } = store.vitals();
    // A newer program beside this one may have added to them, and what only takes away may follow.
    return version >= Math.min(wanted, needed());
  } catch {
    return null;
  }
}

/** `/healthz`: the process answers; a supervisor starts it anew where it does not. `/readyz`: people may be sent here; names what does not stand. */
export function mountStanding(app: Hono, parts: StandingParts): void {
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', (c) => {
    const standing = standingOf(parts);
    return c.json(standing, standing.ready ? 200 : 503);
  });
}
