import { type Ask, draftOf } from './ask.ts';
import { callPerson } from './calling.ts';
import { counter, type Flow, having, quietly, saying } from './flow.ts';
import { explainPaper } from './lacking.ts';
import { chooseAmong } from './let-go.ts';
import { onElsewhere } from './linking.ts';
import { openServices } from './needs.ts';
import { readNotice } from './notice-reading.ts';
import { ownData } from './own-data.ts';
import { onPublicNotice } from './preview.ts';
import { questionsOf } from './questions.ts';
import { beginReckoning } from './reckoning.ts';
import { wantsReview } from './review-wish.ts';
import { status } from './status.ts';
import type { Said } from './storing.ts';
import { sayExample } from './stuck.ts';
import { onVisit } from './visit.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

/** What works at every turn; `null` when the message is none of it. The open question stands again afterwards, once. */
export function command(flow: Flow, ask: Ask, said: Said): Flow | null {
  const { meaning, world } = said;
  if (meaning.start !== undefined) return greet(flow, said);
  if (meaning.option === 'human') return callPerson(flow, said, '');
  if (meaning.option === 'status') return status(flow, world);
  if (meaning.option === 'pause') return pause(flow);
  if (meaning.option === 'example') return sayExample(flow, ask);
  if (meaning.option === 'notice_more') return readNotice(flow, flow.session.reading ?? 0, world);
  const begun = flow.session.ruled?.begun;
  if (meaning.option === 'reckon' && begun !== undefined) return beginReckoning(flow, begun, world);
  if (flow.session.ruled?.services.includes(meaning.option ?? '') === true)
    return openServices(flow, [meaning.option as string], world);
  if (meaning.option !== undefined) return null;
  // Neither phone nor code may be at hand: that ends the wish, not the application.
  const wished = ['link_phone', 'code', 'reach', 'reckon'].includes(ask.kind);
  if (wished && (meaning.act === 'cancel' || meaning.act === 'skip')) return null;
  if (ask.kind === 'reckon' && (meaning.act === 'back' || meaning.act === 'pause')) return null;
  // Words to a line of staff's list are about that line.
  if (ask.kind === 'list' && meaning.parts !== undefined && !strong.has(meaning.act)) return null;
  // "算了" at a paper gives up the paper, not the application.
  const ofPapers = ask.kind === 'place' || ask.kind === 'paper_wanted' || ask.kind === 'list';
  if (ofPapers && meaning.papers?.whole === true && meaning.papers.lack !== undefined) return null;
  const explained = explainPaper(flow, meaning, world);
  if (explained !== null) return explained;
  const noticed = onPublicNotice(flow, said);
  if (noticed !== null) return noticed;
  const visited = onVisit(flow, said);
  if (visited !== null) return visited;
  const moved = onElsewhere(flow, ask, said);
  if (moved !== null) return moved;
  if (ask.kind !== 'needs') {
    const chosen = chooseAmong(flow, said);
    if (chosen !== null) return chosen;
  }
  const review = wantsReview(flow, said);
  if (review !== null) return review;
  const own = ownData(flow, said);
  if (own !== null) return own;
  switch (meaning.act) {
    case 'delete':
      return having(flow, { pending: { kind: 'confirm', what: 'delete', target: null } });
    case 'human':
      return callPerson(flow, said);
    case 'status':
      return status(flow, world);
    case 'withdraw':
      return withdraw(flow, world);
    case 'cancel':
      return cancel(flow, ask, world);
    case 'pause':
      // 先等下 这个要钱不: who waits for an answer before he agrees has it, and may.
      return ask.kind === 'consent' && meaning.asks !== undefined ? null : pause(flow);
    case 'help':
      return saying(flow, { key: 'said-help', args: counter(world, flow.session.language) });
    case 'why':
      return why(flow, ask);
    case 'back':
      return back(flow, ask);
    case 'greet':
      return greet(flow, said);
    case 'thanks':
      return ask.kind === 'idle' || ask.kind === 'rest'
        ? quietly(saying(flow, { key: 'said-welcome' }))
        : saying(flow, { key: 'said-welcome' });
    default:
      return null;
  }
}

/** What is meant wherever it is said. */
const strong: ReadonlySet<Said['meaning']['act']> = new Set([
  'human',
  'status',
  'delete',
  'withdraw',
]);

/** The greeting names the assistant for what it is; a chat that knows the worker says where they stopped. */
function greet(flow: Flow, { meaning, world }: Said): Flow {
  const fresh = flow.session.drafts.length === 0 && flow.session.heard === null;
  const calm = flow.session.pending?.kind === 'rest' ? having(flow, { pending: null }) : flow;
  const greeted = saying(
    calm,
    fresh
      ? { key: 'greeting', args: counter(world, flow.session.language) }
      : { key: 'greeting-again' },
  );
  const service = meaning.start?.service;
  return service === undefined ? greeted : openServices(greeted, [service], world);
}

const pause = (flow: Flow): Flow =>
  quietly(
    saying(having(flow, { pending: { kind: 'rest' } }), {
      key: flow.session.drafts.length > 0 ? 'said-paused' : 'said-bye',
    }),
  );

function withdraw(flow: Flow, world: World): Flow {
  const open = world.cases.filter((view) => view.open && view.kind === 'application');
  if (open.length > 1) return having(flow, { pending: { kind: 'which_case', to: 'withdraw' } });
  if (open[0] !== undefined)
    return having(flow, { pending: { kind: 'confirm', what: 'withdraw', target: open[0].number } });
  const draft = draftOf(flow.session);
  return draft === null
    ? saying(flow, { key: 'said-nothing_to_withdraw' })
    : having(flow, { pending: { kind: 'confirm', what: 'cancel', target: draft.id } });
}

function cancel(flow: Flow, ask: Ask, world: World): Flow {
  if (ask.kind === 'confirm')
    return saying(having(flow, { pending: null }), { key: 'confirm-kept' });
  const draft = draftOf(flow.session);
  if (draft !== null)
    return having(flow, { pending: { kind: 'confirm', what: 'cancel', target: draft.id } });
  return withdraw(flow, world);
}

function why(flow: Flow, ask: Ask): Flow {
  if (ask.kind !== 'question')
    return saying(flow, { key: ask.kind === 'consent' ? 'why-consent' : 'why-general' });
  const { key } = wordsOf(ask.question, 'why', ask.draft?.services[0] ?? ask.view?.service ?? null);
  return saying(flow, { key: `${key}|why-general` });
}

/** The question before the open one is opened again with its answer. */
function back(flow: Flow, ask: Ask): Flow {
  const draft = draftOf(flow.session);
  if (draft === null) return saying(flow, { key: 'said-no_back' });
  const all = questionsOf(draft).map((question) => question.id);
  const open = ask.kind === 'question' ? all.indexOf(ask.question.id) : all.length;
  const before = all
    .slice(0, open < 0 ? all.length : open)
    .findLast((id) => draft.answers[id] !== undefined);
  if (before === undefined) return saying(flow, { key: 'said-no_back' });
  return having(flow, {
    pending: { kind: 'reopen', place: { kind: 'draft', id: draft.id }, question: before },
  });
}
