import { resolve } from 'node:path';
import { backUp, restoreBackup } from '../storage/backup.ts';
import { rotateMasterKey } from '../storage/rotate-master-key.ts';
import type { Printed } from './desk.ts';

/** Commands that work on the folder itself: a backup at any time, restoring and changing the key only while nothing runs. `null` for any other command. */
export async function offline(
  words: readonly string[],
  at: { readonly data: string; readonly keyFile: string; readonly running: boolean },
): Promise<Printed | null> {
  const [command, first] = words;
  if (command !== 'backup' && command !== 'restore' && command !== 'rotate-key') return null;
  try {
    return { text: done(command, first, at), ok: true };
  } catch (error) {
    return { text: error instanceof Error ? error.message : `Cannot ${command}`, ok: false };
  }
}

function done(
  command: 'backup' | 'restore' | 'rotate-key',
  folder: string | undefined,
  {
    data,
    keyFile,
    running,
  }: { readonly data: string; readonly keyFile: string; readonly running: boolean },
): string {
  if (command !== 'backup' && running)
    throw new Error(`Cannot ${command}: the server is running; stop it first`);
  if (command === 'rotate-key')
    return `Done: ${rotateMasterKey({ data, keyFile })} keys are wrapped anew under a new ${keyFile}. Back it up.`;
  if (folder === undefined) throw new Error(`Cannot ${command}: the folder is missing`);
  if (command === 'backup') {
    backUp({ data, to: resolve(folder) });
    return `Done: ${resolve(folder)}. Keep the key file ${keyFile} apart from it.`;
  }
  restoreBackup({ from: resolve(folder), data });
  return `Done: ${data} holds what ${resolve(folder)} held.`;
}
