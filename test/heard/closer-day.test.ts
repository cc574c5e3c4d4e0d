import { table } from './standing-table.ts';

const left = { matter: 'dismissal', event_date: '2026-10-28' } as const;

table('a month that a day stands in says nothing against it', [
  [
    'legal_aid.contract_signed',
    left,
    '没签 十月份就喊我们不用来了',
    { contract_signed: false, still_employed: false },
  ],
]);

table('a day told of a month that stands is closer, and no other', [
  [
    'legal_aid.contract_signed',
    { matter: 'wages', owed_from: '2026' },
    '没签 从六月份开始没给的',
    { contract_signed: false, owed_from: '2026-06' },
  ],
]);
