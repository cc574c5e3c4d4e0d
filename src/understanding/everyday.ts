import { clausesOf } from '../fields/clauses.ts';
import type { Language } from '../messages/phrase.ts';
import { placesOfSet, toneIn, wordsOfSet } from './explained.ts';

const unknownWords =
  /^(?:这个?|那个?)?(?:我)?(?:也)?(?:真的?|实在)?(?:哪里?晓得|哪里?知道|咋晓得|咋知道|怎么知道|怎么晓得|不知道|不晓得|不清楚|不太清楚|记不清|记不得|记不到|不记得|忘了|忘记了?|搞不清|弄不清|说不准|晓不得|唔知|唔清楚|no idea|(?:i )?(?:do not|don'?t) (?:know|remember)|not sure)/iu;
const laterWords =
  /(?:等会儿?|待会儿?|一会儿?|晚点|改天|later|in a while)|(?:^|[，,、\s]|我|等|那|就)(?:回头|以后|之后|过后)(?:儿)?(?:再)?(?:说|补|填|告诉|回|看|弄)|^(?:那|就|等)?(?:回头|以后|之后|过后)吧?$/iu;
const assistantWords =
  /(?:回|找|换|转|叫|用|跟)(?:到|回)?.{0,2}(?:智能)?(?:助手|机器人)|back to (?:the )?(?:assistant|bot)|^助手$/iu;
const toEnglish =
  /^(?:switch to |in |use |speak |please )*english(?: please)?[.!?]?$|^(?:请?(?:用|说|换|改|切换?|转)(?:成|到|为)?)?(?:英文|英语)(?:版|吧)?[。.]?$/iu;
const toChinese =
  /^(?:请?(?:用|说|换|改|切换?|转)(?:回|成|到|为)?)?(?:中文|汉语|普通话|国语)(?:版|吧)?[。.]?$|^(?:switch to |in |use |speak )*chinese(?: please)?[.!?]?$/iu;

/** Whether a message only says that the worker does not know, or will say it later; at most a short sentence. */
export function asideIn(plain: string): 'unknown' | 'later' | null {
  if (plain.length > 24) return null;
  if (unknownWords.test(plain)) return 'unknown';
  if (clausesOf(plain).some(({ from, to }) => isLeft(plain.slice(from, to)))) return 'later';
  return laterWords.test(plain) && plain.length <= 14 ? 'later' : null;
}

/** 先放着吧: one clause says nothing but that this is left for later. */
const isLeft = (clause: string): boolean =>
  wordsOfSet('leaves_line').has(clause.trim().replace(/[吧嘛呗了啊哈噻]+$/u, ''));

const resumeWords =
  /^(?:你好|您好)?(?:我|俺)?(?:又)?(?:回来了?|来了)?(?:我们|咱们?)?(?:接着|继续|还是)(?:上次|刚才|前面|之前)?(?:的)?(?:办|填|来|弄|说|做)(?:下去|完)?(?:吧|呗|哈)?(?:找工作|法律援助|困难帮扶|金秋助学|助学|.{0,4}申请)?$|^(?:let us |let's )?(?:go on|continue|carry on)(?: please)?$/iu;

/** Whether a message only says that the worker is back and wishes to go on. */
export const resumes = (plain: string): boolean =>
  plain.length <= 30 &&
  resumeWords.test(plain.replaceAll(/[\s\p{P}]/gu, (mark) => (mark === ' ' ? ' ' : '')));

/** Whether a message asks, in few words, what was asked last: 断线了 刚说到哪了. */
export const asksAgain = (plain: string): boolean =>
  plain.length <= 20 && placesOfSet(plain, 'where_were_we').length > 0;

/** Whether a message that puts off turns round in its last clause and goes on: 先放着，哎算了今天弄完吧. */
export function takesUpAgain(plain: string): boolean {
  const clauses = clausesOf(plain);
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2 || plain.length > 40) return false;
  const ends = plain.slice(last.from, last.to);
  return (
    placesOfSet(ends, 'goes_on').length > 0 &&
    !toneIn(ends).has('asks') &&
    !/不|没|别|莫/u.test(ends.slice(0, placesOfSet(ends, 'goes_on')[0]?.from)) &&
    ['puts_off', 'delay'].some((set) => placesOfSet(plain.slice(0, last.from), set).length > 0)
  );
}

/** Whether the worker, talking with a person, wants the assistant back. */
export const toAssistantIn = (plain: string): boolean =>
  plain.length <= 30 && assistantWords.test(plain);

const han = /\p{Script=Han}/gu;

/** The language a whole sentence is in; `null` where it may be either: a name, a number, a word or two. */
export function tongueIn(plain: string): Language | null {
  if ((plain.match(han) ?? []).length >= 2) return 'zh-CN';
  if (/\p{Script=Han}/u.test(plain)) return null;
  const words = plain.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/gu) ?? [];
  const small = wordsOfSet('english');
  return words.length >= 3 && words.some((word) => small.has(word.replace('’', "'"))) ? 'en' : null;
}

/** The language asked for, where that is all a message says. */
export function languageIn(plain: string): Language | null {
  if (toEnglish.test(plain)) return 'en';
  return toChinese.test(plain) ? 'zh-CN' : null;
}
