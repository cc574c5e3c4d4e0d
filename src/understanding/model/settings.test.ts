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
  expect(modelSettings(given({ LLM_BASE_URL, LLM_ABROAD_ACCEPTED: true }))?.baseUrl).toBe(
    LLM_BASE_URL,
  );
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
