import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLook } from './look.ts';

test('the look of a browser is kept, and anything else is read as the plain one', () => {
  expect(readLook('3.dark.en', 'zh-CN')).toEqual({ size: '3', theme: 'dark', language: 'en' });
  fc.assert(
    fc.property(fc.string(), fc.string(), (cookie, accepts) => {
      const look = readLook(cookie, accepts);
      expect(['1', '2', '3']).toContain(look.size);
      expect(['auto', 'light', 'dark']).toContain(look.theme);
      expect(['zh-CN', 'en']).toContain(look.language);
    }),
  );
});

const language = (accepts: string) => readLook(undefined, accepts).language;

test('a browser that asks for English before Chinese gets it, any other Chinese', () => {
  expect(language('en-GB,en;q=0.9')).toBe('en');
  expect(language('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
  expect(language('fr-FR,en;q=0.9')).toBe('en');
  expect(language('ug')).toBe('zh-CN');
});
