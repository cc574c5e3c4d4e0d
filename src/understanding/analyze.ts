import type { Analysis, AnalysisContext, Need } from './analysis.ts';
import { hearCommand, hearOnly } from './rules/acts.ts';
import { hearDanger } from './rules/danger.ts';
import { hear } from './rules/heard.ts';
import { weigh } from './rules/needs.ts';

/** Everything that rules alone hear in one message; never throws, whatever the text. */
export function analyze(text: string, _context: AnalysisContext): Analysis {
  const heard = hear(text);
  const danger = hearDanger(heard);
  const needs: Need[] = [...weigh(heard)]
    .filter(([, { points }]) => points >= 2)
    .toSorted((a, b) => b[1].points - a[1].points)
    .map(([label, { points, from, to }]) => ({
      label,
      sure: points >= 3,
      words: text.slice(from, to),
    }));
  const act = hearOnly(heard) ?? hearCommand(heard) ?? (needs.length > 0 ? 'need' : 'other');
  return {
    act,
    needs,
    human: heard.has('asks_human'),
    fields: [],
    danger,
    door: null,
    unsure: false,
  };
}
