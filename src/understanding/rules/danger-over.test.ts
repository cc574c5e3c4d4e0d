import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const today = '2026-11-23';
const dangerIn = (text: string, asked?: string) => analyze(text, { today, asked }).danger;

describe('who was hurt and has not worked since, was treated, or names an earlier day is in no danger now', () => {
  test.each([
    '他被车撞了，腿断了干不了活',
    '娃他爸从架子上掉下来腰断了做不了重活',
    '工地上砸断了脚，下不了地',
    '上半年摔断了腿',
    '手被机器夹断了，打了钢板',
    '骑车被撞了，拄着拐',
    '从屋顶掉下来，瘫了',
    '前阵子出了车祸，没收入了',
    '我老公被撞断腿，老板没赔',
  ])('%s', (text) => expect(dangerIn(text)).toBeNull());
});

describe('who is hurt at this moment is in danger, whatever else is told', () => {
  test.each([
    '架子塌了压住两个人，快来人',
    '他从楼上掉下来了，干不了活了，正流血',
    '老公刚刚被车撞了，腿断了',
    '工友被机器绞了手，拔不出来',
    '师傅从塔吊上摔下来，不动了',
  ])('%s', (text) => {
    expect(dangerIn(text)).not.toBeNull();
    expect(dangerIn(text, 'hardship_cause')).not.toBeNull();
  });
});

describe('an accident told in answer to what has happened is the answer', () => {
  test.each([
    ['hardship_cause', '老公被车撞了腿断了'],
    ['hardship_cause', '工友从架子上掉下来腿断了'],
    ['matter', '我在厂里手被机器轧断了'],
    ['story', '师傅开着叉车倒车，轧到我的脚了'],
  ])('%s: %s', (asked, text) => expect(dangerIn(text, asked)).toBeNull());
});
