import { createInterface } from 'node:readline';
import { z } from 'zod';
import { dayOf } from '../messages/day.ts';
import { analyze } from '../understanding/analyze.ts';
import { toWire } from '../understanding/wire.ts';

const line = z.object({
  text: z.string(),
  asked: z.string().optional(),
  today: z.iso.date().optional(),
});

/** `npm run -s understand`: a message a line in, what was understood a line out. */
export async function run(): Promise<number> {
  for await (const text of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (text.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(understood(text))}\n`);
  }
  return 0;
}

function understood(text: string): object {
  try {
    const { text: said, asked, today = dayOf(Date.now()) } = line.parse(JSON.parse(text));
    return toWire(analyze(said, { today, asked }));
  } catch {
    return {
      error:
        'Cannot read line: it must be {"text":"…","asked":"field or absent","today":"YYYY-MM-DD"}',
    };
  }
}
