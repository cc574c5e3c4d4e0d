import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, writeXml } from './xml.ts';

test('what is written is read again, whatever somebody wrote', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(']]>', '<![CDATA[', ']]]]>>', '<!DOCTYPE x>', '&amp;', '<xml>', '😀'),
  );
  // A reader of XML makes one kind of line's end of all.
  const lines = (words: string): string =>
    words.replaceAll(/\r[\n\u0085]?|[\u0085\u2028\u2029]/gu, '\n');
  fc.assert(
    fc.property(text, fc.nat(), (words, number) => {
      const read = readXml(writeXml({ Content: words, CreateTime: number }));
      const kept = words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
      expect(lines(read?.get('Content') ?? '')).toBe(lines(kept));
      expect(read?.get('CreateTime')).toBe(String(number));
    }),
  );
});

// @xmldom/xmldom 0.9.12 warns of it.
test('a sign that was lost on its way is read as it came, and the words beside it', () => {
  const written = writeXml({ Content: '老板欠我\ufffd工资' });
  expect(readXml(written)?.get('Content')).toBe('老板欠我\ufffd工资');
});

test.each([
  ['nothing', ''],
  ['words', '你好'],
  ['another root', '<html><Content>a</Content></html>'],
  ['a cut document', '<xml><Content><![CDATA[你好]]></Content>'],
  ['a cut value', '<xml><Content><![CDATA[你好'],
  ['two roots', '<xml><A>1</A></xml><xml><A>2</A></xml>'],
  ['a DOCTYPE', '<!DOCTYPE xml><xml><A>1</A></xml>'],
  [
    'entities of its own',
    '<!DOCTYPE xml [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xml><A>&b;</A></xml>',
  ],
  [
    'a file of this machine',
    '<!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/hostname">]><xml><A>&f;</A></xml>',
  ],
  ['an unknown entity', '<xml><A>&b;</A></xml>'],
  ['an order to a program', '<?php echo 1 ?><xml><A>1</A></xml>'],
])('%s is not read', (_, text) => {
  expect(readXml(text)).toBeNull();
});

test('a field that stands twice is read where it stands first', () => {
  expect(readXml('<xml><A>1</A><A>2</A></xml>')?.get('A')).toBe('1');
});

test('any junk is read as nothing or as fields, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (junk) => {
      expect(() => readXml(`<xml>${junk}</xml>`)).not.toThrow();
    }),
  );
});
