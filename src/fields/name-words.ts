import { readWords } from './words.ts';

const { fit, set } = readWords('names.txt');
/** Characters that stand in words and sentences, hardly ever in a given name. */
export const notInNames = fit.u`{not-in-names}`;

/** Characters of words about time and place that stand in given names too: 王月英, 赵明日, 周前进. */
export const seldomInNames = fit.u`{seldom-in-names}`;

/** With one of those characters it is a count or a place in time, and no name: 十月, 五一前, 万元, 那日. */
export const noGiven = fit.u`[{{time-before}}\d]{time-sign}|{no-name-words}`;

/** Everyday words that begin like a surname and are no name. */
export const noNames = set('no-names');

/** What a person is called to his face: a surname with one of these is no full name. */
export const titles = fit.u`^(?:{nick-start}?\p{Script=Han}{1,2}){title}$|^{nick-before}\p{Script=Han}$`;

/** Words of assent, doubled or not (中中, 好嘞好嘞), that would else look like a rare name. */
export const assents = fit.u`^({assent}){assent-end}?(?:\1{assent-end}?)*$`;
