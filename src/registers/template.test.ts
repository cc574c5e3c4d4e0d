import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { context } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { fillPaper, tagsIn, templateFaults } from './fill.ts';
import { packageOf } from './make-templates/package.ts';
import { readSource } from './make-templates/read-source.ts';
import { hardshipFile } from './papers/household-papers.ts';
import { partsOf, readWhole, textOf } from './read-back-fixture.ts';
import { paperKinds, tagKeys, templateOf } from './template.ts';

const sources = new URL('templates/sources/', import.meta.url);
const sourceOf = (kind: string) => readFileSync(new URL(`${kind}.txt`, sources), 'utf8');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function countyFolder(files: { readonly [name: string]: Uint8Array | string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const drawn = (source: string) => packageOf(readSource(source));

test('there is a source for each paper and a paper for each source', () => {
  const found = readdirSync(sources).filter((name) => name.endsWith('.txt'));
  expect(found.toSorted()).toEqual(paperKinds.map((kind) => `${kind}.txt`).toSorted());
});

test.each(paperKinds)(
  '%s.docx is what its source draws: run `npm run templates` after a change',
  (kind) => {
    expect(partsOf(templateOf(kind, undefined).bytes)).toEqual(partsOf(drawn(sourceOf(kind))));
  },
);

test.each(paperKinds)(
  '%s.docx is A4 with a Chinese font, page numbers and names that are filled',
  (kind) => {
    const { bytes, file } = templateOf(kind, undefined);
    readWhole(bytes);
    const parts = partsOf(bytes);
    expect(parts.get('word/document.xml')).toMatch(
      /<w:pgSz w:w="(?:11906" w:h="16838|16838" w:h="11906)"/u,
    );
    expect(parts.get('word/footer1.xml')).toContain('PAGE');
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="SimSun"');
    expect(parts.get('word/fontTable.xml')).toContain('w:altName');
    expect(tagsIn(bytes, file).filter((tag) => !tagKeys.has(tag))).toEqual([]);
  },
);

test.each(['payment-roster', 'public-notice', 'hardship-file', 'history-list'] as const)(
  'the head of the list of %s is repeated on every page, and no row is cut in two',
  (kind) => {
    const xml = partsOf(templateOf(kind, undefined).bytes).get('word/document.xml') ?? '';
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:tr>/gu)?.length).toBe(xml.match(/<w:cantSplit\/>/gu)?.length);
  },
);

test('a template of the county stands before the one that ships, the others stay', () => {
  const folder = countyFolder({
    'hardship-file.docx': drawn('# 本县的表\n. 户主：{姓名}，{职工编号}'),
  });
  const said = textOf(fillPaper('hardship-file', hardshipFile(household(), context), folder));
  expect(said).toContain('本县的表\n户主：李秀兰，________');
  expect(templateOf('public-notice', folder).file).toBe('public-notice.docx');
  expect(templateFaults(folder)).toEqual([]);
});

test('a county that writes a name wrong, or saves no Word file, hears which and where', () => {
  const folder = countyFolder({
    'hardship-file.docx': drawn('. 户主：{性名}'),
    'public-notice.docx': 'no Word file',
    'payment-roster.docx': drawn('. {#发放名单}{姓名}'),
  });
  const faults = templateFaults(folder);
  expect(faults).toHaveLength(3);
  expect(faults[0]).toContain('hardship-file.docx: {性名} is no name that is filled');
  expect(faults[1]).toContain('Cannot read template');
  expect(faults[2]).toMatch(/payment-roster\.docx: .*发放名单/u);
  expect(() => fillPaper('public-notice', {}, folder)).toThrow(
    /Cannot read template .*public-notice/u,
  );
});

test.each([
  ['| a |', 'line 1 is a row of no table'],
  ['@table 1 1\n| a |', 'line 2 has 1 columns, its table 2'],
])('a source that is wrong names its line: %j', (source, why) => {
  expect(() => readSource(source)).toThrow(why);
});
