import type { Hit } from './hits.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

const jobAfter =
  /(?:应聘|招|最好是|想找|找|想做|想开|会开|想当|想干|想去|干|做|当|求|寻|搵|睇|looking for a job as|job as|work as)(?:一?[份个]|点|些|a |an )?/gu;
const jobTail = /^(?:师傅|师|员|工(?!会|作)|阿姨|长|的?助理|销售|收银)/u;
const loose =
  /白天|夜里|晚上|下午|上午|正规|坐着|稳定|轻松|合适|离家|近|包吃|包住|白班|长期|好点|好的|学历|像样|体面|正式|对口|什么|啥|适合|能|新|别的|其他|便宜|简单|不累|坐|上班|日结|一|兼职|临时|公益/u;

/** What he did before is not what he wants: 之前一直在超市当收银员. */
const wasOnce = /(?:之前|以前|原来|原先|原本|从前|一直)[^，,。想找]{0,9}$/u;

/** The work a job-seeker wants, in his words. */
export function findJobWanted(talk: Talk): readonly Sighting[] {
  const { heard, needs } = talk;
  if (!needs.has('job_referral')) return [];
  const { text } = heard;
  const trades = runs(text, heard.at('trade'));
  for (const match of text.matchAll(jobAfter)) {
    const from = match.index + match[0].length;
    if (wasOnce.test(text.slice(0, match.index))) continue;
    if (/[没不别]$/u.test(text.slice(0, match.index)) || /^(?:过|了|着)/u.test(text.slice(from)))
      continue;
    const near = trades.find(
      (one) =>
        one.from >= from &&
        one.from - from <= 6 &&
        !/[，,。！？]/u.test(text.slice(from, one.from)),
    );
    if (near !== undefined) return [wish('job_wanted', text, near, jobTail)];
    const said = /^([\u4e00-\u9fff]{1,6}?)(?:方面|一类|之类|类)?的(?:工作|活|岗位|差事|班)/u.exec(
      text.slice(from),
    );
    if (said !== null && !loose.test(said[1] as string))
      return [
        {
          field: 'job_wanted',
          value: said[1] as string,
          from,
          to: from + (said[1] as string).length,
          points: 2.5,
        },
      ];
  }
  const led = /^[^，,。]{0,4}(?:工作|活)/u;
  const first = trades.find(
    (one) =>
      led.test(text.slice(one.to).trimStart()) &&
      !/以前|原来|之前|做过|干过/u.test(text.slice(0, one.from)),
  );
  return first === undefined ? [] : [wish('job_wanted', text, first, jobTail)];
}

/** The trade somebody wants to learn, in his words, without 证 and 班. */
export function findSkillsWanted(talk: Talk): readonly Sighting[] {
  const { heard, needs } = talk;
  if (!needs.has('skills_training')) return [];
  const { text } = heard;
  const trades = runs(text, heard.at('trade'));
  const led =
    /(?:学|考|报|参加|培训|learn|course in|study)(?:学|习|一?[个门下点]|一下|些|取)?[^，,。！？]{0,4}$/u;
  const near =
    trades.find((one) => led.test(text.slice(Math.max(0, one.from - 8), one.from))) ??
    trades.find((one) =>
      /^(?:师|员|工|证|操作|作业)?(?:的)?(?:证|培训|班|课|training|course)/u.test(
        text.slice(one.to).trimStart(),
      ),
    );
  if (near !== undefined) return [wish('skills_wanted', text, near, /^(?:师|员|工)(?!作|会)/u)];
  const said =
    /(?:想学|要学|学个|学门|学点|学一下|学一门)([\u4e00-\u9fff]{2,6}?)(?:技术|手艺|证|班|的|，|。|,|$|吗|，|培训)/u.exec(
      text,
    );
  if (said === null || /正规|手艺|技术|什么|啥|东西|一门|个|点|技能|哪/u.test(said[1] as string))
    return [];
  const from = said.index + said[0].indexOf(said[1] as string);
  return [
    {
      field: 'skills_wanted',
      value: said[1] as string,
      from,
      to: from + (said[1] as string).length,
      points: 2.5,
    },
  ];
}

/** Trades that stand together (保洁或者看大门) as one stretch. */
function runs(text: string, hits: readonly Hit[]): readonly Hit[] {
  const longest = hits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(
      (one, _, all) =>
        !all.some(
          (other) =>
            other !== one &&
            other.from <= one.from &&
            other.to >= one.to &&
            other.to - other.from > one.to - one.from,
        ),
    );
  const joined: Hit[] = [];
  for (const hit of longest) {
    const before = joined.at(-1);
    if (before !== undefined && hit.from < before.to) continue;
    const between = before === undefined ? null : text.slice(before.to, hit.from);
    if (
      before !== undefined &&
      between !== null &&
      /^(?:工|员|师|的)?(?:或者|或|、|和|跟|，|,|还是|都行|加)?$/u.test(between)
    )
      joined[joined.length - 1] = { from: before.from, to: hit.to };
    else joined.push(hit);
  }
  return joined;
}

