import { charsOf } from './as-text.ts';
import { readWords } from './words.ts';

const { set } = readWords('surnames.txt');
const ones = set('one');
const twos = set('two');

/** How many characters of surname a text begins with: 2, 1 or 0. */
export const surnameLength = (text: string): 0 | 1 | 2 =>
  twos.has(charsOf(text).slice(0, 2).join('')) ? 2 : ones.has(charsOf(text)[0] ?? '') ? 1 : 0;

/** Whether a text is one of the surnames of two characters and nothing else. */
export const isDoubleSurname = (text: string): boolean => twos.has(text);
