import type { Value } from '../../src/messages/value.ts';
import { type Answer, readAnswers } from '../../src/understanding/train/lessons.ts';
import { say, standing, talkAt } from '../heard/talk.ts';
import { canonical } from './scoring.ts';

/** What came of messages in the middle of talks: answers to the open question that were kept at once, or put to the worker ("is it …?"); facts told beside an answer that were kept; and facts kept that the message does not tell so. */
export type TalkScore = {
  readonly messages: number;
  readonly answers: number;
  readonly kept: number;
  readonly put: number;
  readonly beside: number;
  readonly besideKept: number;
  readonly wrong: number;
};

const nothing: TalkScore = {
  messages: 0,
  answers: 0,
  kept: 0,
  put: 0,
  beside: 0,
  besideKept: 0,
  wrong: 0,
};

/** Every message of a file at its question, with what its worker told before it (by the labels) standing. */
export function scoreTalks(file: URL): TalkScore {
  const known = new Map<number | undefined, { [question: string]: Value }>();
  return readAnswers(file).reduce((score, one) => {
    const before = known.get(one.worker) ?? {};
    const told = one.fields as { readonly [question: string]: Value };
    const heard = heardAt(one, before);
    if (one.worker !== undefined) known.set(one.worker, { ...before, ...given(told) });
    return added(score, one, heard);
  }, nothing);
}

const given = (fields: { readonly [question: string]: Value }) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

type Heard = { readonly kept: { readonly [question: string]: unknown }; readonly put: boolean };

function heardAt(one: Answer, before: { readonly [question: string]: Value }): Heard {
  const fresh = Object.entries(before).filter(
    ([id]) => id !== one.asked && (one.act === 'correct' || !(id in one.fields)),
  );
  const talk = talkAt(one.service, one.asked, Object.fromEntries(fresh));
  talk.now = Date.parse(`${one.today}T09:00:00+08:00`);
  const was = standing(talk);
  say(talk, one.text);
  const { '?': put, ...now } = standing(talk);
  const changed = Object.entries(now).filter(
    ([id, value]) => canonical(value) !== canonical(was[id] ?? null),
  );
  return { kept: Object.fromEntries(changed), put: put !== undefined };
}

/** The same value; free words may hold more, or less, than the label. */
function isSame(kept: unknown, told: Value): boolean {
  if (canonical(kept) === canonical(told)) return true;
  if (typeof kept !== 'string' || typeof told !== 'string') return false;
  const [one, other] = [bare(kept), bare(told)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const bare = (words: string): string => words.replaceAll(/[\s\p{P}]/gu, '');

function added(score: TalkScore, { asked, fields }: Answer, { kept, put }: Heard): TalkScore {
  const told = Object.entries(fields) as [string, Value][];
  const right = told.filter(([id, value]) =>
    value === null ? kept[id] === 'none' || kept[id] === 'unknown' : isSame(kept[id], value),
  );
  const isRight = new Set(right.map(([id]) => id));
  const answers = asked in fields;
  const wrong = told.filter(([id]) => id in kept && !isRight.has(id));
  return {
    messages: score.messages + 1,
    answers: score.answers + (answers ? 1 : 0),
    kept: score.kept + (isRight.has(asked) ? 1 : 0),
    put: score.put + (answers && !isRight.has(asked) && put ? 1 : 0),
    beside: score.beside + told.length - (answers ? 1 : 0),
    besideKept: score.besideKept + right.length - (isRight.has(asked) ? 1 : 0),
    wrong: score.wrong + wrong.length,
  };
}
