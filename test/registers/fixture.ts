import { join } from 'node:path';
import type { Case } from '../../src/cases/case.ts';
import type { Answers } from '../../src/messages/answer.ts';
import { instantOf } from '../../src/messages/day.ts';
import type { Value } from '../../src/messages/value.ts';
import type { PaperContext } from '../../src/registers/papers/context.ts';
import { wordsOf } from '../../src/registers/words.ts';
import { createWording } from '../../src/wording/wording.ts';

const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

/** The texts of both languages. */
export const chinese = wordsOf(wording, 'zh-CN');
export const english = wordsOf(wording, 'en');

/** Who makes the files of a test. */
export const made = { by: '王小敏', at: instantOf('2027-01-20', '10:30') };

/** What a paper of a test stands in. */
export const context: PaperContext = {
  words: chinese,
  made,
  centre: {
    name: { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Workers’ Help Centre' },
    address: { 'zh-CN': '示例县示范路1号职工之家一楼', en: '1 Shifan Road' },
    phone: '0000-1234567',
    hours: { 'zh-CN': '周一到周五，上午9点到12点，下午1点半到5点半', en: 'Monday to Friday' },
  },
};

/** Answers that were given, by question. */
export const answersOf = (values: { readonly [question: string]: Value }): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([question, value]) => [
      question,
      value === null
        ? { state: 'none', value: null, raw: '', turn: 1, at: 0 }
        : { state: 'given', value, raw: JSON.stringify(value), turn: 1, at: 0 },
    ]),
  );

/** A case with these answers. */
export const application = (
  service: string,
  values: { readonly [question: string]: Value },
): Case => ({
  number: 'BF26-000012',
  kind: 'application',
  service,
  state: 'accepted',
  conversation: 'web:a',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: answersOf(values),
  papers: [
    {
      id: 'p1',
      type: 'image/jpeg',
      bytes: 1000,
      need: 'id_card',
      at: instantOf('2026-11-02'),
      state: 'accepted',
    },
  ],
  consents: {},
  owner: { id: 's1', name: '王小敏' },
  requests: [],
  clock: { due: '2026-11-30', provisional: false, stopped: null },
  talking: false,
  file: true,
  urgency: 'normal',
  deletionAsked: false,
  opened: instantOf('2026-11-02', '09:15'),
  changed: instantOf('2026-11-20'),
  version: 5,
  draft: 'd1',
});
