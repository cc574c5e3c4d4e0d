import type { Hono, MiddlewareHandler } from 'hono';
import type { Config } from '../../config.ts';
import type { House } from '../house.ts';
import { type Backups, createBackups } from './backups.ts';
import type { Metrics } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import { mountStanding, type Standing, standingOf } from './standing.ts';

/** What whoever runs a house sees of it: whether it stands, its figures, its daily backup. */
export type Attending = {
  /** Given to the listener before anything is mounted on it. */
  readonly watch?: MiddlewareHandler;
  /** Given to the house as it is opened. */
  readonly received?: (channel: string, ms: number) => void;
  readonly backups: Backups;
  readonly standing: () => Standing | null;
  /** Lays the routes and begins to look at the house. */
  readonly begin: (app: Hono, house: House) => void;
  /** From now on nobody is to be sent here. */
  readonly leave: () => void;
  readonly stop: () => Promise<void>;
};

type Parts = {
  readonly config: Pick<
    Config,
    'METRICS_ADDRESS' | 'BACKUP_KEEP' | 'backups' | 'bucket' | 'data' | 'databaseUrl' | 'keyFile'
  >;
  readonly now: () => number;
  readonly log: { readonly error: (about: object, message: string) => void };
};

/** Makes ready to look after a house; figures are kept only where they have an address. Rejects where that is taken, before anything is opened. */
export async function attend({ config, now, log }: Parts): Promise<Attending> {
  const { data, databaseUrl, keyFile, bucket, METRICS_ADDRESS: address } = config;
  const metrics: Metrics | null =
    address === undefined ? null : (await import('./metrics.ts')).createMetrics();
  const server =
    metrics === null || address === undefined ? null : await serveMetrics(address, metrics);
  const backups = createBackups({
    data,
    databaseUrl,
    into: config.backups,
    away: bucket === null ? null : { place: bucket, keyFile },
    keep: config.BACKUP_KEEP,
    now,
    log,
  });
  let leaving = false;
  let standing: () => Standing | null = () => null;
  return {
    watch: metrics?.watch,
    received: metrics?.received,
    backups,
    standing: () => standing(),
    begin: (app, { store, channels }) => {
      const parts = { store, channels, data, stopping: () => leaving };
      standing = () => standingOf(parts);
      mountStanding(app, parts);
      const backupAge = (): number | null => {
        const { last } = backups.state();
        return last === null ? null : now() - last;
      };
      metrics?.look({ store, standing: () => standingOf(parts), data, backupAge });
    },
    leave: () => {
      leaving = true;
    },
    stop: async () => {
      await backups.stop();
      await server?.close();
    },
  };
}
