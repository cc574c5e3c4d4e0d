import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/understanding/analyze.ts';
import { share } from './lanes.ts';

const folder = join(import.meta.dirname, '..', 'understanding', 'tune');

/** What hearing one message takes by rules alone, ms: half of all messages less, and nineteen in twenty. */
export function understandingCost(): { readonly half: number; readonly most: number } {
  const texts = readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  for (const text of texts.slice(0, 300)) analyze(text, { today: '2026-11-23' });
  const each = texts.map((text) => {
    const began = performance.now();
    analyze(text, { today: '2026-11-23' });
    return performance.now() - began;
  });
  return { half: share(each, 0.5), most: share(each, 0.95) };
}
