import { expect, test } from 'vitest';
import { docId } from './doc-id.ts';

const today = '2026-11-23';
const field = docId();

test.each([
  ['E12345678', 'E12345678'],
  ['护照号 EA1234567', 'EA1234567'],
  ['我的护照是e12345678', 'E12345678'],
  ['H1234567890', 'H1234567890'],
  ['南字第01234567号', '南字第01234567号'],
  ['12345678', '12345678'],
])('"%s" is a document', (said, value) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value });
});

test('too few digits are explained', () => {
  expect(field.read('E123', { today })).toMatchObject({ problem: { key: 'problem-doc-shape' } });
});

test.each(['没有', '为什么', 'abc', '还没办下来'])('no document is heard in "%s"', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
});
