import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hours, hoursOf } from './hours.ts';

const field = hours();
const read = (text: string): unknown => {
  const reading = field.read(text, { today: '2026-11-23' });
  return reading.kind === 'value' ? reading.value : reading.kind;
};

test.each([
  ['晚上七点后发短信', '19:00-21:30'],
  ['晚上7点半以后', '19:30-21:30'],
  ['下午三点到五点', '15:00-17:00'],
  ['中午12点到1点半', '12:00-13:30'],
  ['早上八点之前', 'nothing'],
  ['上午十点以前', '08:00-10:00'],
  ['晚上九点一刻以后', '21:15-21:30'],
  ['19:30以后', '19:30-21:30'],
  ['20:00-21:00', '20:00-21:00'],
  ['晚上十点以后', '22:00-24:00'],
  ['中午', '12:00-14:00'],
  ['下了班', '19:00-21:30'],
  ['什么时候都行', '08:00-21:30'],
  ['after 7 pm', '19:00-21:30'],
  ['in the evening', '19:00-21:30'],
  ['before 10 am', '08:00-10:00'],
  ['他不在家的时候', 'nothing'],
  ['三个孩子', 'nothing'],
  ['', 'nothing'],
])('“%s” is %s', (text, value) => {
  expect(read(text)).toBe(value);
});

test('two parts of the day are asked back', () => {
  expect(read('中午或者晚上')).toBe('unsure');
});

test.each([
  ['我嫂子一直在 晚上八点后', '20:00-21:30'],
  ['她一点都不晓得 晚上找我', '19:00-21:30'],
  ['晚上，八点钟', '20:00-21:00'],
  ['下午她去打牌 三点', '15:00-16:00'],
  ['三点以后', '15:00-21:30'],
  ['凌晨三点', '03:00-04:00'],
  ['十一点都行', '11:00-12:00'],
])('nobody is called at an hour that was not said: “%s” is %s', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each([
  '她晚上出去打牌 八点钟',
  '她晚上在家 十点钟找我',
  '晚上她出去 八点以后',
  '七到八点 晚上',
])('an hour apart from its part of the day is asked about: %s', (text) => {
  expect(read(text)).toBe('unsure');
});

test('whatever is said, what is read may be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 25 }), (text, at) => {
      for (const said of [text, `${text}${at}点后`, `晚上${at}点到${text}`]) {
        const reading = field.read(said, { today: '2026-11-23' });
        if (reading.kind !== 'value') continue;
        expect(field.schema.safeParse(reading.value).success).toBe(true);
        expect(hoursOf(reading.value)).not.toBeNull();
      }
    }),
  );
});

test('nothing is taken in passing', () => {
  expect(field.find('晚上七点后他打我', { today: '2026-11-23' })).toEqual([]);
});
