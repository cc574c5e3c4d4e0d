import { smallNumber } from './date-tokens.ts';
import { kinSource } from './member-words.ts';
import { surnameLength } from './surnames.ts';

/** A word for somebody in plain text: kin, the speaker himself, or one of several already named. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'kin' | 'self' | 'one' | 'place' | 'pair' | 'old';
  readonly word: string;
  readonly count: number;
};

// 二儿子 is the second of them, 二个儿子 are two; the 一 of 初一 我妈 is no count.
const number =
  '(?:(?:[一两俩仨1-8]|(?<![第初高大小十])[三四五六七八](?!儿子|女儿|闺女|姑娘|丫头|[哥姐弟妹叔伯舅姨姑]))(?=\\p{Script=Han})|(?:[一两俩二三仨四五六七八1-8]\\s*(?=[个名位]))|(?:one|two|three|four|five|an?)(?=\\s))';
const mention = new RegExp(
  [
    `(?<pair>[一1]儿[一1]女|[一1]对儿女|(?:[一1]对|[两俩2]个?)?(?:双胞胎|龙凤胎|双生)的?(?:儿子|女儿|闺女|姑娘|丫头|小子|孩子|娃儿?|宝宝)?)`,
    `(?:(?<![十百千万\\d初高大小])(?<count>${number})(?:个|名|位)?(?:亲|小|大)?\\s?)?(?<kin>${kinSource})(?!园|园)`,
    `(?<old>(?:[两俩二2]|[两二2]\\s*[个位])(?:高龄|年迈)?老人|老两口)`,
    `(?<place>(?:老大|老二|老三|老四|老幺)(?=[上在读念今考才刚还是叫有都也\\d一二三四五六七八九十，,]|初|高|小|大|中专|职)|大的|(?<![百千万])二的|小的|中间的|elder|younger|older)`,
    `(?<one>(?:另外?|还有)?[一1]个(?=[上在读念是考今才刚没有\\d一二三四五六七八九十]|初|高|大[一二三四]|小学|幼儿园))`,
    `(?<self>(?:我|俺|本人|自己)(?!家|们)|\\bI\\b)`,
  ].join('|'),
  'giu',
);

/** 我妈帮我带孩子 tells of her what she does. */
const mindedBy = /(?:帮|给|替)[^，,。\s]{0,3}?(?:带|看|照看|照顾|接送|领)(?:着)?$/u;

/** 帮我带孩子: for whom the children are minded is no new one of the list. */
const isHelpedToMind = (text: string, from: number, to: number): boolean =>
  /(?:帮|替|给)$/u.test(text.slice(Math.max(0, from - 1), from)) &&
  /^(?:们|家)?(?:带|照看|接送)/u.test(text.slice(to));

/** Every word for somebody, in order; kin of others are left out. */
export function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(mention)].flatMap((match): Mention[] => {
    const groups = match.groups ?? {};
    const kind =
      (['pair', 'kin', 'old', 'place', 'one', 'self'] as const).find(
        (name) => groups[name] !== undefined,
      ) ?? 'self';
    const word = (groups[kind] as string).toLowerCase();
    const from = match.index;
    if (kind === 'kin' && isOther(text, from, match[0])) return [];
    if (isHelpedToMind(text, from, from + match[0].length)) return [];
    if (kind === 'kin' && mindedBy.test(text.slice(Math.max(0, from - 8), from))) return [];
    if (kind === 'self' && withMe.test(text.slice(Math.max(0, from - 2), from))) return [];
    if (kind === 'self' && kinAhead.test(text.slice(from + word.length, from + word.length + 4)))
      return [];
    const said = groups['count'] ?? '';
    const count = countable.test(word) ? countOf(said, word) : 0;
    return [{ from, to: from + match[0].length, kind, word, count }];
  });
}

/** Those of whom there may be several: of 爸七十三妈七十 the 三 belongs to the age. */
const countable =
  /孩|娃|儿|女|崽|宝|囡|仔|闺|姑娘|丫头|小子|幺|妮|[哥弟姐妹]|兄弟|姊妹|[孙外]|公婆|婆|son|daughter|kid|child|brother|sister|grand/;

const kinAhead = new RegExp(`^(?:的|家)?(?:亲|大|小|老)?${kinSource}`, 'iu');

/** 媳妇跟我离婚了: what stands behind is said of her. */
const withMe = /(?:跟|和|与|把|给|对|让|陪|欠|离)$/u;

/** 环卫大姐, 大哥你好: how one calls people one does not know. */
const isCall = /^(?:大哥|大姐|老弟|老妹|大弟|大妹|小弟|小妹)$/u;
const isCalled = (text: string, from: number, said: string): boolean =>
  /(?![我俺咱的、和跟与有一])\p{Script=Han}$/u.test(text.slice(0, from)) ||
  /^[，,\s]*(?:[你您好请问麻帮]|$)/u.test(text.slice(from + said.length));

/** 没有孩子, 前妻, 无子女: nobody. */
const nobody =
  /(?:没有?|没得|冇|莫得|无|未有|不算|除了|除去|前|no |without |ex-?)(?:过|生过|任何)?(?:一个|半个|any )?$/iu;

/** 刘大宝 behind 儿子, or in a row of names: the end of a name. */
const isInName = (text: string, from: number, said: string): boolean =>
  nicknames.test(said) &&
  surnameLength(text[from - 1] ?? '') === 1 &&
  !/[和跟与同我俺咱个]/u.test(text[from - 1] ?? '') &&
  behindKin.test(text.slice(0, from - 1));
const nicknames = /^(?:[大二三小]?宝|[大二三小]娃|宝宝|妮子|妮儿|幺[儿女])$/u;
const behindKin = new RegExp(`(?:${kinSource}|[、，,和叫是胎]|双生)$`, 'u');

/** 老板娘, 老板的老婆, 女人 in 女人街: words of kinship that name nobody of the household. */
const isOther = (text: string, from: number, said: string): boolean =>
  isInName(text, from, said) ||
  nobody.test(text.slice(Math.max(0, from - 8), from)) ||
  (isCall.test(said) && isCalled(text, from, said)) ||
  (/[哥弟姐妹]$/.test(said) && /^[夫媳]/.test(text.slice(from + said.length))) ||
  /(?:单亲|准|宝|职工|学生|生|生完|生了|怀|要个?|别的|老板|厂长|经理|领导|同事|工友|邻居|别人|人家|房东|包工头|贫困|幼)(?:的|家的?)?$/.test(
    text.slice(Math.max(0, from - 5), from),
  ) ||
  (/^(?:男人|女人|姑娘|小子|对象)$/.test(said) &&
    !/(?:我|俺|咱|家|的)$/.test(text.slice(Math.max(0, from - 2), from))) ||
  (/^[妈爸娘]$/.test(said) &&
    text[from + 1] === '的' &&
    !/[我俺咱和跟与、]/.test(text[from - 1] ?? '')) ||
  (/^[妈爸爹娘]$/.test(said) && somebodys.test(text.slice(Math.max(0, from - 4), from)));

/** 他爸, 同学的妈: of 瘫痪的爸 the 的 tells how he is, and not whose. */
const somebodys =
  /(?:[他她你]|(?:[他她你们人]|老板|工头|同学|同事|工友|邻居|朋友|孩子|娃|老公|老婆|媳妇|爱人|男人)的)$/u;

const english: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

/** How many were said; 0 where nothing was. */
function countOf(said: string, word: string): number {
  if (said === '') return word === '孩子们' ? 2 : 0;
  return english[said.toLowerCase()] ?? smallNumber(said);
}
