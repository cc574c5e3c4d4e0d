import { charsOf } from './as-text.ts';
import { moonToken, sunToken } from './date-tokens.ts';
import { readWords } from './words.ts';

const { fit } = readWords('names.txt');

/** Every shape of the dot between the parts of a name, for a class of a regular expression. */
export const nameDots = '·•・･‧∙⋅●᛫⸱˙·.．﹒';

const dotted = new RegExp(`(?<=\\p{Script=Han})\\s*[${nameDots}]\\s*(?=\\p{Script=Han})`, 'gu');
const variants = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** The one form of a name, however it was typed: one kind of dot, one code point a character, single spaces. */
export const tidyName = (said: string): string =>
  said.normalize('NFC').replace(variants, '').replace(dotted, '·').replace(/\s+/gu, ' ').trim();

const common = fit.u`[{{rare-han}}\u4e00-\u9fff]`;
/** Whether a text holds a Chinese character from outside the basic block: words are not written with those, names are. */
export const holdsRare = (said: string): boolean =>
  charsOf(said).some((char) => /\p{Script=Han}/u.test(char) && !common.test(char));

/** 农历 and 公历 begin a date, though 农 and 公 are surnames. */
export const beginsDate = new RegExp(`^(?:${moonToken}|${sunToken})`, 'u');
