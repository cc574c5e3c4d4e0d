import { services } from '../../services/index.ts';
import { wordsAt } from './heard.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

const firm =
  '(?:公司|集团|厂|酒店|宾馆|饭店|超市|商场|物业|煤矿|矿业|矿|医院|幼儿园|学校|中学|小学|大学|砖窑|物流园?|商贸|科技|实业|建材|餐饮|环卫所|环卫处|环卫站|合作社|[服鞋药书饭酒面茶][装]?店|火锅店|烧烤店|早餐店|药房|药店|诊所|网吧|足浴店|洗脚城|会所|影楼|驾校|茶楼|茶馆|理发店|奶茶店|便利店|餐厅|餐馆|饭馆|车行|养老院|加油站|快递站|农场|印刷社|修理厂|工程队|建筑队|劳务|家政|快递|美容院|食品|服饰|制衣|鞋业|门业|木业|纸业|铝业|药业|酒业|织造|针织|纺织|机电|电器|电子|五金|模具|塑胶|印务|化工|钢构|重工|路桥|置业|地产)';
const call = `[\\u4e00-\\u9fffa-z0-9（）()]{2,14}?${firm}(?:有限公司|公司|集团|厂|店|有限责任公司)?`;
const maker = `[\\u4e00-\\u9fffa-z0-9（）()]{2,10}?(?:公司|集团|厂|砖窑|煤矿)`;
const own = [
  `(?:在|于)(${maker})(?!门口|附近|旁|对面|那边|吃|买|住院|看病|排|招|应聘|面试|旁边)`,
  `(?:在|于)(${call})(?=(?:的)?(?:上班|干|做(?!了?(?:手术|检查|化疗|放疗|透析|康复|了))|打工|工作|当|下井|任|开|送|跑|从事|端|洗|卖|切|炒|缝|焊|装|卸|守|看门|收银|踩|剪|打扫|带班|搞|管|，|。|,|$|里|时|期间|受伤|摔|被|端|搬|扫|烧|修))`,
  `(?:进了?的?|入职了?|进入|(?:欠.{0,4}|老板|单位|公司)的?是|就职于|供职于|单位(?:是|叫|:|：)?|公司(?:是|叫|名字叫|名称是|:|：)|厂子?叫)(${call})`,
  `(?:到|去)(${call})(?=(?:的)?(?:上班|工作|打工|当))`,
  `(?:[我们俺]是|我这边是|单位在|本人是|本人系)(${call})(?=(?:的)?(?:职工|工人|员工|厨师|服务员|保洁|护工|护士|老师|教师|店员|营业员|退休|下岗|司机|保安|临时工|农民工|会计|环卫|女工|老职工))`,
  `(?:这次|这回|现在|这家|单位|厂子|这边|这里)(?:的)?(?:是|叫)(${call})(?=[，,。]|$)`,
  `(?:^|[，。,、\\s]|被)(${call})(?=(?:老板|公司)?(?:拖欠|欠|克扣|不发|辞退|开除|把我))`,
].map((source) => new RegExp(source, 'gu'));
const named =
  /(?:公司|单位|厂|厂子|饭店|店|老板的公司)(?:名字|名称)?(?:叫做?|名叫|是叫)\s*([\u4e00-\u9fffa-z0-9]{2,16}?)(?=[，,。；;！\s]|$|老板|欠|在|我)/gu;
const generic =
  /^(?:一家|一个|这家|那家|这个|那个|一间|我们|俺们|我|俺|我所在的?|原来的?|以前的?|现在的?|某|外地|本地|附近|当地|私人|民营|国营|老家|县里的?|镇上的?|市里的?|城里的?|城东|城西|城南|城北|同一家?|新|老|大|小|别的|其他|几家|好几家|个|家|他们?|她|某某|xx|那边的?|这边的?|东莞|深圳|广州|上海|北京|广东|浙江|江苏|苏州|杭州|外面|有)*(?:的)?(?:公交|肿瘤|人民|中心|中医|农机|毛纺|化肥|印染|丝绸|轴承|阀门|电机|水泥|玻璃|钢|铁|机床|轮胎|橡胶|制药|罐头|肉联|粮|油|面粉|饲料|纸箱|造纸|木材|灯具|皮鞋|袜子|养鸡|养猪|洗衣|大|民办|洗脚|足浴|建筑|电子|服装|纺织|棉纺|毛巾|食品|化工|机械|家具|制衣|鞋|玩具|陶瓷|石材|砖|水泥|装修|装饰|物流|快递|保洁|劳务|家政|网络|科技|外贸|外包|中介|派遣|煤|塑料|五金|印刷|包装|皮革|钢铁|汽车|汽修|餐饮|烧烤|火锅|培训|房产|房地产|保安|物业|国有|集体|破产|倒闭|改制|总|分|子|母)*(?:公司|集团|厂|酒店|宾馆|饭店|超市|商场|物业|煤矿|矿业|矿|医院|幼儿园|学校|中学|小学|大学|砖窑|物流园?|商贸|科技|实业|建材|餐饮|合作社|车间|工地|站点|服装店|餐厅|银行|工程队|建筑队|劳务|家政|快递|食品|电子|诊所|药房|药店|网吧|会所|驾校|足浴店|洗脚城|茶楼|茶馆|影楼|化工|纺织|机电|五金|包装|置业)$/u;
