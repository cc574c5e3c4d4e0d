import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';

table('the firm that a sentence without stops names is put, not the sentence', [
  ['legal_aid.employer', {}, '我刚才不是讲过了嘛黔顺物业老的那个就是黔顺', { '?': ['黔顺物业'] }],
  [
    'legal_aid.employer',
    {},
    '老的那个叫黔顺物业新的那个叫宏达差钱的是老的黔顺嘛',
    { '?': ['黔顺物业'] },
  ],
  ['legal_aid.employer', {}, '黔顺物业嘛欠钱的就是他们', { employer: '黔顺物业' }],
  [
    'legal_aid.employer',
    {},
    '先前是金鹏保安公司后来换成永固物业了欠的是金鹏保安公司的',
    { '?': ['永固物业', '金鹏保安公司'] },
  ],
  ['legal_aid.employer', {}, '我们那个厂叫恒达纺织厂老板姓李', { employer: '恒达纺织厂' }],
  ['legal_aid.employer', {}, '红星纺织厂', { employer: '红星纺织厂' }],
]);

table('who is one of those counted is counted with them', [
  ['legal_aid.workers_count', {}, '四个是她们加我一个就是五个嘛', { workers_count: 5 }],
  ['legal_aid.workers_count', {}, '她们四个加我一个 五个', { workers_count: 5 }],
  ['legal_aid.workers_count', {}, '六个是他们加俺一个', { workers_count: 7 }],
  ['legal_aid.workers_count', {}, '我跟其他三个老乡', { workers_count: 4 }],
  ['legal_aid.workers_count', {}, '就我一个', { workers_count: 1 }],
]);

describe('an opening counts the one who writes with the others', () => {
  test.each([
    ['老公司差我们三个月工资没得给我跟另外四个姐妹都没给我问哪个都说不归他管', 5],
    ['欠薪三个月没给我和另外六个工友都没拿到钱', 7],
    ['老板欠工资都半年了没发给我跟其他三个老乡', 4],
    ['老公司差我们工资我跟另外两个工人都没拿到', 3],
  ])('“%s”', (said, workers) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.find(({ question }) => question === 'workers_count')?.value).toBe(workers);
  });
});

table('who speaks for all himself is told in a word', [
  [
    'legal_aid.representatives',
    {},
    '就是我嘛我来讲她们喊我帮她们讲的她们都不会弄手机',
    { representatives: '就是我' },
  ],
  ['legal_aid.representatives', {}, '我来说，别人都不敢出头', { representatives: '我来说' }],
  ['legal_aid.representatives', {}, '我代表吧 他们都怕老板', { representatives: '我代表' }],
  ['legal_aid.representatives', {}, '就我和张桂兰', { representatives: '就我和张桂兰' }],
  [
    'legal_aid.representatives',
    {},
    '我来，还有李铁柱 13800138000',
    { representatives: '我来，还有李铁柱 13800138000' },
  ],
]);
