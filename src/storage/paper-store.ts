import { randomBytes } from 'node:crypto';
import type { PaperRef } from '../messages/answer.ts';
import type { Committer } from './committer.ts';
import type { CrashStep } from './crash-steps.ts';
import type { Health } from './health.ts';
import type { KeyRing } from './key-ring.ts';
import type { PaperFiles } from './paper-files.ts';
import { bytesOf, bytesPlace, planPaper, readPaper } from './papers.ts';
import type { Plan } from './plan.ts';
import { seal } from './seal.ts';
import type { Reader } from './sqlite.ts';
import type { Store } from './store.ts';

type Parts = {
  readonly connection: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
  readonly files: PaperFiles;
  readonly at: (step: CrashStep) => void;
  readonly health: Pick<Health, 'failed'>;
  readonly now: () => number;
};

/** Papers: sealed bytes in files, everything else in a row. */
export function paperStore(parts: Parts): Store['papers'] {
  const { connection, ring, committer, files, at, now, health } = parts;
  return {
    keep: async (conversation, file) => {
      const { type, name } = file;
      const id = randomBytes(16).toString('hex');
      const made = ring.make('paper', id);
      // The file is durable first: a row never names bytes that are not there.
      try {
        files.write(id, seal(made.key.secret, bytesPlace(id), file.bytes));
      } catch (error) {
        health.failed(error);
        throw error;
      }
      const ref: PaperRef = {
        id,
        type,
        bytes: file.bytes.length,
        ...(name === undefined ? {} : { name }),
      };
      const planned = (plan: Plan) => planPaper(plan, { ref, conversation, at: now(), made });
      await committer.submit(planned).catch((error: unknown) => {
        files.remove(id);
        throw error;
      });
      at('file:committed');
      return ref;
    },
    open: async (id) => readPaper(id, { reader: connection, ring, files }),
    bytesOf: (conversation) => bytesOf(connection, conversation),
  };
}
