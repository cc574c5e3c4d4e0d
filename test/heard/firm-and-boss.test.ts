import { table } from './standing-table.ts';

table('a firm told in one breath with what is told of it is kept by its name', [
  ['legal_aid.employer', {}, '叫福满食品厂老板姓高', { employer: '福满食品厂' }],
  ['legal_aid.employer', {}, '福满食品厂厂长叫高大明', { employer: '福满食品厂' }],
  ['legal_aid.employer', {}, '宏达建筑公司包工头是老刘', { employer: '宏达建筑公司' }],
  ['legal_aid.employer', {}, '利民超市在城东', { employer: '利民超市' }],
  ['legal_aid.employer', {}, '金猴鞋业做鞋的', { employer: '金猴鞋业' }],
  ['legal_aid.employer', {}, '顺发物流就在东站旁边', { employer: '顺发物流' }],
  ['legal_aid.employer', {}, '叫聚贤饭店老板娘叫阿芳', { employer: '聚贤饭店' }],
  ['legal_aid.employer', {}, '红星汽修厂专门修车的', { employer: '红星汽修厂' }],
  ['legal_aid.employer', {}, '鑫源木业的负责人姓贺', { employer: '鑫源木业' }],
]);

table('in a sentence that was no answer the firm is put', [
  ['legal_aid.employer', {}, '我说的金沙湾大酒店老板姓黄', { '?': ['金沙湾大酒店'] }],
]);

table('a boss told behind a pause stands beside the firm, and alone where none is named', [
  ['legal_aid.employer', {}, '就是那个福满食品厂，老板姓高', { employer: '福满食品厂，老板姓高' }],
  ['legal_aid.employer', {}, '旺达建筑队，老板姓周', { employer: '旺达建筑队，老板姓周' }],
  ['legal_aid.employer', {}, '老板姓高', { employer: '老板姓高' }],
]);
