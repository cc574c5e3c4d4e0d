import { lackingIn } from '../dialogue/entry-hand-in.ts';
import { prelude } from '../dialogue/prelude.ts';
import type { Draft } from '../dialogue/session.ts';
import { parseAddress } from '../messages/address.ts';
import { counterChannel, type EntryAct } from '../messages/entry.ts';
import { serviceById } from '../services/index.ts';
import { factsOf, shown } from '../services/read.ts';
import type { Question } from '../services/service.ts';
import type { InboxRow, Target } from '../storage/store.ts';
import { outcomeHere } from './elsewhere.ts';
import { createPapers } from './papers.ts';
import type { CounterPort, EntryOutcome, EntrySheet } from './port.ts';
import type { Runners } from './runners.ts';
import type { TurnsOptions } from './turns.ts';
import type { TurnEnd } from './worker-turn.ts';

/** What staff enter goes the way of every conversation: stored, run in its order, committed with its turn. */
export type Entries = {
  readonly port: CounterPort;
  /** Tells whoever waits how a row went; `null`: it could not be handled. */
  readonly settle: (row: InboxRow, end: TurnEnd | null) => void;
};

const addressOf = (id: string): string => `${counterChannel}:${id}`;

/** Nobody else's session is read or written through it. */
export function createEntries(options: TurnsOptions, runners: Runners): Entries {
  const { store } = options;
  const waiting = new Map<string, (outcome: EntryOutcome) => void>();
  const flying = new Map<string, Promise<EntryOutcome>>();
  const once = async (event: string, target: Target, entry: EntryAct): Promise<EntryOutcome> => {
    const outcome = new Promise<EntryOutcome>((resolve) => waiting.set(event, resolve));
    const payload = { kind: 'entry', entry } as const;
    if ((await store.receive({ id: event, target, at: entry.at, payload })) === 'stored') {
      runners.wake(target);
      const found = await outcomeHere(outcome, { event, target }, { store, runners });
      waiting.delete(event);
      return found ?? { clashed: [] };
    }
    // It was handled before: nothing more is done.
    waiting.delete(event);
    await runners.idle();
    return { clashed: [] };
  };
  // The same press twice at the same moment is one act, and both hear how it went.
  const enter: CounterPort['enter'] = (id, { id: actId, by, deed }) =>
    acted(addressOf(id), { event: `${counterChannel}:${id}:${actId}`, by, deed });
  const appoint: CounterPort['appoint'] = (conversation, { id: actId, by, deed }) =>
    acted(conversation, { event: `appoint:${actId}`, by, deed: { kind: 'appoint', deed } });
  const acted = (
    conversation: string,
    { event, by, deed }: { readonly event: string } & Pick<EntryAct, 'by' | 'deed'>,
  ): Promise<EntryOutcome> => {
    const target: Target = { kind: 'conversation', id: conversation };
    const outcome =
      flying.get(event) ??
      once(event, target, { by, at: options.now(), deed }).finally(() => flying.delete(event));
    flying.set(event, outcome);
    return outcome;
  };
  const keep = createPapers(options);
  return {
    port: {
      enter,
      appoint,
      look: (id) => sheetOf(id, options),
      unfinished: () => store.entries().map((one) => parseAddress(one).chat),
      keepPaper: (conversation, file) => keep(parseAddress(conversation), file),
    },
    settle: (row, end) => {
      waiting.get(row.id)?.(
        end === null ? { problem: { key: 'refused-failed' }, clashed: [] } : end.entered,
      );
      waiting.delete(row.id);
    },
  };
}

function sheetOf(id: string, { store }: TurnsOptions): EntrySheet | null {
  const { session } = store.loadSession(addressOf(id));
  const { entry, consents, drafts, cases } = session;
  if (entry === undefined) return null;
  const draft = drafts[0];
  return {
    id,
    entry,
    consents,
    draft:
      draft === undefined
        ? null
        : {
            services: draft.services,
            answers: draft.answers,
            papers: draft.papers,
            typed: draft.failed,
            touched: draft.touched,
            questions: questionsOf(draft),
            lacking: lackingIn(draft, consents).map((one) => one.id),
          },
    cases: cases.flatMap((number) => store.loadCase(number) ?? []),
  };
}

/** Every question of a draft now, each once. */
function questionsOf(draft: Draft): readonly Question[] {
  const facts = factsOf(draft.answers);
  const first = prelude.filter((one) => one.when?.(facts) ?? true);
  const rest = draft.services.flatMap((id) => {
    const service = serviceById(id);
    return service === undefined ? [] : shown(service, draft.answers);
  });
  const all = [...first, ...rest];
  // What one service wants for the application and another for its file is wanted now.
  const asked = (id: string) =>
    all.find((one) => one.id === id && one.need === 'apply') ?? all.find((one) => one.id === id);
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => asked(id) ?? []);
}
