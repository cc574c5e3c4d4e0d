import { isEmployer } from '../../fields/employer-words.ts';
import type { Value } from '../../messages/value.ts';
import { type Heard, linesOf, wordsAt } from './heard.ts';
import { linesBegun, matches } from './patterns.ts';

/** One of a field's few values, by the sayings of `lexicon/answers.txt`, in a short answer. */
export function choice(asked: string, heard: Heard): Value | undefined {
  if (heard.text.length > 30) return undefined;
  const said = linesBegun(linesOf('answers'), heard.hits).find(
    (line) =>
      line.name.startsWith(`${asked}=`) &&
      matches(heard.text, line.patterns, heard.hits).length > 0,
  );
  return said?.name.slice(asked.length + 1);
}

/** Yes or no in the words of the fields that are either: 没签过, 交着呢. */
export function yesOrNo(heard: Heard, bare: string): boolean | undefined {
  if (heard.text.length > (/^[\x20-\x7e]+$/u.test(heard.text) ? 40 : 14)) return undefined;
  if (
    /^(?:没|没有|没得|莫得|冇|木有|不是|不|无|还没|没签|没交|没入|没办|没上|没给|从来没|一直没|未|no|not|never|nope|don't|didn't)/u.test(
      bare,
    )
  )
    return false;
  if (
    /^(?:有|是|签|交|入|上了|办了|吃着|享受|对|嗯|yes|yeah|yep|i do|i have|we have|在交|一直交|交着|都有|签过|签的|签着)/u.test(
      bare,
    )
  )
    return true;
  return undefined;
}

const wrapping: { readonly [field: string]: RegExp } = {
  illness: /^(?:他|她|我)?(?:得了|得的是?|得|患了?|患有|是|有|查出来?(?:是)?|诊断(?:为|是)?|确诊)/u,
  school:
    /^(?:(?:孩子|娃|他|她)?的?学校(?:的?(?:名字|全称|名称))?(?=就?是|叫))?(?:在|就?是|叫|考上了?|读|念|上|就读于?)/u,
  employer:
    /^(?:我|我们)?(?:那个|的)?(?:公司|单位|厂子?)?(?:的)?(?:全称|名字|名称)?(?:在|是|叫|以前在|原来在)/u,
  address: /^(?:我)?(?:家)?(?:现在)?(?:住在?|在|地址是|住址是)/u,
  job_wanted: /^(?:我)?(?:想)?(?:要)?(?:找|做|当|干|应聘)?(?:一?个|份)?/u,
  skills_wanted: /^(?:我)?(?:想)?(?:要)?(?:学习|学|考)(?:一?个|门|一下)?/u,
  business_type: /^(?:我)?(?:想|准备|打算)?(?:要)?(?:开|做|办)?(?:一?个|家)?/u,
  hukou_place: /^(?:我)?(?:的)?(?:户口|户籍)?(?:在|是)/u,
  work_place: /^(?:我)?(?:想)?(?:要)?在/u,
};

/** Free words as the answer, the wrapping taken off; a question or a command is none. */
export function phrase(asked: string, heard: Heard): Value | undefined {
  const { text } = heard;
  if (asked === 'employer' && !isEmployer(text)) return undefined;
  const only = asked === 'address' ? text.trim() : (text.trim().split(/[，,。；;]/u)[0] ?? '');
  const said = only
    .replace(wrapping[asked] ?? /^$/u, '')
    .replace(
      /(?:都行|都可以|也行|就行|的工作|的活|上班|工作|干活|吧|呢|啊|呀|嘛|了|的)+[。.！!]*$/u,
      '',
    )
    .replace(/(?:好多年|好几年|很多年|很久|多年|[\d一二三四五六七八九十两]+多?年多?)+$/u, '')
    .replace(/[。.！!]+$/u, '');
  if (
    said.length < 1 ||
    said.length > 40 ||
    /[?？吗]|怎么|为什么|干嘛|不知道|不想|多少/u.test(text)
  )
    return undefined;
  const start = text.indexOf(said);
  const keep =
    asked === 'school' || asked === 'employer' || asked === 'address' || asked === 'hukou_place';
  return keep ? wordsAt(heard, start, start + said.length) : said;
}
