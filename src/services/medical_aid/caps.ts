import { type Phrase, phrase } from '../../messages/phrase.ts';
import { cents } from '../common/amount.ts';
import type { Measures } from '../service.ts';

/** The most that this county's own caps leave a household of that kind in a year, as a reference and no promise (domain.md section 3). */
export function capSteps(category: string | undefined, by: Measures): readonly Phrase[] {
  const caps = (by.caps ?? []).filter(
    (cap) =>
      cap.service === 'medical_aid' &&
      cap.unit !== 'times' &&
      category !== undefined &&
      (cap.category === undefined || cap.category === category),
  );
  return caps.flatMap(({ unit, value, source }) => {
    const line = unit === 'yuan' ? 1 : by.figure('dibao_line')?.value;
    if (line === undefined) return [];
    const kind = phrase(`o-hardship_category-${category}`);
    return [phrase('medical_aid-step-cap', { kind, most: cents(value * line), source })];
  });
}
