import { charsOf } from '../../fields/as-text.ts';
import { dottedLength, isChineseName, isRareName } from '../../fields/name.ts';
import { beginsDate, holdsRare, tidyName } from '../../fields/name-form.ts';
import { surnameLength } from '../../fields/surnames.ts';
import { wordsAt } from './heard.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { whoseWords } from './subjects.ts';

const led =
  /(?:我的名字(?:叫|是)|名字(?:写错了|错了|不对|打错了)?[，,]?\s*(?:应该)?(?:叫|是|:|：)?|姓名(?:应该)?(?:叫|是|:|：)?|(?:我|俺|他|她|本人|男人|老公|老婆|媳妇|爱人|丈夫|妻子|儿子|女儿|闺女|孩子|娃|娃儿|侄女|侄子|孙子|孙女|妈|爸|(?<!姑)娘|爹|婆婆|公公|老伴|老头子|哥|弟|姐|妹|申请人|患者|学生)(?:的)?(?:大名|名字)?(?:就)?(?:叫|叫做|名叫)|免贵姓.[，,]?\s*(?:叫)?|我是[^，,。我]{2,10}的(?=\p{Script=Han}{2,3}(?:我|今年|，))|(?<![是们])(?:我是|本人是?|俺是)|应该是|改成|是)\s*/gu;
const english =
  /(?:my name is|name is|name's|i am|i'm|this is)\s+([a-z]+(?: [a-z]+){0,2})(?=[\s,.]|$)/giu;