function wish(field: string, text: string, place: Hit, tail: RegExp): Sighting {
  const more = tail.exec(text.slice(place.to))?.[0].length ?? 0;
  const lead =
    /(?:仓库|食堂|学校|医院|小区|商场|盲人|工厂|中餐|西餐|中式|西式|低压|高压|初级|高级|超市|幼儿园|大货车|货车|饭店|酒店)$/u.exec(
      text.slice(0, place.from),
    )?.[0].length ?? 0;
  const drives =
    lead === 0 &&
    text.slice(0, place.from).endsWith('开') &&
    /^(?:叉车|挖|铲车|车|吊车|塔吊|装载|大车|货车|公交|大货)/u.test(text.slice(place.from));
  const from = place.from - lead - (drives ? 1 : 0);
  const to = place.to + more;
  return { field, value: text.slice(from, to), from, to, points: 3 };
}

const shop =
  /(?:开|办|搞|弄|整|做|摆|经营|赁|盘下?|接手)(?:了|过|起)?(?:一[个家间处]|[个间处]|家(?![政具电常庭]))?((?:小|早|夜)?[\u4e00-\u9fff]{1,6}?(?:店|铺|馆|场|摊|超市|工作室|合作社|农家乐|公司|饭桌|卖部|作坊|酒吧|网吧|果园|农场|驿站|快餐车|餐车|民宿|大棚|加工厂|小厂|托管班|诊所|茶楼|影楼))/gu;
const goods = /((?:卖)[\u4e00-\u9fff]{1,5}?)(?=[，,。、]|$|的|能|政|可|要|有|给|吗|行|怎|需)/gu;
const breeding =
  /((?:养)[鸡鸭鹅鱼猪牛羊蜂兔虾蟹狐][\u4e00-\u9fff]?|种(?:大棚|蘑菇|菜|果树|药材|草莓|西瓜|花))(?=[，,。、]|$|的|能|政|可|要|有|给|吗|贷|需|想|场)/gu;
const noShop = /饭店吃|商店买|公司上班|那家|这家|哪家/u;

/** The business somebody runs or wants to open, in his words. */
export function findBusiness(talk: Talk): readonly Sighting[] {
  const { heard, needs, asked } = talk;
  if (!needs.has('startup_tax') && asked !== 'business_type') return [];
  for (const match of [shop, goods, breeding].flatMap((one) => [...heard.text.matchAll(one)])) {
    const said = match[1]?.replace(/^(?:个|家(?![政具电庭装纺教常])|间|了|一)+/u, '');
    if (said === undefined || said.length < 2 || noShop.test(match[0])) continue;
    if (whoAt(talk.people, heard, match.index) === 'other') continue;
    const from = match.index + match[0].indexOf(said);
    return [{ field: 'business_type', value: said, from, to: from + said.length, points: 3 }];
  }
  const open =
    /(?:open|start|run) (?:a |an |my )?((?:small |little )?[a-z]+ ?(?:shop|store|restaurant|business|stall|cafe|farm)|shop|small shop)/u.exec(
      heard.text,
    );
  return open === null
    ? []
    : [
        {
          field: 'business_type',
          value: open[1] as string,
          from: open.index,
          to: open.index + open[0].length,
          points: 2.5,
        },
      ];
}

const placeOf =
  /(?:想|要|能)?在((?:县城|市里|城里|镇上|老家|本地|附近|家门口|家附近|开发区|工业园|[\u4e00-\u9fff]{2,4}(?:县|市|区|镇))(?:里|附近)?)(?:找|上班|工作|干|做|就业)/u;

/** Where a job-seeker wants to work. */
export function findWorkPlace({ heard, needs }: Talk): readonly Sighting[] {
  if (!needs.has('job_referral')) return [];
  const match = placeOf.exec(heard.text);
  if (
    match === null ||
    /以前|原来|之前|现在/u.test(heard.text.slice(Math.max(0, match.index - 5), match.index))
  )
    return [];
  const from = match.index + match[0].indexOf(match[1] as string);
  return [
    {
      field: 'work_place',
      value: match[1] as string,
      from,
      to: from + (match[1] as string).length,
      points: 3,
    },
  ];
}