const schoolShape =
  /(?:大学|学院|中学|小学|一中|二中|三中|四中|五中|六中|七中|八中|实验学校|学校|职高|职中|技校|卫校|师范|高中|中专|幼儿园|技师学院|职教中心)/u;
const schoolOf =
  /(?:考上了?|考取了?|考到了?|录取到?|被|在|读|念|上|是|就读于?|学校改成|学校(?:是|叫|:|：)?|进了?|改成|到|于)([\u4e00-\u9fff]{1,16}?(?:大学|学院|中学|小学|第?[一二三四五六七八九十]中学?|实验学校|职高|职中|技校|卫校|师范(?!学院|大学|专科|高等)|高级中学|职教中心|学校|幼儿园))(?=[，,。；;！、\s]|$|读|念|上|录|学|的|高|初|[大一二三四五六]年级|护理|专业|今年|一年|本科|专科|大专|中专|要|就|了|现在|学费)/gu;
const schoolGeneric =
  /^(?:了|个|一所|一个|省城的?|县里的?|初[一二三]|高[一二三]|[一二三四五六]年级|外地的?|外省的?|市里的?|本地的?|镇上的?|村里的?|城里的?|这里的?|老家的?|民办|公办|私立|重点|普通|职业|师范|医科|农业|工业|理工|财经|外国语|技师|技术|中等|高等|专科|本科|今年|大学|哪个|什么|啥|一|二|三|附近|同一|有|所|我们|他们|工人子弟|山区|贫困)*(?:大学|学院|中学|小学|学校|职高|职中|技校|卫校|师范|幼儿园)$/u;

const inEnglish =
  /\b(?:at|for|by|in|company|factory|employer) ((?:the )?[A-Z][\w&']*(?: [A-Z][\w&']*)* (?:Restaurant|Factory|Company|Hotel|Group|Ltd|Logistics|Construction|Electronics|Garments?|Textiles?|Supermarket|Store|Plant|Mill|Mine|Cafe|Foods?|Furniture|Services?|Kindergarten|School|Hospital|Clinic|Bank|Salon|Spa|Bar|Club|Bakery|Trading)(?: (?:Company|Factory|Ltd|Group))?)/gu;

/** Where the worker works, and where the child goes to school, as they are called; kinds of place without a name are left out. */
export function findEmployersAndSchools(talk: Talk): readonly Sighting[] {
  return [...employers(talk), ...schools(talk)];
}

const bare = new RegExp(`^${call}$`, 'u');
/** Questions that a name of a place may answer: those that ask for a name of some thing, and those that only the wire knows. */
const placesAsked: ReadonlySet<string> = new Set([
  ...services
    .flatMap(({ questions }) => questions)
    .filter(({ field }) => field.names === true)
    .map(({ id }) => id),
  'work_place',
  'skills_wanted',
  'address',
  'hukou_place',
  'business_type',
]);

/** The name of a firm and nothing else, at a question that is not about a place: said late, or put right. */
function bareName({ heard, asked }: Talk): readonly Sighting[] {
  const said = heard.text.trim();
  if (asked === undefined || placesAsked.has(asked) || said.length < 4) return [];
  if (!bare.test(said) || generic.test(said) || schoolShape.test(said)) return [];
  if (/[的了吗我你他她说有去也就都不没想要然后被把是叫在]/u.test(said)) return [];
  const from = heard.text.indexOf(said);
  const to = from + said.length;
  return [{ field: 'employer', value: wordsAt(heard, from, to), from, to, points: 2 }];
}

