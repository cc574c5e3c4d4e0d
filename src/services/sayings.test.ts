import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseStraySayings, sayingsBeside } from './sayings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The sayings of a folder whose file says this. */
function said(text: string) {
  writeFileSync(join(folder, 'sayings.txt'), text);
  return sayingsBeside(pathToFileURL(join(folder, 'questions.ts')).href);
}

test('an option has the words of its line, and none where it has no line', () => {
  const spec = said('shift.day: 白班 白天').options({ set: 'shift', values: ['day', 'night'] });
  expect(spec.sayings).toEqual({ day: ['白班', '白天'], night: [] });
});

test('a question of yes or no has its own words for both', () => {
  const here = said('left.yes: 走了\nleft.no: still_there');
  expect(here.yesOrNo('left')).toEqual({ yes: ['走了'], no: ['still there'] });
});

test('a line that stands for itself has its words', () => {
  const here = said('opens: 读书室 借书');
  expect(here.words('opens')).toEqual(['读书室', '借书']);
});

test('a line that names no option is refused with file and line', () => {
  const here = said('# shifts\nshift.day: 白班\nshift.noon: 中班');
  expect(() => here.options({ set: 'shift', values: ['day'] })).toThrow(
    /^Cannot read .*sayings\.txt: line 3, "shift\.noon", names no option of shift$/u,
  );
});

test('a line that belongs to no question is refused with file and line', () => {
  const here = said('shift.day: 白班\nshfit.day: 白天');
  here.options({ set: 'shift', values: ['day'] });
  expect(() => refuseStraySayings([pathToFileURL(`${folder}/`)])).toThrow(
    /^Cannot read .*sayings\.txt: line 2, "shfit\.day", belongs to no question$/u,
  );
  here.options({ set: 'shfit', values: ['day'] });
  expect(() => refuseStraySayings([pathToFileURL(`${folder}/`)])).not.toThrow();
});
