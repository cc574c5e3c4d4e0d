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

const answer = z.object({
  /** Whose talk it is, where a file holds whole talks. */
  worker: z.int().optional(),
  service: z.string(),
  asked: z.string(),
  text: z.string(),
  fields: z.record(z.string(), z.json()),
  act: z.string().optional(),
  today: z.string().default('2026-11-30'),
});

/** What somebody wrote while a question of a service stood open, and every question of that service that it answers. */
export type Answer = z.infer<typeof answer>;

/** The day on which messages without a day of their own were said. */
export const saidOn = '2026-11-23';

/** The labelled messages of one file, a JSON object a line. Throws one line that names a line that is none. */
export const readLabelled = (file: string | URL): readonly Labelled[] => linesOf(file, line);

/** As `readLabelled`, of messages in the middle of a talk. */
export const readAnswers = (file: string | URL): readonly Answer[] => linesOf(file, answer);

const linesOf = <T>(file: string | URL, shape: z.ZodType<T>): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      try {
        return [shape.parse(JSON.parse(text))];
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