const stops =
  /^(?:不是|[，,。.;；、！!\s]|$|今年|现年|现在|是|在|手机|电话|男|女|身份|家住|家|住|我|年龄|岁|从|想|被|来自|户|属|今|说|于|有|原|已|也|\d|就|考|上|读|念|得|患|因|和|跟|他|她|之|的|吗|吧|呀|啊|了|[一二三四五六七八九]十|本|去|干|老板|厂|单位|公司|[（(])/u;
const noName =
  /^(?:和|高级|劳模|那个|那种|那边|那时|干到|干了|干啥|干嘛|干什|干么|做啥|做什|做到|咋|啥|什么|怎么|那么|这么|应该|不是|哪个|啥子|农民|单亲|单位|工人|职工|老师|厂里|公司|保安|保洁|平安|时候|方面|安全|安排|高中|高一|高二|高三|包工|包吃|成年|常年|常住|全家|全部|单身|江边|明天|白天|白班|和他|马上|于是|任何|万一|金秋|水电|田地|车间|车祸|云南|江苏|江西|海南|黄了|石油|石材|钱|雷|路上|温暖|左右|计件|项目|项链|何时|毛病|安徽|温州|苏州|常州|杭州|湖|广|山|河|严重|严格|方便|时间|周末|周一|周二|武汉|夏天|解除|解决|解雇|管理|连续|党员|卖|司机|向|向你|尚|别|别人|曾经|应聘|终于|都|相关|国家|有|能|平时|门卫|农村|农民工|房子|房东|查|强制|强|花|权|闻|满|位|凡|关|关于|柴|管|于|时|计|单|段|连|易|华|项|冷|宁|党|麻烦|麻|师傅|商家|商户|从|元|种|束|支|由|宿舍|储|原来|原|班|乐|但|幸|展|信|植|承|奉|富|尽|闭|终|母亲|姓)/u;

/** What a form says of somebody before any name. */
const notNames = /^(?:单身|丧偶|离异|未婚|已婚|离婚|失业|下岗|农民|农机)/u;

/** Names of the worker and of the student, where a name is told: 我叫…, 姓名…, 儿子叫…; as the worker wrote them. */
export function findNames(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const found: Sighting[] = [];
  for (const match of text.matchAll(led)) {
    const from = match.index + match[0].length;
    if (
      /(?:是|改成|应该是)\s*$/u.test(match[0]) &&
      !/名|姓/u.test(match[0]) &&
      !mayBeName(talk, match.index)
    )
      continue;
    const length = nameLength(text, from, /叫\S{0,2}$|姓名|名字|免贵/u.test(match[0]));
    if (length === 0) continue;
    const childs = /(?:孩子|儿子|女儿|闺女|娃|学生)的?(?:名字|姓名)/u.test(text.slice(0, from));
    const who = childs
      ? 'child'
      : /(?:我|俺|本人|免贵|姓名|名字|应该|改成)/u.test(match[0].slice(0, 4))
        ? 'self'
        : whoAt(talk.people, talk.heard, from);
    const field = childs ? 'student_name' : fieldFor(talk, who);
    if (field !== null)
      found.push({
        field,
        value: nameAt(talk, from, length),
        from,
        to: from + length,
        points: 4,
      });
  }
  found.push(...atHead(talk), ...childrens(talk));
  for (const match of talk.heard.plain.text.matchAll(english)) {
    const name = (match[1] as string).replace(
      /\s+(?:and|from|my|phone|i|a|in|with|years?|is|am)\b.*$/iu,
      '',
    );
    if (!/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/u.test(name)) continue;
    const from = match.index + match[0].indexOf(name);
    found.push({ field: 'name', value: name, from, to: from + name.length, points: 4 });
  }
  for (const match of talk.heard.plain.text.matchAll(englishChild)) {
    const name = match[1] as string;
    const from = match.index + match[0].length - name.length;
    found.push({ field: 'student_name', value: name, from, to: from + name.length, points: 4 });
  }
  return found;
}

const englishChild =
  /\b(?:son|daughter|child|boy|girl)(?:'s name is| is called| is named| named| called|,)? ([A-Z][a-z]+ [A-Z][a-z]+)(?= (?:got|is|was|will|goes|has|just|who|starts?|entered|passed|studies)\b|[,.]|$)/gu;

const afterChild =
  /(?:儿子|女儿|闺女|孩子|娃儿?)(?=\p{Script=Han}{2,3}(?:考|上|读|念|就读|今年|在|被|，))|[，,](?:名字)?叫/gu;

const callable: ReadonlySet<string> = new Set(['self', 'child', 'grandchild']);

/** 我是毛纺厂退休职工，叫董秀兰; 儿子田野考上了…, 孩子上初三，叫孙浩然: the student's name behind the word for him. */
function childrens(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  for (const match of text.matchAll(afterChild)) {
    const from = match.index + match[0].length;
    const called = match[0].endsWith('叫');
    const who = whoAt(talk.people, talk.heard, from);
    const length = nameLength(text, from, called);
    if (called && who === 'self' && isOfBoss(text.slice(0, match.index))) return [];
    const field = who === 'self' && called ? 'name' : fieldFor(talk, who);
    if (length === 0 || field === null || !callable.has(who)) continue;
    const value = nameAt(talk, from, length);
    return [{ field, value, from, to: from + length, points: 3.5 }];
  }
  return [];
}

/** 跟着一个姓刘的包工头干，叫刘大军: whoever has the work done is called so. */
const isOfBoss = (before: string): boolean =>
  bosses.some((word) => (before.split(/[，,。]/u).at(-1) ?? '').includes(word));
const bosses = whoseWords.get('employer') ?? [];

/** 张桂兰，女，…: a message that begins as a form does. */
function atHead(talk: Talk): readonly Sighting[] {
  const length = nameLength(talk.heard.text, 0, true);
  if (
    length === 0 ||
    !/^[，,、\s]*(?:男|女|\d{2}岁|\d{4}年|今年|电话|手机|身份证|家住|住|1[3-9]\d{9})/u.test(
      talk.heard.text.slice(length),
    )
  )
    return [];
  return [{ field: 'name', value: nameAt(talk, 0, length), from: 0, to: length, points: 4 }];
}

const nameAt = ({ heard }: Talk, from: number, length: number): string =>
  tidyName(wordsAt(heard, from, from + length));

const mayBeName = (talk: Talk, at: number): boolean =>
  /名字\S{0,6}$/u.test(talk.heard.text.slice(Math.max(0, at - 8), at)) ||
  talk.asked === 'name' ||
  /^(?:我是|本人|俺是)/u.test(talk.heard.text.slice(at));

function fieldFor({ needs, heard, asked }: Talk, who: string): string | null {
  if (asked === 'student_name' && who !== 'self' && who !== 'other') return 'student_name';
  const schooling = needs.has('student_aid') || heard.has('child_in_school');
  if (schooling && (who === 'sister' || who === 'brother')) return 'student_name';
  if (who === 'child' || who === 'grandchild')
    return needs.has('student_aid') || heard.has('school_word') ? 'student_name' : null;
  if (who === 'other') return null;
  return 'name';
}

/** Units of the Chinese name at a place, 0 where none begins: a surname, one or two characters (three where a name is surely told), and then something else. */
export function nameLength(text: string, from: number, sure: boolean): number {
  const rest = text.slice(from, from + 48);
  const foreign = dottedLength(rest);
  if (foreign > 0 && (sure || !/^[^.]*\./u.test(rest.slice(0, foreign)))) return foreign;
  if (beginsDate.test(rest) || notNames.test(rest)) return 0;
  const chars = charsOf(rest);
  const known = surnameLength(rest);
  const surname = known > 0 || !holdsRare(chars.slice(0, 3).join('')) ? known : 1;
  if (surname === 0 && sure && introduced.test(text.slice(0, from))) return unlisted(rest);
  if (surname === 0 || (noName.test(rest) && !(sure && startsFullName(rest)))) return 0;
  for (const given of sure && surname === 1 ? [3, 2, 1] : [2, 1]) {
    const name = chars.slice(0, surname + given).join('');
    const after = rest.slice(name.length);
    if (given === 3 && !(mayBe(name) && ends.test(after))) continue;
    if (isNamed(name, { after, length: surname + given })) return name.length;
  }
  return 0;
}

const mayBe = (name: string): boolean => isChineseName(name) || isRareName(name);

/** Words before a name that can be nothing else; 叫 alone may call for somebody. */
const introduced = /^$|(?:[我俺]|本人|名字|姓名|大名)就?(?:叫做?|名叫|是|[:：])\s*$/u;

/** 阿依古丽: a name that is told as one, though its surname is in no list. */
function unlisted(rest: string): number {
  const said = /^\p{Script=Han}{3,4}(?=[，,。.;；、！!\s]|$)/u.exec(rest)?.[0] ?? '';
  return said !== '' && isRareName(said) ? said.length : 0;
}

const ends = /^(?:[，,。.;；、！!\s]|$)/u;

function isNamed(
  name: string,
  { after, length }: { readonly after: string; readonly length: number },
): boolean {
  if (/[厂店局县镇村站队司校园]$/u.test(name)) return false;
  if (length > 2 && /[考读念]$/u.test(name) && /^[上取进了大]/u.test(after)) return false;
  if (!/^\p{Script=Han}+$/u.test(name) || charsOf(name).length < length) return false;
  if (/[的了吗吧呢是在我你他她们么不没和]/u.test(charsOf(name).slice(1).join(''))) return false;
  return stops.test(after);
}

const startsFullName = (rest: string): boolean =>
  /^\p{Script=Han}{2,4}(?:[，,。.\s]|$)/u.test(rest);
