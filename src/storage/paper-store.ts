import { randomBytes } from 'node:crypto';
import type { PaperRef } from '../messages/answer.ts';
import type { Committer } from './committer.ts';
import type { CrashStep } from './crash-steps.ts';
import type { Health } from './health.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import type { PaperFiles } from './paper-files.ts';
import { bytesOf, bytesPlace, planPaper, planRoom, readPaper } from './papers.ts';
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
  readonly macs: Macs;
};

/** Papers: sealed bytes in files, everything else in a row. */
export function paperStore(parts: Parts): Store['papers'] {
  const { connection, ring, committer, files, at, now, health, macs } = parts;
  const originOf = (origin: string | undefined): string | null =>
    origin === undefined ? null : macs.of('guess', `papers from ${origin}`).toString('base64url');
  const keep: Store['papers']['keepWithin'] = async (conversation, file, most) => {
    const { type, name } = file;
    const origin = originOf(file.origin);
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
    const { bytes } = ref;
    const planned = (plan: Plan) => {
      if (most !== undefined) planRoom(plan, { conversation, bytes, origin }, most);
      planPaper(plan, { ref, conversation, at: now(), origin, made });
      return ref;
    };
    const kept = await committer.submit(planned).catch((error: unknown) => {
      files.remove(id);
      throw error;
    });
    if (kept === 'conflict') files.remove(id);
    at('file:committed');
    return kept === 'conflict' ? null : kept;
  };
  return {
    keepWithin: keep,
    keep: async (conversation, file) => {
      const kept = await keep(conversation, file);
      if (kept === null) throw new Error('Cannot keep a paper: there is no room');
      return kept;
    },
    open: async (id) => readPaper(id, { reader: connection, ring, files }),
    bytesOf: (conversation) => bytesOf(connection, conversation),
  };
}
