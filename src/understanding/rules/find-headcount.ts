import { findCounts } from '../../fields/count-units.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';

const wanted =
  /(?:招聘?|聘|缺|差|要|需要?|请|找|雇|添|hire|hiring|need|looking for|recruit)[^，。；;,.!?！？]{0,14}$/iu;
const trade =
  /^(?:[^\s，。；;,.\d]{0,8}?(?:工|员|师傅|师|司机|保安|保洁|保姆|月嫂|厨|帮手|人手|人|徒)|\s*[a-z])/iu;

const tradeBefore =
  /(?:工|员|师傅?|司机|保安|保洁|保姆|月嫂|厨|前台|会计|技工|小时工|人手)\s*[:：]?\s*$/u;
const several =
  /(?:\d|[一二两三四五六七八九十百])\s*(?:来|多|几)?(?:个(?!月|星期|礼拜|小时|钟)|名|位)/gu;
const oneMore = /[缺招聘要请找]个/u;

/** How many workers an employer wants, where he looks for some (the form's headcount). */
export function findHeadcount(talk: Talk): readonly Sighting[] {
  const { heard, denied, needs } = talk;
  if (!needs.has('vacancy')) return [];
  const { text } = heard;
  // Of several trades each has its own count: no one number is what he wants.
  if ((text.match(several) ?? []).length > 1 || oneMore.test(text)) return [];
  const counts = findCounts(text, 'people').filter(
    (one) =>
      one.sure &&
      !one.vague &&
      one.value >= 1 &&
      one.value <= 2000 &&
      !isIn(denied, one) &&
      (wanted.test(text.slice(0, one.from)) ||
        tradeBefore.test(text.slice(0, one.from)) ||
        trade.test(text.slice(one.to))),
  );
  const [only, ...more] = counts;
  if (only === undefined || more.length > 0) return [];
  const { from, to, value } = only;
  return [{ field: 'workers_count', value: Math.round(value), from, to, points: 4 }];
}
