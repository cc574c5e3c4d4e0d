import { isAskedBothWays } from '../../fields/asked-both-ways.ts';
import type { Value } from '../../messages/value.ts';
import { linesOf } from './heard.ts';
import type { Hit } from './hits.ts';
import { linesBegun, matches } from './patterns.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

/** Facts that are one of few values, by the sayings of `lexicon/states.txt`: signed or not, member or not, married, housed, employed. */
export function findStates(talk: Talk): readonly Sighting[] {
  const found = linesBegun(linesOf('states'), talk.heard.hits).flatMap((line): Sighting[] => {
    const [field = '', said = ''] = line.name.split('=');
    const hit = matches(talk.heard.text, line.patterns, talk.heard.hits).find(
      (one) =>
        !isTwoClauses(talk.heard.text, one) &&
        isTold(talk, { from: one.from, whose: line.score, said }),
    );
    if (hit === undefined || !isFitting(talk, field)) return [];
    const points = 3 + (hit.to - hit.from) / 20 + (now.has(said) ? 1 : 0);
    return [{ field, value: valueOf(said), ...hit, points }];
  });
  return found;
}

// 没有低保，社保有交 does not say 没有社保.
const isTwoClauses = (text: string, hit: Hit): boolean =>
  /[，,]/u.test(text.slice(hit.from + 1, hit.to).replace(/[，,]人(?=没了|走了|不在)/u, ''));

// Laid off is how it began, odd jobs are how it is.
const now: ReadonlySet<string> = new Set(['flexible', 'retired', 'sick_leave']);

const valueOf = (said: string): Value => (said === 'true' ? true : said === 'false' ? false : said);

function isTold(
  { heard, people }: Talk,
  { from, whose, said }: { readonly from: number; readonly whose: number; readonly said: string },
): boolean {
  const before = heard.text.slice(Math.max(0, from - 5), from);
  if (
    /(?:如果|要是|假如|万一|是不是|有没有|需不需要|要不要|算不算|必须|才能)$|(?:怕|担心|以免|不然|否则)[^，,。]{0,5}$/u.test(
      before,
    )
  )
    return false;
  if (isAskedBothWays(heard.text, from)) return false;
  if (said === 'true' && /哪[里儿]?$/u.test(before)) return false;
  if (before.endsWith('有') && heard.text.startsWith('没有', from)) return false;
  if (whose !== 1) return true;
  if (/(?:想|准备|打算|能不能|怎样|如何|怎么|申请|想要|要去|学)[^，,。]{0,2}$/u.test(before))
    return false;
  const who = whoAt(people, heard, from + 1);
  return (
    who === 'self' ||
    (who === 'spouse' &&
      /走|去世|没了|过世|离|死|下岗|passed|died/u.test(heard.text.slice(from, from + 18)))
  );
}

// An employer who looks for people, or a donor, says nothing of himself.
const isFitting = ({ needs }: Talk, field: string): boolean =>
  !(
    (needs.has('vacancy') || needs.has('donation')) &&
    /employment_status|union_member|housing_status/u.test(field)
  );

const levels: readonly (readonly [string, RegExp])[] = [
  ['preschool', /幼儿园|学前班|托班|kindergarten/gu],
  [
    'primary',
    /小学(?!文化|毕业|学历)|(?<!高中|初中|职高|中专|大学|技校|大专|职中)[一二三四五六]年级|primary school/gu,
  ],
  ['junior', /初中(?!文化|毕业|学历)|初[一二三](?!个|号|家)|junior high/gu],
  [
    'senior',
    /(?<!没考上|没有考上)高中(?!文化|毕业|学历|生毕)|(?<!职)高[一二三](?!个|号)|第?[一二三四五六]中(?=念|读|上|的|高|，|,|。|$|录|了)|high school/gu,
  ],
  [
    'vocational',
    /职高|中专(?!文化|毕业|学历)|技校|中职|中技|技师学院|卫校|职业中学|职教中心|职中|职业高中/gu,
  ],
  [
    'junior_college',
    /大专(?!文化|毕业|学历)|专科(?!毕业|医院|学历)|高职(?!称)|职业技术学院|职业学院|高等专科/gu,
  ],
  [
    'bachelor',
    /本科(?!毕业|学历)|一本|二本|[\u4e00-\u9fff]{2}(?<!考上|读|上|省城的|个|所|名|念|考起|考取|一个|职业|的|进|孩子|老年|女儿|儿子|闺女|完|娃儿|考了|考咗|到|成人|圆梦|电视)大学(?!生|毕业|学费|录|要|开|的)|[\u4e00-\u9fff]{2}(?<!职业|专科|技术|考上|的|省城|读|上|进|念|个|所|一个)(?<!高等)(?:医|师范|理工|工|财经|科技|农|政法|美术|音乐|体育|外国语|民族|商|城市)学院|undergraduate|\buniversity\b(?! graduate)/gu,
  ],
  // Of a college or a university: nothing is said of which.
  ['', /大[一二三四](?![个点岁的家号])|一个(?:读|上|念)?大学/gu],
  ['graduate', /研究生(?!毕业|学历)|硕士(?!毕业)|博士(?!毕业)|graduate school/gu],
  ['special', /特教|特殊教育|聋哑学校|盲校|培智/gu],
];

