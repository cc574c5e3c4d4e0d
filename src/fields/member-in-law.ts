import { readWords } from './words.ts';

const { fit } = readWords('household.txt');
/** A son with his wife beside him. */
const sonsWife = fit.gu`{sons}{sons-of}?(?:{sons-and}|、|，)?{wife}(?!{wife-of}?{parent-sign})`;
const grandchild = fit.u`{grandchild}`;

/** 娃儿跟媳妇: named beside a son, where there is a grandchild or the speaker is herself the wife, 媳妇 is the son's; the text keeps its length. */
export const inLawsNamed = (text: string, isWife = false): string =>
  isWife || grandchild.test(text)
    ? text.replace(sonsWife, (said) => said.replace('媳妇', '儿媳'))
    : text;
