import type { Heard } from '../rules/heard.ts';
import { wordsAt } from '../rules/heard.ts';
import { type HeardNeed, nothing, topicOf, weigh } from '../rules/needs.ts';
import { messageFeatures } from './message-features.ts';
import { likelyIn } from './net.ts';
import { netOf } from './stored.ts';

/** What a message is about: every need with its likelihood, the likeliest first; how likely it is about none, that it asks how a rule works, and that it tells of danger. */
export type Hearing = {
  readonly needs: readonly HeardNeed[];
  readonly none: number;
  readonly asks: number;
  readonly danger: number;
};

/** Hears what a message is about by what was learned; a bare topic word (公租房) is its need. */
export function hearing(heard: Heard): Hearing {
  const features = messageFeatures(heard);
  const danger = likelyIn(features, netOf('danger')).get('crisis') ?? 0;
  const topic = topicOf(heard);
  if (topic !== null) {
    const words = heard.original.trim();
    return { needs: [{ label: topic, likely: 0.95, words, points: 5 }], none: 0, asks: 0, danger };
  }
  const likely = likelyIn(features, netOf('needs'));
  const points = weigh(heard);
  const needs = [...likely]
    .filter(([label, one]) => one >= 0.05 && !beside.has(label))
    .map(([label, one]) => {
      const place = points.get(label);
      const words =
        place === undefined ? heard.original.slice(0, 60) : wordsAt(heard, place.from, place.to);
      return { label, likely: one, words, points: place?.points ?? 0 };
    })
    .toSorted((one, other) => other.likely - one.likely);
  return {
    needs,
    none: likely.get(nothing) ?? 0,
    asks: likely.get('question') ?? 0,
    danger,
  };
}

const beside: ReadonlySet<string> = new Set([nothing, 'question']);
