import { expect, test } from 'vitest';
import { askOf, draftOf } from '../../src/dialogue/ask.ts';
import { questionIn } from '../../src/dialogue/questions.ts';
import { clausesOf } from '../../src/fields/clauses.ts';
import type { Answer } from '../../src/messages/answer.ts';
import type { Question } from '../../src/services/service.ts';
import { leftOf, wordsOfSet } from '../../src/understanding/explained.ts';
import { dice, oneOf } from '../chaos/dice.ts';
import { type Talk, take, worldNow } from '../chaos/talk.ts';
import { copyOf, standsOf } from '../heard/stands.ts';
import { meantBy, wording } from '../heard/talk.ts';

/** What people say, a clause each: answers, stories, questions, moods, corrections. */
const clauses = [
  '是',
  '嗯',
  '没有',
  '不是',
  '好的',
  '签了',
  '没签',
  '入了',
  '没入过',
  '三千二',
  '一万八',
  '四口人',
  '13812345678',
  '我叫王小明',
  '离了',
  '租的房子',
  '在恒泰建筑公司上班',
  '去年三月开始干的',
  '上个月走的',
  '三个月没发',
  '城关镇东街5号',
  '一年六千',
  '保洁',
  '我老公以前在那儿也干过',
  '天天在医院伺候老人',
  '孩子才上小学',
  '厂里说没钱让等着',
  '我也不懂这些',
  '村里都知道这事',
  '腰不行了干不了重活',
  '以前七八千',
  '现在一分钱没得',
  '听说要先吃低保才行',
  '他们说欠我不止这些',
  '要是能多给点就好了',
  '这个要紧吗',
  '入工会有什么好处',
  '我老板会知道吗',
  '要多久',
  '为啥问这个',
  '能不能不填',
  '你们在哪',
  '我考虑一下',
  '明天再说',
  '不对',
  '哎说错了',
  '电话改成13912345678',
  '不是两万是一万八',
  '第2项不对',
  '心里难受',
  '谢谢你们',
  '急死人了',
  '刚才跟你说了',
  '我儿子考上长沙理工大学',
  '我妈瘫在床上',
  '婆婆一个月退休金一千八',
  '公司改了名字',
  '老家的房子塌了',
  '我姐住隔壁',
];

const today = '2026-11-23';
const plainOf = (said: string): string => said.replaceAll(/[\s\p{P}]/gu, '');

/** Whether the words of the message give this value by its field's own grammar, whole or in one of its parts. */
function isSaid(question: Question, value: unknown, text: string): boolean {
  const parts = [text, ...clausesOf(text).map(({ from, to }) => text.slice(from, to))];
  const same = (other: unknown): boolean => JSON.stringify(other) === JSON.stringify(value);
  if (typeof value === 'string' && plainOf(text).includes(plainOf(value))) return true;
  // A question inside a story is answered and cut out of it.
  if (question.field.story === true && typeof value === 'string')
    return clausesOf(value).every(({ from, to }) => text.includes(value.slice(from, to)));
  return parts.some((part) => {
    const reading = question.field.read(part, { today });
    return (
      (reading.kind === 'value' && same(reading.value)) ||
      (reading.kind === 'unsure' && reading.options.some((one) => same(one.value))) ||
      question.field.find(part, { today }).some((one) => same(one.value))
    );
  });
}

/** The most letters that may stay unexplained beside a value kept for the question on the screen. */
const mostLeft = 16;

function brokenBy(talk: Talk, before: Talk, text: string): readonly string[] {
  // What was told before consent is heard already, and opens with it.
  const old = { ...before.session.heard?.answers, ...draftOf(before.session)?.answers };
  const draft = draftOf(talk.session);
  if (draft === null) return [];
  const ask = askOf(before.session, worldNow(before));
  const fresh = Object.entries(draft.answers).filter(
    ([id, answer]: readonly [string, Answer]) =>
      answer.state === 'given' && JSON.stringify(old[id]) !== JSON.stringify(answer),
  );
  return fresh.flatMap(([id, answer]) => {
    const question = questionIn(draft, id);
    // A household grows by those told one after another; its lists have properties of their own.
    if (question === undefined || question.field.kind === 'members') return [];
    if (ask.kind === 'known') return [];
    const proposed = ask.kind === 'settle' || old[id]?.state === 'unconfirmed';
    if (proposed || isSaid(question, answer.value, text) || answer.raw === '') {
      if (ask.kind !== 'question' || ask.question.id !== id || question.field.story === true)
        return [];
      const spans = fresh.flatMap(([, one]) => {
        const from = text.indexOf(one.raw);
        return from < 0 || one.raw === text ? [] : [{ from, to: from + one.raw.length }];
      });
      const value = typeof answer.value === 'string' ? text.indexOf(answer.value) : -1;
      const found = question.field
        .find(text, { today })
        .map(({ span: [from, to] }) => ({ from, to }));
      const numbers = [...text.matchAll(/\d{5,}/gu)].map((run) => ({
        from: run.index,
        to: run.index + run[0].length,
      }));
      const own = value < 0 ? [] : [{ from: value, to: value + answer.raw.length }];
      const known = new Set([...wordsOfSet('none'), ...wordsOfSet('some'), ...wordsOfSet('said')]);
      const echo = wording.text({ key: `q-${id}.ask|nothing` }, 'zh-CN');
      const left = leftOf(text, { spans: [...spans, ...own, ...found, ...numbers], echo, known });
      return left.inside + left.outside > mostLeft
        ? [`${id} kept from “${text}”: ${left.inside + left.outside} letters left over`]
        : [];
    }
    // What has no grammar of its own in passing is a choice or a yes in everyday words.
    const common = ['yesNo', 'choice', 'choices'].includes(question.field.kind);
    return common && text.includes(answer.raw)
      ? []
      : [`${id}=${JSON.stringify(answer.value)} from “${text}”`];
  });
}

test('random turns keep no value without the worker’s words behind it, and none out of a message it does not explain', () => {
  const stands = ['relief', 'legal_aid', 'student_aid', 'job_referral'].flatMap(standsOf);
  const turns = process.env['CI'] === undefined ? 4_000 : 12_000;
  const roll = dice(20261123);
  const broken = new Set<string>();
  let talk = copyOf(oneOf(roll, stands).talk);
  for (let turn = 0; turn < turns; turn += 1) {
    if (roll(8) === 0) talk = copyOf(oneOf(roll, stands).talk);
    const parts = Array.from({ length: 1 + roll(3) }, () => oneOf(roll, clauses));
    const text = parts.join(oneOf(roll, ['，', ' ', '。']));
    const before = copyOf(talk);
    talk.now += 60_000;
    const meaning = meantBy(talk, { kind: 'text', text });
    take(talk, { kind: 'message', meaning });
    if (meaning.option === undefined)
      for (const one of brokenBy(talk, before, text)) broken.add(one);
  }
  expect([...broken]).toEqual([]);
}, 400_000);
