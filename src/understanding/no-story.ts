import type { Meaning } from '../dialogue/act.ts';
import { findNumerals } from '../fields/numerals.ts';
import { toneIn } from './explained.ts';
import { hearing } from './learned/hear-needs.ts';
import { hear } from './rules/heard.ts';

/** Longer words are a story, whatever else they say. */
const longest = 60;

/** What words are that tell nothing of the matter though it was asked for: put off, too sad to tell, or weary of the asking; `null` where they may be the story. */
export function noStory(text: string): Pick<Meaning, 'act' | 'untold'> | null {
  if (text.length > longest) return null;
  const tone = toneIn(text);
  const untold = (['sorrow', 'weary'] as const).find((one) => tone.has(one));
  if (untold === undefined && !tone.has('delay')) return null;
  if (findNumerals(text).some(({ value }) => value > 1) || tellsMatter(text)) return null;
  return {
    act: tone.has('delay') ? 'pause' : 'other',
    ...(untold === undefined ? {} : { untold }),
  };
}

/** As likely as it is told of a matter at all. */
const least = 0.1;

const tellsMatter = (text: string): boolean => {
  const heard = hear(text);
  return hearing(heard).needs.some(({ label, likely }) => label === 'legal_aid' && likely >= least);
};
