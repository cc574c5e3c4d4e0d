import { createHash } from 'node:crypto';
import { createBoundedMap } from '../bounded-map.ts';

/** What a press carries: the option and the turn of the question it stood under. */
export type Pressed = { readonly option: string; readonly turn: number | null };

/** Writes and reads the data of buttons, at most 64 bytes each (platform.md section 2). */
export type CallbackData = {
  readonly write: (pressed: { readonly option: string; readonly turn: number }) => string;
  /** `null` for data that is not of a question of ours. */
  readonly read: (data: string) => Pressed | null;
};

/** Data of a button that only shows what was chosen. */
export const chosenData = 'x';

const limit = 64;
const remembered = 5000;

/** Short ids stand in the data as they are; for long ones a hash does, and a bounded table tells them again. After a restart a hash is handed on as the option: no question knows it, so the worker is asked again. */
export function createCallbackData(): CallbackData {
  const long = createBoundedMap<string, string>(remembered);
  return {
    write: ({ option, turn }) => {
      const plain = `o:${turn.toString(36)}:${option}`;
      if (Buffer.byteLength(plain) <= limit) return plain;
      const hash = createHash('sha256').update(option).digest('base64url').slice(0, 22);
      long.set(hash, option);
      return `h:${turn.toString(36)}:${hash}`;
    },
    read: (data) => {
      const [, kind, turn, id] = /^([oh]):([0-9a-z]{1,9}):(.+)$/s.exec(data) ?? [];
      if (kind === undefined || turn === undefined || id === undefined) return null;
      const number = Number.parseInt(turn, 36);
      return {
        option: kind === 'h' ? (long.get(id) ?? id) : id,
        turn: Number.isSafeInteger(number) ? number : null,
      };
    },
  };
}
