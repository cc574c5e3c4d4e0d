import { filesIn } from '../../src/understanding/train/lessons.ts';
import { scoreTalks } from './talk-scoring.ts';

/** Talks that nothing is learned from; the first three were looked at while rules were made. */
const folder = new URL('talks-held/', import.meta.url);

const percent = (some: number, all: number): string => ((100 * some) / all).toFixed(1).padStart(10);

/** Of messages in the middle of talks: how many answers were kept at once, or put to be agreed to; how many facts beside them were kept; and of all facts kept how many were told otherwise. */
export function reportTalks(): void {
  const rows = filesIn(folder).map((file) => {
    const { answers, kept, put, beside, besideKept, wrong } = scoreTalks(file);
    const name = file.pathname.split('/').at(-1) ?? '';
    const facts = kept + besideKept + wrong;
    return `  ${name.padEnd(32)}${percent(kept, answers)}${percent(kept + put, answers)}${percent(besideKept, beside)}${percent(wrong, facts)}`;
  });
  const head = `\nin the middle of talks                 kept  kept/put    beside     wrong`;
  process.stdout.write(`${[head, ...rows].join('\n')}\n`);
}
