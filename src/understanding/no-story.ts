import type { Meaning } from '../dialogue/act.ts';
import { clausesOf } from '../fields/clauses.ts';
import { findNumerals } from '../fields/numerals.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { freeWords } from './found.ts';
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
const least = 0.2;

const tellsMatter = (text: string): boolean => {
  const heard = hear(text);
  return hearing(heard).needs.some(({ label, likely }) => label === 'legal_aid' && likely >= least);
};

const longestRemark = 36;

/** 你先回我前面那个, 工友没答应你别写: what speaks of the talk or of what was written down answers no question that takes free words; it is kept for staff, and the question stands. What is told beside it in other clauses is an answer all the same. */
export function isOffRecord(text: string, question: Question | null): boolean {
  if (question === null || question.field.kind === 'name') return false;
  if (!freeWords.has(question.field.kind) || text.length > longestRemark) return false;
  if (placesOfSet(text, 'of_record').length === 0)
    return question.field.story === true && isBareFigure(text);
  const told = clausesOf(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((clause) => placesOfSet(clause, 'of_record').length === 0)
    .join('').length;
  return told < (question.field.names === true ? leastName : leastTold);
}

/** So much beside it names a thing, or tells of one. */
const leastName = 4;
const leastTold = 8;

/** So many letters beside a number of a card only say whose it is. */
const beside = 6;

/** 一万三, 他身份证9901…: a figure alone tells no story. */
function isBareFigure(text: string): boolean {
  const words = text.replaceAll(/[\s\p{P}]/gu, '');
  const [number] = /\d{15,}[xX]?/u.exec(words) ?? [];
  if (number !== undefined) return words.length - number.length <= beside;
  const [figure] = findNumerals(words);
  return figure !== undefined && words.length - (figure.to - figure.from) <= 1;
}
