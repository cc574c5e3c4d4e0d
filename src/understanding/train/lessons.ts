import { readdirSync, readFileSync } from 'node:fs';
import type { Value } from '../../messages/value.ts';

/** A message as somebody labelled it, in the words of design.md section 7. */
export type Labelled = {
  readonly text: string;
  readonly asked?: string;
  readonly today?: string;
  readonly labels: readonly string[];
  /** Absent where a message was labelled for its needs only. */
  readonly fields?: Readonly<Record<string, Value>>;
  readonly crisis?: boolean;
  readonly act?: string;
  readonly kind?: string;
};

/** The day most messages were written on. */
export const day = '2026-11-23';

/** The messages of one file, a JSON object a line. */
export const readLabelled = (file: URL): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);

/** The files of a folder that hold messages, in the order of their names. */
export const filesIn = (folder: URL): readonly URL[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => new URL(name, folder));
