const kinds =
  /(?:公司|厂|店|集团|工地|医院|学校|局|所|站|中心|物业|幼儿园|项目|合作社|超市|酒店|银行|矿|\b(?:ltd|inc|co)\b|company|factory|shop|restaurant)/iu;
const elsewhere =
  /[\d一二两三四五六七八九十百千万](?:块|元|个月|口人|口|岁)|[一二两三四五六七八九十百]?[千万][一二三四五六七八九\d]?$|学费|上学|读书|念书|一年级|房租|工资|低保|住院|吃药|孩子|老婆|老公/u;
const happened = /(?:了|过|着呢|[跑走关倒散黄塌]了.{0,4})[。.！!]*$/u;
const denied = /^(?:我|俺|他|他们)?(?:已经|早就|早|现在|还|都|也|就)?(?:不|没)/u;

/** Whether words could name a workplace or a boss: what tells of money, the family or something that happened does not. */
export const isEmployer = (said: string): boolean =>
  kinds.test(said) ||
  (isShortName(said) && !(elsewhere.test(said) || happened.test(said) || denied.test(said)));

/** Without a word for a kind of place, only a short name of one piece can be one: 老王, 鼎盛. */
const isShortName = (said: string): boolean =>
  said.length <= (/^[\x20-\x7e]+$/.test(said) ? 40 : 12) &&
  !/[\s，,。；;]/u.test(said.replace(/[a-z]\s/giu, '')) &&
  !/^\d+$/.test(said);
