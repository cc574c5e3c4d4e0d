import { expect, test } from 'vitest';
import { bankCard, passesLuhn } from './bank-card.ts';

const today = '2026-11-23';
const field = bankCard();

test.each([
  ['6228480000000007', '6228480000000007'],
  ['6217 0000 0000 0000 004', '6217000000000000004'],
  ['卡号是6217000000000000004', '6217000000000000004'],
  ['６２２８４８００００００ ０００７', '6228480000000007'],
  ['6228480000000008', '6228480000000008'],
])('"%s" is a card', (said, value) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value });
});

test('the Luhn sum only warns (domain.md section 7)', () => {
  expect(passesLuhn('6228480000000007')).toBe(true);
  expect(passesLuhn('6217000000000000004')).toBe(true);
  expect(passesLuhn('6228480000000008')).toBe(false);
  expect(passesLuhn('')).toBe(false);
});

test.each([
  ['62284800000', 'length'],
  ['62284800000000070000', 'length'],
  ['990101198001010014', 'id'],
])('"%s" is explained: %s', (said, what) => {
  expect(field.read(said, { today })).toMatchObject({ problem: { key: `problem-card-${what}` } });
});

test.each(['没有', '13812345678', '三千', '农业银行'])('no card is heard in "%s"', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
  expect(field.find(said, { today })).toEqual([]);
});

test('shows the last four digits when covered', () => {
  expect(field.mask('6228480000000007')).toEqual({ key: 'literal', args: { text: '**** 0007' } });
});
