import { around, type DaysIn, moon, newYear, solar } from './days-in.ts';

/** Festivals: one day each; with 前 or 后 the weeks before or after it. */
export const festivals: readonly (readonly [names: string, days: DaysIn])[] = [
  ['元旦', solar(1, 1)],
  ['大年初一|年初一', newYear],
  ['除夕|大年三十|(?<![今去明前])年三十(?![一二三四五六七八九多几岁])', around(newYear, -1, -1)],
  ['腊八节?', moon(12, 8, 1)],
  ['元宵节?', moon(1, 15)],
  ['三八(?:妇女)?节|妇女节', solar(3, 8)],
  ['(?<![十百千万])五一(?:劳动)?节?(?![个年口人块])|劳动节', solar(5, 1)],
  ['端午节?', moon(5, 5)],
  ['(?<![十百千万])六一(?:儿童)?节?(?![个年口人块])|儿童节', solar(6, 1)],
  ['七夕节?', moon(7, 7)],
  ['(?<![十百千万])八一(?:建军)?节?(?![个年口人块])|建军节', solar(8, 1)],
  ['中秋节?|八月节', moon(8, 15)],
  [
    '国庆节?|(?<![一二三四五六七八九])十一(?![月点个岁万块天年人口号日亿千百级斤届次分名位家平里])',
    solar(10, 1),
  ],
  ['重阳节?', moon(9, 9)],
];

/** Names of solar terms that are snow and rain, or somebody's name, where nothing beside them says that a day is meant. */
export const weather = /^(?:雨水|小满|小雪|大雪)$/u;

/** Feasts of the last lunar month, which stand at the turn of two solar years; 小年 is a day later in the south. */
export const yearEnds: readonly (readonly [name: string, days: readonly number[]])[] = [
  ['除夕|大年三十|(?<![今去明前])年三十(?![一二三四五六七八九多几岁])', [30]],
  ['(?<![大二两三半几多从])小年(?!轻|纪|青|龄|级|夜)', [23, 24]],
  ['腊八节?', [8]],
];
