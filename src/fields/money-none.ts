import { readWords } from './words.ts';

const { any } = readWords('money.txt');
const soft = '[\\s\\p{P}]*';

/** 没有收入, 没钱, none, and 一分钱没得 with its kin. */
const patterns = [
  /^(?:嗯|我|目前|现在|暂时|家里|都|也)*(?:没有?|无|莫得|冇|木有|没得|零)(?:任何|什么|啥|固定)?(?:收入|工资|钱|花钱|报销?|经济来源|来源)?(?:的|了|呢|啊|呀)*[。.!！]*$/iu,
  new RegExp(
    `^(?:${any('none-lead')}${soft})*${any('none-thing')}(?:的?${any('none-tail')})?(?:都|也|还)?${any('none-verb')}${any('none-tail')}*${soft}$`,
    'iu',
  ),
  /^(?:none|nothing|no income|zero)\.?$/iu,
];

/** Whether a text says that there is no money at all, and nothing else. */
export const saysNoMoney = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text.trim()));