const higher = ['junior_college', 'bachelor', 'graduate'];

/** The stage of schooling a student is in or enters; left out where several children are at different ones. */
export function findSchoolLevel({ heard, needs, asked }: Talk): readonly Sighting[] {
  const schooling = needs.has('student_aid') || (needs.size === 0 && heard.has('child_in_school'));
  if (!schooling && asked !== 'admission_level') return [];
  const found = levels.flatMap(([level, pattern]) =>
    [...heard.text.matchAll(pattern)].map((match) => ({
      field: 'admission_level',
      value: level,
      from: match.index,
      to: match.index + match[0].length,
      points: 3,
    })),
  );
  const named = found.some((one) => one.value !== 'primary');
  const graded = (one: Sighting): boolean => heard.text.slice(one.from, one.to).endsWith('年级');
  const distinct = new Set(
    found.filter((one) => !inside(found, one) && !(named && graded(one))).map((one) => one.value),
  );
  if (higher.some((one) => distinct.has(one))) distinct.delete('');
  const entered = found.filter((one) => isEntered(heard.text, one.from));
  const entering = new Set(entered.map((one) => one.value));
  if (distinct.size > 1 && entering.size === 1 && !entering.has('')) return entered.slice(0, 1);
  if (distinct.size === 0 || (distinct.size === 1 && distinct.has(''))) return gotInto(heard.text);
  return distinct.size === 1 ? found.filter((one) => distinct.has(one.value)).slice(0, 1) : [];
}

function gotInto(text: string): readonly Sighting[] {
  const match = gotIn.exec(text);
  if (match === null) return [];
  const { index: from } = match;
  const to = from + match[0].length;
  return [{ field: 'admission_level', value: 'bachelor', from, to, points: 3 }];
}

/** Who says of a child that it got into a 大学 means the four years of one, where nothing else of its school is said. */
const gotIn =
  /(?:考上|考取|考到|考进|录取)(?:了|到|的是|进)?[^，,。；;！!？?考]{0,12}?(?<!职业|技术|专科|电视|老年|成人|开放)大学(?!生|城|附)|大学(?:的)?录取|被[^，,。；;]{2,12}大学录取/u;

/** 考上了西北师范大学，本科: the school somebody has just come to. */
const isEntered = (text: string, at: number): boolean =>
  /(?:考上|考取|考到|录取|考进)[^。；;]{0,14}$/u.test(text.slice(0, at));

const inside = (all: readonly Sighting[], one: Sighting): boolean =>
  all.some(
    (other) =>
      other !== one &&
      other.from <= one.from &&
      other.to >= one.to &&
      other.to - other.from > one.to - one.from,
  );

const schooling: readonly (readonly [string, RegExp])[] = [
  [
    'primary',
    /小学文化|小学毕业|(?:念|读|上)到小学|只(?:念|读|上)过?到?小学|小学学历|没念过书|文盲|不识字|没上过学|primary school education/u,
  ],
  [
    'junior',
    /(?:^|[，,])初中(?=[，,]|$)|初中文化|初中毕业|(?:念|读|上)到初中|只(?:念|读|上)过?到?初中|初中学历|初中没毕业/u,
  ],
  [
    'senior',
    /(?:^|[，,])高中(?=[，,]|$)|高中文化|高中毕业|(?:念|读|上)到高中|高中学历|只(?:念|读|上)过?到?高中/u,
  ],
  ['vocational', /(?:^|[，,])中专(?=[，,]|$)|中专毕业|中专学历|中专文化|技校毕业|职高毕业/u],
  [
    'junior_college',
    /(?:^|[，,])大专(?=[，,]|$)|大专毕业|大专学历|大专文化|专科毕业|职业(?:技术)?学院毕业|专科学历/u,
  ],
  ['bachelor', /本科毕业|本科学历|大学本科|大学毕业|bachelor/u],
  ['graduate', /研究生毕业|研究生学历|硕士毕业|硕士学历|博士毕业/u],
];

/** The speaker's own schooling. */
export function findEducation({ heard, people }: Talk): readonly Sighting[] {
  for (const [level, pattern] of schooling) {
    const match = pattern.exec(heard.text);
    if (match === null || whoAt(people, heard, match.index) !== 'self') continue;
    return [
      {
        field: 'education',
        value: level,
        from: match.index,
        to: match.index + match[0].length,
        points: 3,
      },
    ];
  }
  return [];
}
