import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const line = z.object({
  text: z.string(),
  asked: z.string().optional(),
  today: z.string().optional(),
  labels: z.array(z.string()),
  /** Absent where an example was written for its labels only. */
  fields: z.record(z.string(), z.unknown()).optional(),
  crisis: z.boolean(),
});

/** A message with what it says, by the labels and fields of the wire. */
export type Labelled = z.infer<typeof line>;

/** The day on which messages without a day of their own were said. */
export const saidOn = '2026-11-23';

const folders = ['tune', 'report', 'batches', 'held'];

/** The labelled messages of one file. Throws one line that names a line that is none. */
export function readLabelled(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      try {
        return [line.parse(JSON.parse(text))];
      } catch {
        throw new Error(`Cannot read ${file}: line ${at + 1} is no labelled message`);
      }
    });
}

/** The files of labelled messages in one folder, in order. */
export function filesOf(folder: string): readonly string[] {
  const path = join(import.meta.dirname, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((one) => one.endsWith('.jsonl'));
  return files.toSorted().map((file) => join(path, file));
}

/** Every labelled message that stands beside this file. */
export function allLabelled(): readonly Labelled[] {
  return folders.flatMap((folder) => filesOf(folder).flatMap(readLabelled));
}
