import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');
const soft = '[\\s\\p{P}]*';

/** 没有收入, 没钱, none, and 一分钱没得 with its kin. */
const patterns = [
  fit.iu`^{nothing-lead}*{nothing-no}{nothing-any}?{nothing-what}?{nothing-tail}*[。.!！]*$`,
  fit.iu`^(?:${any('none-lead')}${soft})*${any('none-thing')}(?:{of}?${any('none-tail')})?{also}?${any('none-verb')}${any('none-tail')}*${soft}$`,
  /^(?:none|nothing|no income|zero)\.?$/iu,
];

/** Whether a text says that there is no money at all, and nothing else. */
export const saysNoMoney = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text.trim()));
