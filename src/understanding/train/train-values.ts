import { isOne } from '../learned/candidates.ts';
import type { Net } from '../learned/net.ts';
import { spanFeatures } from '../learned/span-features.ts';
import { spanFields, tags } from '../learned/spans.ts';
import type { Tagger } from '../learned/tagger.ts';
import { labelOf, type ValueLight, weighable } from '../learned/values.ts';
import { isKindOfWork } from '../rules/find-places.ts';
import { sightingsIn, talkOf } from '../rules/find-values.ts';
import { fold } from '../rules/fold.ts';
import type { Heard } from '../rules/heard.ts';
import { fit, type Lesson } from './fit.ts';
import { fitTagger } from './fit-tagger.ts';
import { type Labelled, saidOn } from './lessons.ts';

/** A message with labelled fields, made ready for what is learned of values. */
export type Told = { readonly told: Labelled; readonly light: ValueLight };

/** What a message is weighed in, where these needs were heard in it. */
export function toldOf(told: Labelled, heard: Heard, needs: readonly string[]): Told {
  const { asked, today = saidOn } = told;
  const talk = talkOf(heard, { today, asked, needs: new Set(needs) });
  const seen = sightingsIn(talk);
  return { told, light: { heard, people: talk.people, needs, asked, today, seen } };
}

/** Every label that values of these messages have, but for those that hardly come. */
function labelsOf(all: readonly Told[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { told } of all)
    for (const [field, value] of Object.entries(told.fields ?? {})) {
      const label = labelOf({ field, value });
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([label]) => label)
    .toSorted();
}

/** Learns which value of which field each candidate is, or that it is none. */
export function trainValues(all: readonly Told[], seed = 1): Net {
  const labels = labelsOf(all);
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const lessons = all.flatMap(({ told, light }) =>
    weighable(light, labels).flatMap(({ candidate, features, labels: named }): Lesson[] => {
      const options = named.flatMap((label) => numbers.get(label) ?? []);
      if (options.length === 0) return [];
      const right = candidate.options.find(({ field, value }) => {
        const told_ = told.fields?.[field];
        return told_ !== undefined && isOne({ field, value }, { field, value: told_ });
      });
      const number = right === undefined ? undefined : numbers.get(labelOf(right));
      return [{ features, options, right: number ?? null }];
    }),
  );
  return fit(lessons, labels, {
    width: 24,
    rows: 32_768,
    rounds: 7,
    rate: 0.05,
    dropped: 0.3,
    bias: -1,
    seed,
  });
}

/** Learns which characters are part of which field; each message is also told with other names in it. */
export function trainSpans(all: readonly Told[], again: readonly Told[]): Tagger {
  const lessons = [...all, ...again].map(({ told, light }) => ({
    features: spanFeatures(light.heard, light),
    tags: tagged(told, light.heard),
  }));
  return fitTagger(lessons, tags, { rounds: 8, faint: 1, step: 0.25 });
}

/** The tag of each character. */
function tagged({ fields = {} }: Labelled, heard: Heard): readonly number[] {
  const out = Array.from({ length: heard.text.length }, () => 0);
  for (const [number, field] of spanFields.entries()) {
    const value = fields[field];
    if (typeof value !== 'string') continue;
    const words = fold(value).text;
    // 毛巾厂, 饭店: rules hear what a place of work is called by its kind.
    if (field === 'employer' && isKindOfWork(words)) continue;
    const from = heard.text.indexOf(words);
    if (from < 0 || out.slice(from, from + words.length).some((tag) => tag !== 0)) continue;
    out.fill(2 * number + 2, from, from + words.length);
    out[from] = 2 * number + 1;
  }
  return out;
}
