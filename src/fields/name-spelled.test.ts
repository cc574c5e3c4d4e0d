import fc from 'fast-check';
import { expect, test } from 'vitest';
import { name } from './name.ts';
import { spelledIn, withoutSpelling } from './name-spelled.ts';

const today = '2026-11-23';

test.each([
  ['刘桂芳 桂花的桂 芳香的芳', '刘桂芳'],
  ['周宇航，宇宙的宇，航空的航', '周宇航'],
  ['周宇航 宇是宇宙的宇', '周宇航'],
  ['姓王，王小明，大小的小', '王小明'],
  ['叫李强 强大的强', '李强'],
  ['李强强大的强', '李强'],
  ['免贵姓陈，陈建国', '陈建国'],
  ['我叫陈建国，耳东陈，建设的建，国家的国', '陈建国'],
  ['陈建国 耳东陈 建设那个建', '陈建国'],
  ['吴秀兰，口天吴，秀气的秀字，兰花的兰', '吴秀兰'],
  ['木子李，李小红，红色的红', '李小红'],
  ['张伟，弓长张，伟大的伟', '张伟'],
  ['就叫周宇航啊', '周宇航'],
  ['罗桂芳草头罗桂花的桂芳草的芳', '罗桂芳'],
  ['我叫罗桂芳草头罗', '罗桂芳'],
  ['邓海涛又耳邓', '邓海涛'],
  ['罗桂芳草字头的芳', '罗桂芳'],
  ['沈玉洁三点水的沈三点水那个洁', '沈玉洁'],
  ['章小梅立早章那个章', '章小梅'],
])('"%s" is the name %s', (said, value) => {
  expect(name().read(said, { today })).toEqual({ kind: 'value', value });
});

test.each(['我叫张立早章那个章', '李木子李的李', '我叫杨木易杨', '姓章立早章那个章'])(
  '"%s" tells how a surname is written, and no name',
  (said) => {
    expect(name().read(said, { today }).kind).not.toBe('value');
  },
);

test.each([
  ['我叫赵海燕，大海的海，燕子的燕，电话13700000018', '赵海燕'],
  ['姓名：刘桂芳 桂花的桂', '刘桂芳'],
])('in "%s" the name is found in passing', (said, value) => {
  expect(
    name()
      .find(said, { today })
      .map((one) => one.value),
  ).toEqual([value]);
});

test.each(['桂花的桂', '厂里的事', '我的我', '小明的爸爸', '县里的厂', '家里的钱是借的钱'])(
  '"%s" tells nothing of how a name is written',
  (said) => {
    expect(spelledIn(said)).toEqual([]);
  },
);

test('what is left keeps every place, whatever is said', () => {
  const piece = fc.constantFrom('桂花的桂', '刘桂芳', '耳东陈', '的', '强强', ' ', '，', 'a');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const said = pieces.join('');
      const left = withoutSpelling(said);
      return (
        left.length === said.length &&
        Array.from(left).every((char, at) => char === ' ' || char === said[at])
      );
    }),
  );
});
