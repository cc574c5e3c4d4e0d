import { parseArgs } from 'node:util';

/** What `npm run chat` may be told. */
export type ChatWords = {
  readonly json: boolean;
  readonly data: string | undefined;
  readonly now: number | undefined;
};

/** The words after `chat`; throws one line that names what is wrong. */
export function chatWords(words: readonly string[]): ChatWords {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (now !== undefined && Number.isNaN(now))
    throw new Error('Cannot read --now: it must be a time, as 2026-11-23T09:00:00+08:00');
  return { json: values.json, data: values.data, now };
}
