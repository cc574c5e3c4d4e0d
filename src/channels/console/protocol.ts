import { z } from 'zod';
import type { IncomingBody } from '../../messages/incoming.ts';

const frame = {
  from: z.string().min(1).max(200),
  id: z.string().min(1).max(200).optional(),
  /** When a hand wrote it, ms: given by whoever passes on what a person types. */
  sent: z.int().min(0).optional(),
};

const line = z.union([
  z.object({
    /** One path, or several that are sent together. */
    photo: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(30)]),
    /** The words under it, of several under the first. */
    text: z.string().optional(),
    ...frame,
  }),
  z.object({
    text: z.string(),
    ...frame,
  }),
  z.object({
    option: z.string().max(200),
    ...frame,
  }),
  z.object({
    start: z.string().nullable(),
    ...frame,
  }),
  z.object({ advance: z.string().regex(/^\d+(\.\d+)?[smhd]$/) }),
  z.object({ listen: z.string().min(1).max(200) }),
]);

/** One line in, as design.md section 6 fixes it. */
export type ConsoleLine = z.infer<typeof line>;

/** One line out. */
export type ConsoleAnswer = {
  readonly to: string | null;
  readonly replies: readonly {
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  }[];
  readonly case: string | null;
  readonly error?: string;
};

/** A line read, or why it cannot be. */
export function readLine(text: string): ConsoleLine | { readonly error: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { error: 'Cannot read line: it is not JSON' };
  }
  const read = line.safeParse(parsed);
  return read.success
    ? read.data
    : {
        error:
          'Cannot read line: it must be {"from","text"}, {"from","option"}, {"from","photo"} or {"advance"}',
      };
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The milliseconds of "3d", "90m", "1.5h". */
export const durationOf = (text: string): number =>
  Number(text.slice(0, -1)) * units[text.at(-1) as keyof typeof units];

/** What a line says, apart from photos, whose bytes must be kept first. */
export function bodyOf(said: Extract<ConsoleLine, { from: string }>): IncomingBody | null {
  if ('photo' in said) return null;
  if ('text' in said) return { kind: 'text', text: said.text };
  if ('option' in said) return { kind: 'press', option: said.option, turn: null };
  if ('start' in said)
    return { kind: 'start', ...(said.start === null ? {} : { service: said.start }) };
  return null;
}
