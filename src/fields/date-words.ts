import { readWords } from './words.ts';

const { fit, set } = readWords('dates.txt');

/** Words that may stand around a date without making it something else. */
export const dateWords = set('around');

/** Words that show that a date is of somebody else. */
export const othersInDate = fit`{others}`;