function employers(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  if (talk.needs.has('donation')) return [];
  const found: Sighting[] = [...bareName(talk)];
  for (const pattern of [named, ...own])
    for (const match of text.matchAll(pattern)) {
      const said = trimmed(match[1] as string);
      const from = match.index + match[0].length - said.length;
      const who = whoAt(talk.people, talk.heard, match.index);
      if (
        generic.test(said) ||
        said.length < 3 ||
        /[的了吗我你他她说有去也就都不没想要然后被把干才哪个给各]|介绍|怀孕|发现|夏天|以前|之前|现在/u.test(
          said,
        )
      )
        continue;
      if (
        who === 'child' ||
        /招聘|想进|想去|找/u.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        continue;
      if (schoolShape.test(said) && talk.needs.has('student_aid')) continue;
      found.push({
        field: 'employer',
        value: wordsAt(talk.heard, from, from + said.length),
        from,
        to: from + said.length,
        points: 3,
      });
    }
  for (const match of talk.heard.plain.text.matchAll(inEnglish)) {
    const said = (match[1] as string).replace(/^the /u, '');
    const from = match.index + match[0].length - said.length;
    found.push({ field: 'employer', value: said, from, to: from + said.length, points: 3 });
  }
  return found;
}

// A place may be said before the name: 在开发区恒泰建筑公司 is kept whole, 在工地上班的公司 is none.
const trimmed = (said: string): string =>
  said
    .replace(/^.*(?:上班的|的|里的|在|进了?|叫)/u, '')
    .replace(/^(?:这边|那边|那个|这个|那家|这家|一个|一家|个)+/u, '');

function schools(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  if (
    !talk.needs.has('student_aid') &&
    !talk.heard.has('child_in_school') &&
    talk.asked !== 'school' &&
    !/学校/u.test(text)
  )
    return [];
  const found: Sighting[] = [];
  for (const match of text.matchAll(schoolOf)) {
    const said = (match[1] as string)
      .replace(/^.*(?:考上了?|考取了?|录取到?|改成|在|读|念|是|进了?)/u, '')

      .replace(/^(?:完|那个|这个|那所|这所|咱们?|我们|他们)/u, '');
    if (said.length < 3 || schoolGeneric.test(said) || /[的了吗我你他]/u.test(said)) continue;
    const from = match.index + match[0].length - said.length;
    found.push({
      field: 'school',
      value: wordsAt(talk.heard, from, from + said.length),
      from,
      to: from + said.length,
      points: 3,
    });
  }
  return found;
}

const placeWord = /[路街镇乡村号栋楼巷区里院庄屯组弄湾寨苑园坊城县市桥湖旗道坡岭坝垸]/u;
const addressOf =
  /(?:家住[在到起]?|我住[在到起]?|现住(?:址)?(?:在|是)?|住址(?:是|:|：)?|地址(?:不对|错了|改成|改为)?[，,]?(?:应该)?(?:是|在|:|：)?|住在|住到|住起|家在|住的地方(?:是|在)|(?<![居宿没有让能想要来])住(?=.{2,14}[号栋楼村镇区路巷]))\s*([^，,。；;！!?？\n]{3,40})/gu;
const hukouOf =
  /(?:户口(?:所在地|本)?(?:在|是|:|：)?|户籍(?:地|所在地)?(?:在|是|:|：)?|老家(?:在|是))\s*([^，,。；;！!?？\n]{2,20})/gu;

/** Where the worker lives and where the household is registered, as said. */
export function findAddresses(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const found: Sighting[] = [];
  for (const [field, pattern] of [
    ['address', addressOf],
    ['hukou_place', hukouOf],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const said = (match[1] as string)
        .replace(
          /(?:的房子|房子|租的|租房|那边|这边|的|打工|上班|手机|电话|里面|里(?=$|租|住|打)|，).*$/u,
          '',
        )
        .trim();
      if (
        said.length < (field === 'address' ? 4 : 2) ||
        !placeWord.test(said) ||
        /房|院里|医院|病|公租|廉租|宿舍|不起|不了|多少|问题|外地|农村|本地|城镇|迁|转/u.test(said)
      )
        continue;
      const from = match.index + match[0].indexOf(match[1] as string);
      found.push({
        field,
        value: wordsAt(talk.heard, from, from + said.length),
        from,
        to: from + said.length,
        points: 3,
      });
    }
  return found;
}
