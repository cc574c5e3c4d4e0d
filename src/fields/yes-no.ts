import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside, saysUnknown } from './aside.ts';
import { clausesOf } from './clauses.ts';
import { inCommonWords, plainWords } from './common-words.ts';
import type { Field, Reading } from './field.ts';

const label = (value: Value) => phrase(value === true ? 'o-yesno-yes' : 'o-yesno-no');

/** Words that say yes or no to one question only; what says yes is looked for first ("还没走"). */
export type YesNoSayings = { readonly yes: readonly string[]; readonly no: readonly string[] };

/** Yes or no as `true` or `false`, in everyday and dialect words; found only as an answer, never in passing. */
export const yesNo = (sayings?: YesNoSayings): Field => ({
  kind: 'yesNo',
  hint: 'none',
  find: () => [],
  explains: (text) =>
    [...(sayings?.yes ?? []), ...(sayings?.no ?? [])].flatMap((said) => {
      const from = text.toLowerCase().indexOf(said);
      return from < 0 ? [] : [[from, from + said.length] as const];
    }),
  read: (text) => {
    const { text: plain } = plainWords(text);
    return own(plain, sayings) ?? read(plain);
  },
  show: label,
  mask: label,
  schema: z.boolean(),
  options: [
    { id: 'yes', label: label(true) },
    { id: 'no', label: label(false) },
  ],
  choose: (option) => (option === 'yes' ? true : option === 'no' ? false : undefined),
});

const both: Reading = {
  kind: 'unsure',
  ask: phrase('problem-yesno-both'),
  options: [
    { value: true, label: label(true) },
    { value: false, label: label(false) },
  ],
};

function own(text: string, sayings: YesNoSayings | undefined): Reading | null {
  const said = text.toLowerCase();
  if (sayings === undefined || said.length > 40 || open.test(said)) return null;
  const among = (words: readonly string[]): boolean =>
    words.some((word) => said.includes(inCommonWords(word)));
  if (among(sayings.yes)) return { kind: 'value', value: true };
  return among(sayings.no) ? { kind: 'value', value: false } : null;
}

function read(text: string): Reading {
  const trimmed = text.trim();
  if (
    trimmed.length > 200 ||
    (isAside(trimmed) && !trimmed.startsWith('哪有')) ||
    saysUnknown(trimmed)
  )
    return { kind: 'nothing' };
  const said = clausesOf(trimmed)
    .slice(0, 4)
    .map(({ from, to }) => answerOf(trimmed.slice(from, to)));
  const turned = turnedIn(trimmed, said);
  if (turned !== null) return turned;
  const first = said.findIndex((one) => one !== null);
  if (first < 0 || first > 1) return { kind: 'nothing' };
  const value = said[first] as boolean;
  if (
    value &&
    said.slice(first + 1).includes(false) &&
    /现在|如今|后来|目前|去年|今年|已经/.test(trimmed)
  )
    return both;
  return { kind: 'value', value: isAgreeingNo(trimmed) ? false : value };
}

/** 签了，不对没签 ends in its last word; a yes and a no of the same deed without one is asked about: 没签，签过一张. */
function turnedIn(text: string, said: readonly (boolean | null)[]): Reading | null {
  if (!said.includes(true) || !said.includes(false)) return null;
  const turn = turnedBy.exec(text);
  if (turn !== null) {
    const after = answerOf(text.slice(turn.index + turn[0].length).replace(/^[\s，,]+/u, ''));
    if (after !== null) return { kind: 'value', value: after };
  }
  return deedDenied.exec(text) !== null ? both : null;
}

/** 是的，没有 and 嗯没签 agree that there is none. */
const isAgreeingNo = (text: string): boolean =>
  /^(?:嗯+|是的?|对的?|对啊|是啊|额|呃)[,，、\s]*(?:没|不是|不在|不会|不能|未|无|冇|莫)(?!问题|错)/.test(
    text,
  );

const lead =
  /^(?:嗯+|啊|哦|噢|额|呃|那个?|这个?|我们?|俺们?|咱们?|额们|厂里|单位|公司|老板|家里|目前|现在|暂时|都|也|还|就|一直|从来|从|根本|压根|确实|真的?|其实|应该|好像|可能|大概|估计|反正|算是|已经|早就?|刚|i |we |well |actually )+/i;

