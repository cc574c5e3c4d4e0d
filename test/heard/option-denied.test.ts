import { table } from './standing-table.ts';

const pay = { matter: 'wages' } as const;

table('an option that is named and denied is none, in whatever words', [
  ['medical_aid.other_payers', {}, '水滴筹俺也没弄', {}],
  ['medical_aid.other_payers', {}, '没搞水滴筹', {}],
  ['medical_aid.other_payers', {}, '水滴筹俺没整过，厂里也没给', {}],
  ['medical_aid.other_payers', {}, '没收到大病保险', {}],
  ['medical_aid.other_payers', {}, '不是，没弄水滴筹，啥都没有', { other_payers: 'none' }],
  ['medical_aid.other_payers', {}, '没做过水滴筹，都没有', { other_payers: 'none' }],
  ['medical_aid.other_payers', {}, '搞了水滴筹，筹了八千', { other_payers: ['crowdfunded'] }],
]);

table('words of a yes behind a no say no', [
  ['legal_aid.still_employed', pay, '没在那里做了', { still_employed: false }],
  ['legal_aid.still_employed', pay, '不在那里上班了', { still_employed: false }],
  ['legal_aid.still_employed', pay, '早没在厂里了', { still_employed: false }],
  ['legal_aid.still_employed', pay, '是嘛没在那里做了', {}],
  ['legal_aid.still_employed', pay, '还没走', { still_employed: true }],
  ['legal_aid.still_employed', pay, '还在那里做', { still_employed: true }],
]);
