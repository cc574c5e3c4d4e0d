import { join } from 'node:path';
import { draftOf } from '../../src/dialogue/ask.ts';
import { expect as expected } from '../../src/dialogue/expect.ts';
import type { Draft, Session } from '../../src/dialogue/session.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import type { Value } from '../../src/messages/value.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { createWording } from '../../src/wording/wording.ts';
import { newTalk, type Talk, type Turn, take, worldNow } from '../chaos/talk.ts';

export const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
const understand = createUnderstanding({ wording, analyse: analyze });

/** What a message is understood as, where the talk stands. */
export const meantBy = (talk: Talk, body: IncomingBody) =>
  understand(
    { id: `e${talk.turns}`, from: { channel: 'table', chat: 'u1' }, at: talk.now, body },
    expected(talk.session, worldNow(talk)),
  );

/** One message of the worker, a minute after the last. */
export function say(talk: Talk, text: string): Turn {
  talk.now += 60_000;
  const meaning = meantBy(talk, { kind: 'text', text });
  return take(talk, { kind: 'message', meaning });
}

/** One press of the worker. */
export function press(talk: Talk, option: string): Turn {
  talk.now += 60_000;
  const meaning = meantBy(talk, { kind: 'press', option, turn: null });
  return take(talk, { kind: 'message', meaning });
}

const consent = { given: true, version: '1', at: 1, channel: 'table' } as const;

/** Answers as they would stand after earlier turns. */
export const given = (values: { readonly [question: string]: Value }): Draft['answers'] =>
  Object.fromEntries(
    Object.entries(values).map(([id, value], index) => [
      id,
      { state: 'given', value, raw: String(value), turn: index + 1, at: 1 } as const,
    ]),
  );

/** A talk that stands at one question of a service, with what was answered before in that order. */
export function talkAt(
  service: string,
  question: string,
  before: { readonly [question: string]: Value } = {},
): Talk {
  const talk = newTalk();
  const { consents } = worldNow(talk).centre;
  const all = Object.fromEntries(
    Object.entries(consents).map(([kind, version]) => [kind, { ...consent, version }]),
  ) as Session['consents'];
  const place = { kind: 'draft', id: 'd1' } as const;
  const relation = before['for_whom'] ?? 'self';
  const draft: Draft = {
    id: 'd1',
    applicant: typeof relation === 'string' ? relation : 'self',
    services: [service],
    answers: given({ for_whom: relation, ...before }),
    papers: [],
    checked: [`known:${service}`],
    failed: {},
    began: 1,
    touched: 1,
    reminded: false,
  };
  const turn = Object.keys(draft.answers).length + 1;
  talk.session = {
    ...talk.session,
    turn,
    asked: turn,
    consents: all,
    drafts: [draft],
    pending: question === 'review' ? null : { kind: 'reopen', place, question },
  };
  return talk;
}

/** What stands in the draft: values of answers given, and what is only proposed under `?`. */
export function standing(talk: Talk): { readonly [question: string]: unknown } {
  const { pending } = talk.session;
  const answers = Object.entries(draftOf(talk.session)?.answers ?? {})
    .filter(([, answer]) => answer.state !== 'unconfirmed')
    .map(([id, answer]) => [id, answer.state === 'given' ? answer.value : answer.state]);
  const proposed =
    pending?.kind === 'settle' ? { '?': pending.options.map((one) => one.value) } : {};
  return { ...Object.fromEntries(answers), ...proposed };
}

/** The bot's words of a turn. */
export const heardBack = ({ end }: Turn): string =>
  end.replies
    .flatMap((reply) => reply.lines)
    .map((line) => wording.text(line, 'zh-CN'))
    .join('\n');
