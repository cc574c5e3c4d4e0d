import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { everyQuestion } from '../../dialogue/questions.ts';
import { createWording } from '../../wording/wording.ts';
import { analyze } from '../analyze.ts';
import { createUnderstanding } from '../understand.ts';
import { createAsking } from './asking.ts';
import { answerTokens, tokensOf } from './budget.ts';
import { open } from './fixture.ts';
import { type Prompt, promptFor, readPrompt } from './prompt.ts';

const wording = createWording(join(import.meta.dirname, '..', '..', '..', 'locales'));
const rules = createUnderstanding({ wording, analyse: analyze });

const light = (id: string | null, more: Partial<Expectation> = {}): Expectation =>
  open(id, { service: id === null ? null : 'relief', ...more });

/** The request that leaves for a message, to a model here or beyond the house; `null` where none does. */
async function sent(
  text: string,
  expectation: Expectation,
  isPrivate = true,
): Promise<Prompt | null> {
  let left: Prompt | null = null;
  const ask = createAsking({
    wording,
    settings: {
      roles: [{ baseUrl: 'http://llm/', apiKey: undefined, model: 'm', json: 'object', isPrivate }],
      provider: 'x',
      dailyTokens: 1e9,
    },
    cache: { get: async () => undefined, set: async () => true },
    now: () => 0,
    log: { warn: () => undefined },
    complete: async (prompt) => {
      left = prompt;
      return { content: '{"act":"other"}', tokens: 1 };
    },
  });
  const incoming = { body: { kind: 'text', text } } as Parameters<typeof rules>[0];
  const meaning: Meaning = rules(incoming, expectation);
  await ask(meaning, expectation);
  return left;
}

const isAsked = async (text: string, expectation: Expectation): Promise<boolean> =>
  (await sent(text, expectation)) !== null;

test.each([
  ['monthly_income', '三千二'],
  ['monthly_income', '一个月三千二左右吧'],
  ['dibao', '没有'],
  ['household_size', '四口人'],
  ['marital_status', '离婚了'],
  ['employer', '县化肥厂'],
  ['birth_date', '1974年3月'],
  ['name', '我叫陈建国'],
  ['monthly_income', '不想说'],
  ['monthly_income', '为什么要问这个'],
  [null, '我要找工作'],
  [null, '你好'],
  [null, '谢谢你啊'],
  [null, '转人工'],
  [null, '嗯'],
] as const)('at %s a plain %s costs no call', async (id, text) => {
  expect(await isAsked(text, light(id))).toBe(false);
});

test.each([
  [null, '工头人影子都摸不着，我们仨的血汗钱悬着，娃开学还差一截，日子没个盼头'],
  [null, '这个月底厂子就散了，往后咋弄心里没数'],
  ['monthly_income', '这可不好说，跑车看天吃饭，旺季能有个五六千，淡季连油钱都不够'],
  ['family_members', '上头有个老的躺着，底下俩小的，大的在外头念书，小的还没断奶'],
  ['employment_status', '成天搁屋头晒太阳呗'],
  ['marital_status', '跟孩子他爸早掰了，如今我们娘俩搭伙过'],
] as const)('at %s what rules do not explain wholly is asked: %s', async (id, text) => {
  expect(await isAsked(text, light(id))).toBe(true);
});

const story = '这可不好说，跑车看天吃饭，旺季能有个五六千，淡季连油钱都不够';

test.each(['needs', 'review', 'idle', 'question'] as const)(
  'while %s stands open free words are asked about',
  async (kind) => {
    expect(
      await isAsked(story, light(kind === 'question' ? 'monthly_income' : null, { kind })),
    ).toBe(true);
  },
);

test.each(['consent', 'settle', 'choice', 'person', 'safe'] as const)(
  'while %s stands open no model is asked',
  async (kind) => {
    expect(await isAsked(story, light(null, { kind }))).toBe(false);
  },
);

test('nothing is asked before consent, and nothing that rules heard as danger', async () => {
  expect(await isAsked(story, light(null, { consented: false }))).toBe(false);
  expect(await isAsked('我不想活了，我现在就在楼顶上，大家保重', light(null))).toBe(false);
});

const plainStory = '厂里倒了以后就东家干两天西家干两天，钱也没个准数，孩子开学又要一大笔';

test.each([
  ['a plain story', plainStory, {}, true],
  ['a women’s case', '怀孕五个月厂里就逼我自己写辞职，不写就天天排夜班', {}, false],
  ['harassment', '组长天天给我发骚扰信息，下班还堵着要请吃饭，我该找谁说去', {}, false],
  ['a petition', '我要举报安监那帮人，材料递上去三个月了没人管，推来推去', {}, false],
  ['anything while a women’s case is open', plainStory, { services: ['women_rights'] }, false],
  ['anything while an alert is open', plainStory, { alerted: true as const }, false],
  [
    'illness without the consent to it',
    '我妈脑梗瘫在床上，药费一个月好几千，家里都掏空了',
    {},
    false,
  ],
  [
    'illness with the consent to it',
    '我妈脑梗瘫在床上，药费一个月好几千，家里都掏空了',
    { sensitive: true as const },
    true,
  ],
] as const)('beyond the house: %s', async (_, text, more, leaves) => {
  expect((await sent(text, light(null, more), false)) !== null).toBe(leaves);
  expect(await sent(text, light(null, more), true)).not.toBeNull();
});

test('at the open question of an illness nothing leaves the house without the consent to it', async () => {
  const answer = '唉说来话长，老毛病了一犯起来整夜整夜睡不着，换了好些地方看也没个准信';
  expect(await sent(answer, light('illness'), false)).toBeNull();
  expect(await sent(answer, light('illness', { sensitive: true }), false)).not.toBeNull();
});

test('the standing part is the same byte for byte, and the last message is one object with the message', async () => {
  const one = await sent(story, light('monthly_income'));
  const other = await sent(`${plainStory}，我叫王小明，电话13812345678`, light(null));
  expect(one?.system).toBe(other?.system);
  const data = JSON.parse(other?.user ?? '') as Record<string, unknown>;
  expect(Object.keys(data).at(-1)).toBe('message');
  expect(data).toMatchObject({ today: '2026-11-23', question: null, fields: 'all' });
  expect(data['message']).toContain('<PHONE_1>');
  expect(data['message']).not.toMatch(/王小明|1381/u);
  expect(JSON.parse(one?.user ?? '')).toMatchObject({ question: { id: 'monthly_income' } });
});

test('no call takes more than 2,500 tokens with its answer, however long the message', () => {
  const system = readPrompt();
  for (const id of [null, ...everyQuestion.map((question) => question.id)])
    for (const text of [plainStory, plainStory.repeat(30)]) {
      const { user } = promptFor(text, light(id), { system, wording });
      const tokens = tokensOf(system) + tokensOf(user) + answerTokens;
      expect([id, tokens <= 2500]).toEqual([id, true]);
      expect(user).toContain(plainStory.slice(0, 8));
    }
});

test('a message of 350 characters is heard whole', () => {
  const text = Array.from(plainStory.repeat(11)).slice(0, 350).join('');
  const { user } = promptFor(text, light(null), { system: readPrompt(), wording });
  expect(JSON.parse(user)).toMatchObject({ message: text });
});
