import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paper } from '../messages/answer.ts';
import type { Actor, CaseDeed, Want } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;
const calendar = createCalendar(centre);
const monday = Date.parse('2026-11-23T09:00:00+08:00');
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const worker: Actor = { role: 'worker' };

const checking: Case = {
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'checking',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self', name: '张三', phone: '13900000001' },
  answers: {},
  papers: [],
  consents: {},
  owner: { id: 's1', name: '林静' },
  requests: [],
  clock: { due: '2026-11-30', provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: monday,
  changed: monday,
  version: 1,
  draft: 'd1',
};

let acts = 0;
const act = (before: Case, by: Actor, deed: CaseDeed) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at: monday, deed },
    {
      now: monday,
      centre,
      calendar,
      roles: ['intake'],
      service: serviceById('relief') ?? null,
      number: before.number,
      conversation: before.conversation,
    },
  );
const after = (before: Case, by: Actor, deed: CaseDeed): Case => act(before, by, deed).case as Case;

const phone: Want = { kind: 'question', question: 'phone' };
const card: Want = { kind: 'paper', need: 'id_card' };
const book: Want = { kind: 'paper', need: 'hukou_book' };
const floor: Want = { kind: 'words', text: '您住几楼？' };
const asked = (wants: readonly Want[], before = checking): Case =>
  after(before, lin, { kind: 'ask', want: wants[0] as Want, also: wants.slice(1) });

const answerTo = ({ want, id }: Case['requests'][number]): CaseDeed => {
  const given = { state: 'given', value: '13912345678', raw: '', turn: 1, at: monday } as const;
  if (want.kind === 'question') return { kind: 'supply', question: want.question, answer: given };
  if (want.kind === 'words') return { kind: 'say', text: '三楼', request: id };
  const paper: Paper = {
    id: `p-${id}`,
    need: want.need,
    at: monday,
    state: 'received',
    type: 'image/png',
    bytes: 1,
  };
  return { kind: 'add_paper', paper };
};

const endsOf = (of: Case) => of.asked?.lines.map(({ end }) => end ?? 'open');

test('several things asked at once are one notice, and one request each with its number', () => {
  const { case: now, effects } = act(checking, lin, {
    kind: 'ask',
    want: phone,
    also: [card, floor],
  });
  expect(now?.requests.map(({ line, want }) => [line?.number, want.kind])).toEqual([
    [1, 'question'],
    [2, 'paper'],
    [3, 'words'],
  ]);
  expect(effects.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  expect(endsOf(now as Case)).toEqual(['open', 'open', 'open']);
});

test('the clock stands still until every line came or was told not to, in any order', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([phone, card, book, floor], { minLength: 1 }),
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.nat()),
      (wants, lacks, picks) => {
        let now = asked(wants);
        while (now.requests.length > 0) {
          expect(now.clock.stopped).not.toBeNull();
          const open = now.requests[(picks.next().value ?? 0) % now.requests.length];
          if (open === undefined) return;
          const { want } = open;
          const none = lacks.next().value === true && want.kind === 'paper';
          now = after(
            now,
            worker,
            none
              ? { kind: 'lack_paper', need: want.need, how: 'none', text: '没有', request: open.id }
              : answerTo(open),
          );
        }
        expect(now.clock.stopped).toBeNull();
        expect(endsOf(now)?.every((end) => end === 'came' || end === 'lacks')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('the worker is told which line is off, and whether it came', () => {
  const open = asked([phone, card]);
  const [first, second] = open.requests;
  const came = act(open, worker, answerTo(first as Case['requests'][number])).effects;
  expect(came).toContainEqual(
    expect.objectContaining({
      notice: expect.objectContaining({ ticked: { lines: [1], lacks: false } }),
    }),
  );
  const told = act(open, worker, {
    kind: 'lack_paper',
    need: 'id_card',
    how: 'none',
    text: '医院不给开',
    request: second?.id ?? '',
  });
  expect(told.case?.asked?.lines[1]).toMatchObject({ end: 'lacks', words: '医院不给开' });
});

test('what comes later stays open; what staff take back is dropped', () => {
  const open = asked([phone, card]);
  const later = after(open, worker, {
    kind: 'lack_paper',
    need: 'id_card',
    how: 'later',
    text: '明天',
  });
  expect(endsOf(later)).toEqual(['open', 'open']);
  const id = later.requests[1]?.id ?? '';
  expect(endsOf(after(later, lin, { kind: 'cancel_request', request: id }))).toEqual([
    'open',
    'dropped',
  ]);
});

test('one thing is a list of one, and its answer names no line', () => {
  const one = asked([phone]);
  expect(one.asked?.lines).toHaveLength(1);
  const { effects } = act(one, worker, answerTo(one.requests[0] as Case['requests'][number]));
  expect(JSON.stringify(effects)).not.toContain('"ticked"');
});

test('what is asked meanwhile joins the open list, and nothing is asked twice', () => {
  const more = asked([card, book], asked([card]));
  expect(more.requests.map(({ line }) => line?.number)).toEqual([1, 2]);
  expect(more.asked?.lines.map(({ want }) => want)).toEqual([card, book]);
  expect(act(more, lin, { kind: 'ask', want: book }).refused).toEqual({
    key: 'refused-asked_already',
  });
});

test('too many things at once, and a question the service does not have, are refused', () => {
  const words = Array.from({ length: 13 }, (_, at): Want => ({ kind: 'words', text: `第${at}问` }));
  const many: CaseDeed = { kind: 'ask', want: words[0] as Want, also: words.slice(1) };
  expect(act(checking, lin, many).refused).toEqual({ key: 'refused-too_many_asked' });
  const strange: Want = { kind: 'question', question: 'no_such' };
  expect(act(checking, lin, { kind: 'ask', want: phone, also: [strange] }).refused).toEqual({
    key: 'refused-no_question',
  });
});
