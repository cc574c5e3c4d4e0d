import { table } from './standing-table.ts';

const wages = { matter: 'wages' };

table('what was done or not done names no firm', [
  ['legal_aid.employer', {}, '干了半个月不给钱', wages],
  ['legal_aid.employer', {}, '上了十天班一分没给', wages],
  ['legal_aid.employer', {}, '辛苦半年没见着钱', wages],
  ['legal_aid.employer', {}, '厂里干了半个月不给钱', wages],
  ['legal_aid.employer', {}, '累了一年啥都没落着', {}],
  ['legal_aid.employer', {}, '好说歹说就是不给', {}],
  ['legal_aid.employer', {}, '过年都没回家', {}],
  ['legal_aid.employer', {}, '跟了他三年', {}],
  ['legal_aid.employer', {}, '说好日结又不给', {}],
  ['legal_aid.employer', {}, '去年三月进的', { hire_date: '2025-03' }],
  ['legal_aid.employer', {}, '八月中旬离的', { left_at: '2026-08' }],
]);

table('a firm or a boss in a sentence is named all the same', [
  ['legal_aid.employer', {}, '刘老板欠钱不还', { employer: '刘老板' }],
  ['legal_aid.employer', {}, '老张家的饭馆没给钱', { ...wages, employer: '老张家的饭馆' }],
  ['legal_aid.employer', {}, '欠钱不还的老王', { '?': ['欠钱不还的老王'] }],
]);

table('a firm without a name of its own is kept as it is told', [
  ['legal_aid.employer', {}, '老张家的饭馆', { employer: '老张家的饭馆' }],
  ['legal_aid.employer', {}, '给个人干的', { employer: '给个人干' }],
  ['legal_aid.employer', {}, '河西那个鞋厂', { employer: '河西那个鞋厂' }],
  ['legal_aid.employer', {}, '没挂牌的小作坊', { employer: '没挂牌的小作坊' }],
  ['legal_aid.employer', {}, '不锈钢门窗铺', { employer: '不锈钢门窗铺' }],
  ['legal_aid.employer', {}, '王胖子那个队', { employer: '王胖子那个队' }],
]);
