import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyze } from '../../src/understanding/analyze.ts';
import { readLabelled, saidOn } from '../../src/understanding/train/lessons.ts';
import { toWire } from '../../src/understanding/wire.ts';
import { filesOf } from './labelled.ts';
import { type Count, countOf, headOf, rowOf, together } from './scoring.ts';

/** What rules and what was learned hear in one file of messages. */
const countIn = (file: URL): Count =>
  readLabelled(file)
    .map((message) => {
      const { text, asked, today = saidOn } = message;
      return countOf(message, toWire(analyze(text, { today, asked })));
    })
    .reduce(together);

const nameOf = (file: URL): string => basename(file.pathname, '.jsonl');

/** `npm run eval`: the batches that are never learned from, as they are heard now; and every batch as it was heard at first sight, before anything was changed for it. */
export function reportHeld(): void {
  const held = filesOf('held').map((file) => ({ name: nameOf(file), count: countIn(file) }));
  if (held.length === 0) return;
  const all = held.map(({ count }) => count).reduce(together);
  const rows = [...held, { name: 'together', count: all }];
  const first = JSON.parse(
    readFileSync(join(import.meta.dirname, 'first-sight.json'), 'utf8'),
  ) as readonly string[];
  process.stdout.write(
    `${[
      '\nheld back, never learned from, as heard now',
      headOf(),
      ...rows.map(({ name, count }) => rowOf(name, count)),
      '\nat first sight: by the rules before anything was learned; “later”: by what was learned from the others',
      headOf(),
      ...first,
    ].join('\n')}\n`,
  );
}
