import type { Heard } from './heard.ts';

/** A person named in a message, by relation to the speaker; `relation` is one of design.md section 7, or `self` or `other`. */
export type Person = {
  readonly relation: string;
  readonly from: number;
  readonly to: number;
  /** 他, 她: whose relation is only that of whoever was named before. */
  readonly pronoun?: true;
};

const relations: readonly (readonly [string, RegExp])[] = [
  ['mother_in_law', /婆婆|丈母娘|岳母|家婆|mother[ -]in[ -]law/gu],
  ['father_in_law', /公公(?!婆)|岳父|老丈人|家公|father[ -]in[ -]law/gu],
  ['child_in_law', /儿媳妇?|女婿/gu],
  ['grandchild', /孙娃[子儿]?|孙子|孙女|外孙女?/gu],
  ['grandmother', /奶奶|我奶(?![粉茶牛])|姥姥|外婆|阿嬷|grandma|grandmother/gu],
  ['grandfather', /爷爷|我爷(?!们)|姥爷|外公|阿公|grandpa|grandfather/gu],
  [
    'spouse',
    /老婆|老公|媳妇儿?|妻子|丈夫|爱人|俺男人|我男人|(?<![个的])男人(?!们)|孩子的?爸爸?|孩子的?妈妈?|孩子?他?[爸妈]|(?<![\u4e00-\u9fff])(?:我)?先生(?=[\u4e00-\u9fff])|我先生|娃他[爸妈]|老伴儿?|老头子|婆娘|婆姨|内人|太太|孩儿他[爹娘]|堂客|当家的|那口子|老倌子?|屋里人|孩子?他爹|娃他爹|\bwife|\bhusband/gu,
  ],
  [
    'other',
    /(?!老板娘)(?:老板|女婿|儿媳|朋友|同事|工友|邻居|别人|孩子|娃|同学)的?(?:爸|妈|爹|娘|老婆|老公|儿子|女儿)/gu,
  ],
  [
    'mother',
    /(?:我|俺|咱|阿|老|姆)?(?:妈妈|母亲|老娘|老母)|(?:我|俺|咱|阿|老|姆)(?:妈|娘)(?!的)|家母|(?<![姨姑大舅干])妈(?!的|呀|蛋)|\bmother|\bmom\b|\bmum\b/gu,
  ],
  [
    'father',
    /(?:我|俺|咱|阿|老)?(?:爸爸|父亲|老豆|老汉儿?|老爷子)|(?:我|俺|咱|阿|老)(?:爸|爹)|家父|(?<![大叔姨他])爸|\bfather|\bdad\b/gu,
  ],
  [
    'child',
    /儿子|女儿|闺女|孩子(?!他?[爸妈]|的[爸妈])|娃(?!他[爸妈])(?:娃|儿)?|崽|囡囡?|细路仔?|小孩儿?|丫头|俺儿|我儿(?!子)|幺[儿女]|\bboy\b|\bgirl\b|老[大二三](?=$|，|得|生|病|的|上|读|念|在|今年|\d|[一二三四五六七八九十])|[大小]的(?=上|读|念|在|才|今年|\d|[一二三四五六七八九十])|仔女|\bchild|\bkids?\b|\bdaughter|\bson\b/gu,
  ],
  [
    'father',
    /(?:我|俺)大(?![哥姐伯叔儿女妈嫂舅姨姑学专队爷娘概约早]|[\u4e00-\u9fff]{0,1}[哥姐])/gu,
  ],
  ['brother', /(?:我|俺)?(?:哥哥|弟弟)|(?:我|俺)(?:哥|弟)|brother/gu],
  ['sister', /(?:我|俺)?(?:姐姐|妹妹)|(?:我|俺)(?:姐|妹)(?!夫)|sister/gu],
  [
    'other',
    /姐夫|妹夫|嫂子|侄子|侄女|外甥|叔叔|伯伯|大伯|舅舅|舅妈|姑姑|姨妈|表哥|表弟|堂哥|亲戚|朋友|邻居|同事|工友|老乡|张师傅|师傅|同乡|同学|徒弟|隔壁|他们|老板|包工头|工头|主管|经理|司机|boss|friend|coworker/gu,
  ],
];

const own =
  /(?:我|俺|咱|额|吾|本人|自己|老子|阿拉|侬好)(?!们|家|妈|爸|爹|娘|哥|弟|姐|妹|老公|老婆|媳妇|爱人|儿|女|闺女|婆|男人|孩|娃|奶|爷|姥|父|母|丈|妻|老伴|侄|表|堂|叔|舅|姑|姨|岳|公公|孙|崽)|\bi\b|\bi'm\b|\bmy (?:name|phone|salary)\b/gu;

/** 他, 她: whoever was named last and is not the speaker; somebody else where nobody was. */
const pronouns = (text: string, named: readonly Person[]): readonly Person[] =>
  [...text.matchAll(/(?<![其们])[他她](?!们|家|的|[爸妈爹娘奶爷])|\b(?:he|she)\b/gu)].flatMap(
    (match) => {
      const before = named.filter((one) => one.to <= match.index);
      const last = before.filter((one) => one.relation !== 'self').at(-1);
      const inside = named.some((one) => one.from <= match.index && match.index < one.to);
      const to = match.index + match[0].length;
      return inside
        ? []
        : [{ relation: last?.relation ?? 'other', from: match.index, to, pronoun: true }];
    },
  );

/** Everybody named, in the order of the text; of two readings of one place the longer. */
export function findPeople(text: string): readonly Person[] {
  const all: Person[] = [];
  for (const [relation, pattern] of relations)
    for (const match of text.matchAll(pattern))
      all.push({ relation, from: match.index, to: match.index + match[0].length });
  const kept: Person[] = [];
  const longest = all.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of longest)
    if (kept.every((other) => other.to <= one.from || other.from >= one.to)) kept.push(one);
  for (const match of text.matchAll(own)) {
    const one = { relation: 'self', from: match.index, to: match.index + match[0].length };
    if (kept.every((other) => other.to <= one.from || other.from >= one.to)) kept.push(one);
  }
  const inOrder = kept.toSorted((a, b) => a.from - b.from);
  return [...inOrder, ...pronouns(text, inOrder)].toSorted((a, b) => a.from - b.from);
}

/** Who a place in the text is about: the person last named before it in its sentence; the speaker where nobody is. */
export function whoAt(people: readonly Person[], heard: Pick<Heard, 'text'>, at: number): string {
  const begin = sentenceStart(heard.text, at);
  const named = people.filter(
    (one) => one.from >= begin && one.from < at && !isObject(heard.text, one),
  );
  return named.at(-1)?.relation ?? 'self';
}

/** 带两个娃, 养着老娘: somebody that another's doing is about, not who the sentence is of. */
const isObject = (text: string, one: Person): boolean =>
  one.relation !== 'self' &&
  /(?:带|养|供|养活|照顾|伺候|陪|接|送|给|替|帮|靠|领|拉扯|抚养|扶养)(?:着|了|大)?(?:[^，,。；;、]{0,7}的)?(?:着|了|大|个|的|两个|俩|三个|一个|\d+岁的?|[一二两三四五六七八九十]+岁的?|我|俺)*$/u.test(
    text.slice(Math.max(0, one.from - 12), one.from),
  );

const sentenceStart = (text: string, at: number): number => {
  const head = text.slice(0, at);
  return Math.max(...['。', '！', '!', '；', ';', '\n'].map((sign) => head.lastIndexOf(sign))) + 1;
};
