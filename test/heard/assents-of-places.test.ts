import { describe, expect, test } from 'vitest';
import { yesNo } from '../../src/fields/yes-no.ts';
import { assentIn } from '../../src/understanding/assent.ts';

const read = (said: string) => yesNo().read(said, { today: '2026-11-30' });

describe('a yes as it is said in Sichuan, Henan, Guangdong, Shandong, the Northeast and Jiangxi, or as voice writes it', () => {
  test.each([
    '要得嘛',
    '对头噻',
    '得行',
    '阔以',
    '莫得问题',
    '中嘞',
    '管中',
    '可中',
    '沾嘞',
    '系啊',
    '得啦',
    '啱啊',
    '冇问题啦',
    '可以嘅',
    '嗯呐',
    '必须滴',
    '没毛病',
    '妥妥的',
    '做得',
    '要得嘞',
    '是嘞',
    '恩那',
    '依得',
    '木问题',
    '错不了',
    '对对对没错',
    '木有问题',
    '没得问题',
    '没二话',
    '系嘞',
  ])('%s', (said) => {
    expect(assentIn(said, 'fact')).toBe('yes');
    expect(read(said)).toEqual({ kind: 'value', value: true });
  });

  test.each(['可不咋地', '那还用说', '可不咋的'])('of a fact: %s', (said) => {
    expect(assentIn(said, 'fact')).toBe('yes');
    expect(assentIn(said, 'consent')).toBeNull();
  });
});

describe('what only holds the words of such a yes is none', () => {
  test.each(['那可不行', '可不敢', '可不能', '没有错误', '没有没错这一说'])('%s', (said) => {
    expect(assentIn(said, 'consent')).not.toBe('yes');
    expect(read(said)).not.toEqual({ kind: 'value', value: true });
  });

  test.each(['做得到吗', '阔以不', '沾不沾', '不赖', '不孬'])('%s', (said) => {
    expect(assentIn(said, 'consent')).toBeNull();
    expect(read(said)).toEqual({ kind: 'nothing' });
  });
});
