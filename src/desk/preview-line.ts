import type { Case } from '../cases/case.ts';
import { maskName } from '../fields/name-mask.ts';
import type { ShownLine } from '../messages/office.ts';

/** What a public notice would show of an application: name masked or its number alone as it is ruled, unit, category and amount; never anything else. */
export function lineOfCase(
  of: Pick<Case, 'number' | 'answers' | 'opinion' | 'aid' | 'shown'>,
): ShownLine {
  const text = (id: string): string => {
    const value = of.answers[id]?.value;
    return typeof value === 'string' ? value : '';
  };
  const named = of.shown !== 'number';
  const unit = of.opinion?.unit ?? text('employer');
  const category = text('hardship_category');
  return {
    masked: named ? maskName(text('name')) : '',
    ...(named ? {} : { number: Number(of.number.slice(-6)) }),
    ...(named && unit !== '' ? { unit } : {}),
    ...(category === '' ? {} : { category }),
    ...(of.aid === undefined ? {} : { cents: of.aid.cents }),
  };
}
