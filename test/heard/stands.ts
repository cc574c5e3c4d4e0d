import { askOf, draftOf } from '../../src/dialogue/ask.ts';
import { expect as expected } from '../../src/dialogue/expect.ts';
import { questionsOf } from '../../src/dialogue/questions.ts';
import type { Pending } from '../../src/dialogue/session.ts';
import { newTalk, type Talk, take, worldNow } from '../chaos/talk.ts';
import { nextOf } from '../walk.ts';
import { meantBy } from './talk.ts';

/** A talk as it stood, and what it stood at. */
export type Stand = { readonly talk: Talk; readonly at: string };

export const copyOf = (talk: Talk): Talk => ({
  ...talk,
  session: structuredClone(talk.session),
  cases: structuredClone(talk.cases) as Talk['cases'],
});

/** What a willing worker's application stands at, place by place, from the greeting to the questions after submission; each kind of ask once. */
export function standsOf(service: string): readonly Stand[] {
  const talk = newTalk();
  const stands = new Map<string, Stand>();
  for (let turn = 0; turn < 60; turn += 1) {
    const ask = askOf(talk.session, worldNow(talk));
    const field = ask.kind === 'question' ? `:${ask.question.field.kind}` : '';
    const kind = ask.kind === 'consent' ? `:${ask.consent}` : field;
    const at = `${service} ${ask.kind}${kind}`;
    if (!stands.has(at)) stands.set(at, { at, talk: copyOf(talk) });
    talk.now += 60_000;
    const body = nextOf(expected(talk.session, worldNow(talk)), service);
    take(talk, { kind: 'message', meaning: meantBy(talk, body) });
    if (turn > 4 && ask.kind === 'idle') break;
  }
  return [...stands.values()];
}

/** Every pending thing that can stand above this one. */
export function pendingOver({ talk }: Stand): readonly Pending[] {
  const draft = draftOf(talk.session);
  const open = worldNow(talk).cases.find((one) => one.open && one.kind === 'application');
  const confirms: readonly Pending[] = [
    { kind: 'confirm', what: 'delete', target: null },
    ...(draft === null ? [] : [{ kind: 'confirm', what: 'cancel', target: draft.id } as const]),
    ...(open === undefined
      ? []
      : [{ kind: 'confirm', what: 'withdraw', target: open.number } as const]),
    { kind: 'needs', services: ['job_referral'] },
  ];
  if (draft === null) return confirms;
  const place = { kind: 'draft', id: draft.id } as const;
  const phone = questionsOf(draft).find((one) => one.id === 'phone');
  if (phone === undefined) return confirms;
  const options = (['13812345678', '13912345678'] as const).map((value, index) => ({
    value,
    label: phone.field.show(value),
    is: index === 0 ? ('new' as const) : ('old' as const),
  }));
  const settle = {
    kind: 'settle',
    place,
    question: 'phone',
    ask: { key: 'settle-again' },
  } as const;
  return [
    ...confirms,
    { kind: 'place', paper: 'x1', place },
    { kind: 'reopen', place, question: 'phone' },
    { ...settle, options, raw: '13812345678' },
    { ...settle, options: options.slice(0, 1), raw: '13812345678' },
  ];
}
