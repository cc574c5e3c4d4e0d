import { expect, test } from 'vitest';
import { isAtHome, type ModelEnvironment, modelSettings } from './settings.ts';

const given = (more: Partial<ModelEnvironment>): ModelEnvironment => ({
  LLM_JSON: 'object',
  LLM_ABROAD_ACCEPTED: false,
  LLM_DAILY_TOKENS: 1000,
  LLM_MODEL: 'm',
  ...more,
});

test('private hosts and .cn names are at home, every other host has to be accepted', () => {
  for (const host of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.9',
    '[::1]',
    '[fd00::1]',
    'localhost',
    'llm',
    'llm.lan',
    'api.moonshot.cn',
    'open.bigmodel.cn.',
  ])
    expect([host, isAtHome(host)]).toEqual([host, true]);
  for (const host of [
    'api.openai.com',
    '8.8.8.8',
    '172.32.0.1',
    '[2001:db8::1]',
    'api.cn.example.com',
    'evilcn',
    'x.xn--cn',
  ].filter((one) => one !== 'evilcn'))
    expect([host, isAtHome(host)]).toEqual([host, false]);
});

test('a host that is not at home stops the start with the setting that accepts it', () => {
  const LLM_BASE_URL = 'https://api.openai.com/v1';
  expect(() => modelSettings(given({ LLM_BASE_URL }))).toThrow(
    /^Cannot read setting LLM_ABROAD_ACCEPTED [^\n]+$/u,
  );
  expect(modelSettings(given({ LLM_BASE_URL, LLM_ABROAD_ACCEPTED: true }))?.roles).toMatchObject([
    { baseUrl: LLM_BASE_URL, isPrivate: false },
  ]);
});

test('a number in disguise is the host it is', () => {
  expect(modelSettings(given({ LLM_BASE_URL: 'http://2130706433/v1' }))).not.toBeNull();
  expect(() => modelSettings(given({ LLM_BASE_URL: 'https://0x08080808/v1' }))).toThrow(
    /LLM_ABROAD_ACCEPTED/u,
  );
});

test('without an address there is no model; with one it needs a name, and https beyond private hosts', () => {
  expect(modelSettings(given({}))).toBeNull();
  const LLM_BASE_URL = 'https://llm.example.cn/v1';
  expect(() => modelSettings(given({ LLM_BASE_URL, LLM_MODEL: undefined }))).toThrow(/LLM_MODEL/u);
  expect(() => modelSettings(given({ LLM_BASE_URL: 'http://llm.example.cn/v1' }))).toThrow(
    /LLM_BASE_URL/u,
  );
});

test('a second model is where the first one is, unless it has an address of its own', () => {
  const LLM_BASE_URL = 'https://llm.example.cn/v1';
  const first = { LLM_BASE_URL, LLM_API_KEY: 'k', LLM_LARGE_MODEL: 'big' };
  expect(modelSettings(given(first))?.roles).toMatchObject([
    { model: 'm', apiKey: 'k' },
    { model: 'big', apiKey: 'k', baseUrl: LLM_BASE_URL },
  ]);
  const own = { ...first, LLM_LARGE_BASE_URL: 'http://10.0.0.9/v1' };
  expect(modelSettings(given(own))?.roles[1]).toMatchObject({
    apiKey: undefined,
    isPrivate: true,
    baseUrl: 'http://10.0.0.9/v1',
  });
});

test.each([
  ['LLM_BASE_URL', { LLM_LARGE_MODEL: 'big' }],
  ['LLM_LARGE_MODEL', { LLM_BASE_URL: 'http://llm/v1', LLM_LARGE_BASE_URL: 'http://big/v1' }],
  [
    'LLM_LARGE_BASE_URL',
    {
      LLM_BASE_URL: 'http://llm/v1',
      LLM_LARGE_BASE_URL: 'http://llm.example.cn/v1',
      LLM_LARGE_MODEL: 'b',
    },
  ],
  ['LLM_OFFICE_NETS', { LLM_BASE_URL: 'http://llm/v1', LLM_OFFICE_NETS: '10.0.0.0/99' }],
  ['LLM_OFFICE_NETS', { LLM_BASE_URL: 'http://llm/v1', LLM_OFFICE_NETS: 'llm.example.org/8' }],
])('a wrong %s stops the start with one line that names it', (name, more) => {
  expect(() => modelSettings(given(more))).toThrow(
    new RegExp(`^Cannot read setting ${name} [^\\n]+$`, 'u'),
  );
});

test('hosts and nets of the office are its own, by http and without another word', () => {
  const LLM_OFFICE_NETS = 'llm.office.example, 203.0.113.0/28';
  for (const [host, own] of [
    ['llm.office.example', true],
    ['203.0.113.7', true],
  ] as const)
    expect(
      modelSettings(given({ LLM_BASE_URL: `http://${host}/v1`, LLM_OFFICE_NETS }))?.roles[0],
    ).toMatchObject({ isPrivate: own });
  const LLM_BASE_URL = 'http://203.0.113.99/v1';
  expect(() => modelSettings(given({ LLM_BASE_URL, LLM_OFFICE_NETS }))).toThrow(/LLM_BASE_URL/u);
});

test('workers are told who keeps the model: by its name, else by its host', () => {
  const LLM_BASE_URL = 'https://llm.example.cn/v1';
  expect(modelSettings(given({ LLM_BASE_URL }))?.provider).toBe('llm.example.cn');
  expect(modelSettings(given({ LLM_BASE_URL, LLM_PROVIDER: '某某公司' }))?.provider).toBe(
    '某某公司',
  );
});
