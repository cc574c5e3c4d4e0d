import type { Value } from '../../src/messages/value.ts';
import { posts, seekers, type Told } from './judged.ts';

/** Choices by a small generator, the same for the same seed. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[(state >>> 8) % from.length] as (typeof from)[number];
  };
}

const works = [
  '保洁',
  '保安',
  '看仓库',
  '保姆',
  '护工',
  '厨师',
  '帮厨',
  '服务员',
  '收银',
  '理货',
  '导购',
  '司机',
  '货车司机',
  '叉车工',
  '搬运工',
  '分拣',
  '仓管',
  '快递员',
  '骑手',
  '瓦工',
  '木工',
  '油漆工',
  '小工',
  '电工',
  '焊工',
  '水暖工',
  '机修',
  '车工',
  '钳工',
  '普工',
  '质检',
  '缝纫工',
  '挡车工',
  '手工活',
  '种菜',
  '养鸡',
  '修车',
  '理发',
  '文员',
  '会计',
  '客服',
  '幼师',
  '宿管',
  '直播',
  '美工',
] as const;
const places = [
  '县城',
  '城关镇',
  '柳河镇',
  '东山乡',
  '开发区',
  '离家近',
  '哪都行',
  '白马镇',
  '河口镇',
] as const;
const homes = [
  '示例县城关镇',
  '示例县柳河镇',
  '示例县东山乡',
  '示例县白马镇',
  '示例县河口镇',
  '示例县开发区',
] as const;
const shifts = ['day', 'half_day', 'any_shift', 'lodging', null] as const;

/** So many seekers, the judged ones first; the others invented by lot. */
export function seekersOf(count: number, seed = 7): ReadonlyMap<string, Told> {
  const pick = picker(seed);
  const all = new Map<string, Told>(Object.entries(seekers));
  for (let at = all.size; at < count; at += 1) {
    const shift = pick(shifts);
    const wanted = pick([1, 1, 2]) === 1 ? pick(works) : `${pick(works)}、${pick(works)}`;
    all.set(`T-${String(at).padStart(5, '0')}`, {
      job_wanted: wanted,
      work_place: pick(places),
      address: pick(homes),
      expected_salary: pick([2000, 2400, 2800, 3200, 3600, 4000, 4500, 5000, 6000, 7000]),
      birth_date: `${pick([1966, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2004])}-0${pick([1, 3, 5, 7, 9])}-12`,
      ...(shift === null ? {} : { shift }),
      ...(pick([0, 0, 1]) === 0 ? {} : { experience: `干过${pick(works)}` }),
      ...(pick([0, 0, 0, 0, 1]) === 0
        ? {}
        : { limits: pick(['腰不好', '膝盖疼，不能久站', '高血压，不能熬夜', '眼睛不好']) }),
    });
  }
  return all;
}

const contents = [
  '白班，活不重',
  '三班倒',
  '搬重物',
  '坐着干，白天',
  '早八点到晚六点',
  '站着干活',
] as const;

/** So many posts, the judged ones first. */
export function postsOf(count: number, seed = 11): ReadonlyMap<string, Told> {
  const pick = picker(seed);
  const all = new Map<string, Told>(Object.entries(posts));
  for (let at = all.size; at < count; at += 1) {
    const min = pick([1900, 2200, 2500, 3000, 3500, 4000, 4500, 5500]);
    const offered_pay: Value =
      pick([0, 0, 0, 1]) === 0
        ? { min, max: min + pick([0, 500, 1000]), per: 'month' }
        : { min: pick([90, 120, 150, 200]), max: 200, per: 'day' };
    all.set(`Q-${String(at).padStart(5, '0')}`, {
      post: pick(works),
      work_content: pick(contents),
      work_place: pick(places.slice(0, 5)),
      offered_pay,
      board: pick(['both', 'meals', 'lodging', 'neither']),
    });
  }
  return all;
}
