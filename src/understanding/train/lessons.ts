import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.object({
  text: z.string(),
  asked: z.string().optional(),
  today: z.string().optional(),
  labels: z.array(z.string()),
  /** Absent where a message was labelled for its needs only. */
  fields: z.record(z.string(), z.json()).optional(),
  crisis: z.boolean().default(false),
  act: z.string().optional(),
  kind: z.string().optional(),
});

/** A message as somebody labelled it, by the labels and fields of the wire. */
export type Labelled = z.infer<typeof line>;

/** The day on which messages without a day of their own were said. */
export const saidOn = '2026-11-23';

/** The labelled messages of one file, a JSON object a line. Throws one line that names a line that is none. */
export const readLabelled = (file: string | URL): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      try {
        return [line.parse(JSON.parse(text))];
      } catch {
        throw new Error(`Cannot read ${String(file)}: line ${at + 1} is no labelled message`);
      }
    });

/** The files of labelled messages in one folder, in the order of their names; none where there is no folder. */
export const filesIn = (folder: URL): readonly URL[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => new URL(name, folder))
    : [];