/** Words behind which the last word counts, and a deed that is denied and then told, or told and then denied. */
const turnedBy =
  /(?<=[\s，,。.;；！!]|[哦噢啊唉])(?:不对|不是的?|说错了?|讲错了?|记错了?|搞错了?|弄错了?|错了)(?=[\s，,。没有签办交入吃领上买参]|我|是)/u;
const deedDenied =
  /(?:没|未)有?(\p{Script=Han})(?=[^没未]*[\s，,。;；哦噢])[^没未]*?(?<![没未不有得])\1[了过着]|(?<![没未不有得])(\p{Script=Han})[了过][^]*?[\s，,。;；哦噢][^]*?(?:没|未)有?\2/u;

/** What one clause says; `null` for neither. */
function answerOf(clause: string): boolean | null {
  const whole = clause.trim();
  const bare = whole.replace(lead, '').trim();
  if (bare.startsWith('哪有')) return false;
  if (open.test(whole.replace(emphasis, '')) || undecided.test(bare)) return null;
  if (agrees.test(whole) || agrees.test(bare)) return true;
  if (
    denies.test(bare) ||
    /^(?:啥|什么)[也都]?[没不]/.test(bare) ||
    (whole.length <= 14 && deniesWithin.test(whole))
  )
    return false;
  if (affirms.test(bare) || affirms.test(whole)) return whole.length <= 30 ? true : null;
  if (
    bare.length <= 6 &&
    done.test(bare) &&
    !/^[忘算完到来烦死够累气饿困走]|知道|明白|谢/.test(bare)
  )
    return true;
  return bare === '' && /^(?:嗯+|啊|昂|已经)$/.test(whole) ? true : null;
}

/** 啥也没签 denies; it asks nothing. */
const emphasis = /(?:啥|什么|谁|哪儿?)(?=[也都]?(?:没|不))/;
/** Words of a question or of an open one: neither yes nor no. */
const open =
  /什么|啥|哪|咋|怎么|怎样|多少|几[个天块岁月年号]|谁|(?<!没)有没有|是不是|能不能|要不要|会不会|可不可以|吗|呢[?？]|\b(?:what|how|which|who|why)\b/i;
const undecided =
  /^(?:不一定|不确定|不知道|不清楚|不晓得|不记得|没想好|没听懂|看情况|不好说|说不[准好清]|不想说|不方便|不懂|不明白|算了|maybe)/i;
const agrees =
  /^(?:没错|没问题|不错|不假|那没毛病|没毛病|不得不|不用说|可不|可不是|不是没有|谁说不是|咋不是)/;
const denies =
  /^(?:\p{Script=Han}{1,2}不(?:成|了(?!解)|起|上|动|得|到|下来)|没|不(?!光|仅|但|管|过|瞒|好意思|只|料|巧)|未|无(?!所谓)|冇|莫(?!非)|木有|木得|否|非也|别|唔(?=系|係|要|得|是|好|想|会)|毋|咪|哪有|no\b|nope|nah|not\b|never|none|n$|haven'?t|hasn'?t|don'?t|doesn'?t|didn'?t|isn'?t|wasn'?t|❌|👎|🙅|×|✗|✘)/iu;
const deniesWithin =
  /没有?(?:签|办|交|参加|入|给|上|领|买|享受|弄|搞|去|做|缴|过)?|莫得|木有|冇|未曾|不给|不让/;
const affirms =
  /^(?:有|是(?!(?:给|在|帮|替|从|跟|和|一[个家]|去年|今年|因为)..)|对(?!方|面)|好|行|可以|中|要得|得行|得嘞|成|能|会|要|需要|愿意|同意|想(?:的|要|啊|呀)?$|确实|当然|必须|肯定|参加|签|交|办|入|领|享受|买|上|缴|在|属于|符合|接受|正是|那是|巴适|管(?:的)?$|昂|係|系$|嗯|恩$|en$|欸$|诶$|啊对|ok|okay|yes|yeah|yep|y$|sure|right|correct|of course|true|(?:do|am|have|did)\b|√|✓|✔|👌|👍|🙆|💯)/i;
const done = /(?:了|过|着|的)(?:呢|呀|啊|吧|嘛|哒|咧|嘞|啦)*$/;
