import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeSaid } from './times.ts';

// A Monday.
const today = '2026-11-23';

test.each([
  ['下周二下午行不', { day: '2026-12-01', part: 'afternoon' }],
  ['明天上午九点来', { day: '2026-11-24', time: '09:00', part: 'morning' }],
  ['三点以后打给我', { from: '15:00' }],
  ['改到后天', { day: '2026-11-25' }],
  ['后天下午三点半', { day: '2026-11-25', time: '15:30', part: 'afternoon' }],
  ['礼拜五上午十点一刻', { day: '2026-11-27', time: '10:15', part: 'morning' }],
  ['周六能来吗', { day: '2026-11-28' }],
  ['3号早上8点钟', { day: '2026-12-03', time: '08:00', part: 'morning' }],
  ['12月3号 14:20', { day: '2026-12-03', time: '14:20' }],
  ['两点整到', { time: '14:00' }],
  ['十一点以前', { until: '11:00' }],
  ['中午十二点', { time: '12:00', part: 'noon' }],
  ['下周', { day: '2026-11-30', lastDay: '2026-12-06' }],
  ['tomorrow morning at 10', { day: '2026-11-24', time: '10:00', part: 'morning' }],
  ['on Friday at 3 pm', { day: '2026-11-27', time: '15:00' }],
  ['next Tuesday after 2', { day: '2026-12-01', from: '14:00' }],
])('%s', (text, said) => {
  expect(timeSaid(text, today)).toEqual(said);
});

test.each(['我想问问低保', '老板欠我三个月工资', '家里四口人', '', 'I was not paid'])(
  '“%s” says no time to come',
  (text) => {
    expect(timeSaid(text, today)).toBeNull();
  },
);

test('whatever is written, a day and a time are ones of the calendar and the clock', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const said = timeSaid(`明天${text}点`, today);
      for (const time of [said?.time, said?.from, said?.until])
        if (time !== undefined) expect(time).toMatch(/^([01]\d|2[0-4]):[0-5]\d$/u);
    }),
    { numRuns: 200 },
  );
});
