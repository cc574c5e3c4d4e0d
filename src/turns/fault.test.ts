import { expect, test } from 'vitest';
import { faultOf } from './fault.ts';

test('a fault names the error and its places, and nothing of its words', () => {
  const caught = (): unknown => {
    try {
      return JSON.parse('王小明\n    at 13812345678:1:1');
    } catch (error) {
      return error;
    }
  };
  const fault = faultOf(caught());
  expect(fault).toMatch(/^SyntaxError fault\.test\.ts:\d+/u);
  expect(fault).not.toContain('王');
  expect(fault).not.toContain('138');
});

test('what is no error is unknown', () => {
  expect(faultOf('王小明')).toBe('unknown');
});
