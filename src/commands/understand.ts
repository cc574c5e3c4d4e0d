import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dayOf } from '../messages/day.ts';
import { analyze } from '../understanding/analyze.ts';
import { toWire } from '../understanding/wire.ts';

const line = z.object({
  text: z.string(),
  asked: z.string().optional(),
  today: z.iso.date().optional(),
});

type Hear = (line: {
  readonly text: string;
  readonly asked?: string;
  readonly today: string;
}) => object | Promise<object>;

/** Messages that may wait for a model at the same time. */
const atOnce = 8;

/** `npm run -s understand`: a message a line in, what was understood a line out, in order; with `--model` the configured model listens behind the rules. */
export async function run(words: readonly string[] = []): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { model: { type: 'boolean' } } });
  const hear: Hear = values.model === true ? await withModel() : byRules;
  const waiting: Promise<void>[] = [];
  for await (const text of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (text.trim() === '') continue;
    const before = waiting.at(-1) ?? Promise.resolve();
    const heard = understood(text, hear);
    waiting.push(
      before.then(async () => void process.stdout.write(`${JSON.stringify(await heard)}\n`)),
    );
    if (waiting.length >= atOnce) await waiting.shift();
  }
  await waiting.at(-1);
  return 0;
}

const byRules: Hear = ({ text, asked, today }) => toWire(analyze(text, { today, asked }));

/** The configured model behind the rules; whoever runs this decides how many messages it may cost. Throws one line where none is configured. */
async function withModel(): Promise<Hear> {
  const [{ readConfig }, { modelSettings }, { createLineListener }] = await Promise.all([
    import('../config.ts'),
    import('../understanding/model/settings.ts'),
    import('../understanding/model/hear-line.ts'),
  ]);
  const settings = modelSettings(readConfig(process.env));
  if (settings === null)
    throw new Error(
      'Cannot read setting LLM_BASE_URL (environment or .env): --model needs the address of a model',
    );
  const { createWording } = await import('../wording/wording.ts');
  const { createCache } = await import('../storage/cache.ts');
  return createLineListener({
    wording: createWording(join(import.meta.dirname, '..', '..', 'locales')),
    analyse: analyze,
    settings: { ...settings, dailyTokens: Number.MAX_SAFE_INTEGER },
    cache: createCache('model'),
    now: Date.now,
    log: {
      warn: (about, message) => void process.stderr.write(`${message} ${JSON.stringify(about)}\n`),
    },
  });
}

async function understood(text: string, hear: Hear): Promise<object> {
  const read = lineOf(text);
  if (read !== null) return hear({ ...read, today: read.today ?? dayOf(Date.now()) });
  return {
    error:
      'Cannot read line: it must be {"text":"…","asked":"field or absent","today":"YYYY-MM-DD"}',
  };
}

function lineOf(text: string): z.infer<typeof line> | null {
  try {
    const read = line.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
