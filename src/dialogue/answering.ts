import { saysNoneFirst, saysOnlyNone } from '../fields/none-said.ts';
import { answerList } from './answer-list.ts';
import type { Ask } from './ask.ts';
import { offersOf } from './at-once.ts';
import { answerReach } from './calling.ts';
import { answerSettle } from './choosing.ts';
import { answerConfirm } from './confirming.ts';
import { answerConsent } from './consenting.ts';
import { acting, type Flow, having, quietly, saying } from './flow.ts';
import { answerHow } from './how.ts';
import { answerKnown } from './known.ts';
import { answerWanted } from './lacking.ts';
import { answerGone } from './leaving.ts';
import { answerNext } from './let-go.ts';
import { answerCode, answerLinkPhone } from './linking.ts';
import { answerNeeds, openServices } from './needs.ts';
import { menuPart, unconfirmed } from './options.ts';
import { answerCheck, answerRevoke } from './own-data.ts';
import { answerPlace } from './placing.ts';
import { answerPreview } from './preview.ts';
import { answerReckon } from './reckoning.ts';
import { answerReview } from './review.ts';
import { confirmHeard, setAside, settle } from './settling.ts';
import { answerSlip } from './slip.ts';
import { answerOf, type Said } from './storing.ts';
import { type OpenQuestion, take, withoutId } from './taking.ts';
import { toldBefore } from './told-before.ts';

import { answerVisit } from './visit.ts';

/** The message as the answer to what stands open; `null` when it is not one. */
export function answerOpen(flow: Flow, ask: Ask, said: Said): Flow | null {
  const { option } = said.meaning;
  switch (ask.kind) {
    case 'consent':
      return answerConsent(flow, ask.consent, said);
    case 'needs':
      return ask.next === undefined
        ? answerNeeds(flow, ask.services, said)
        : answerNext(flow, { ...ask, next: ask.next }, said);
    case 'known':
      return answerKnown(flow, ask, said);
    case 'question':
      return answerQuestion(flow, ask, said);
    case 'settle':
      return answerSettle(flow, ask, said);
    case 'review':
      return answerReview(flow, ask.draft, said);
    case 'words_wanted':
      return said.meaning.text === ''
        ? null
        : acting(flow, ask.view.number, {
            kind: 'say',
            text: said.meaning.text,
            request: ask.request,
          });
    case 'confirm':
    case 'which_case':
      return answerConfirm(flow, ask, said);
    case 'preview':
      return answerPreview(flow, ask, said);
    case 'slip':
      return answerSlip(flow, ask, said);
    case 'visit':
      return answerVisit(flow, ask, said);
    case 'code':
      return answerCode(flow, said);
    case 'gone':
      return answerGone(flow, said);
    case 'check':
      return answerCheck(flow, said);
    case 'revoke':
      return answerRevoke(flow, ask, said);
    case 'reach':
      return answerReach(flow, ask, said);
    case 'link_phone':
      return answerLinkPhone(flow, ask, said);
    case 'reckon':
      return answerReckon(flow, ask, said);
    case 'place':
      return answerPlace(flow, ask, said);
    case 'idle':
      if (menuPart(option) !== null) return having(flow, { menu: menuPart(option) ?? 0 });
      if (option === 'none') return quietly(saying(flow, { key: 'lead-not_now' }));
      return option === undefined
        ? null
        : (answerHow(flow, option, said.world) ?? openServices(flow, [option], said.world));
    case 'rest':
      return option === 'resume' || said.meaning.act === 'yes'
        ? having(flow, { pending: null })
        : null;
    case 'person':
    case 'safe':
    case 'worry':
    case 'news':
      return null;
    case 'paper_wanted':
      return answerWanted(flow, ask, said);
    case 'list':
      return answerList(flow, ask, { said, answer: answerOpen });
  }
}

/** 没有, and nothing else that is read as an answer. */
const isPlainNo = ({ act, reading, text }: Said['meaning']): boolean =>
  reading?.kind !== 'value' && (act === 'no' || saysOnlyNone(text));

/** So short a no can name nothing else, in UTF-16 units; where a number is asked for it must be barer: 没有停 is of the treatment, and no sum. */
const bareNo = { words: 4, numbers: 2 } as const;
const ofNumbers: ReadonlySet<string> = new Set(['money', 'count', 'duration', 'date']);

/** A no that names something else that is not (没入过工会) says nothing of what is asked. */
const isNoToThis = ({ act, text }: Said['meaning'], kind: string): boolean =>
  act === 'no' &&
  (text.length <= bareNo[ofNumbers.has(kind) ? 'numbers' : 'words'] ||
    saysOnlyNone(text) ||
    saysNoneFirst(text));

/** Plain names are no longer, in characters. */
const plainName = 6;

/** Beside a value that only wants a yes, other words in its place are another value where they deny it, are of it, or are plainly a name; a tale is none. */
function isTale(ask: OpenQuestion, { act, reading, text }: Said['meaning']): boolean {
  if (!unconfirmed(ask) || ask.question.field.kind !== 'text') return false;
  if (reading?.kind !== 'value' || typeof reading.value !== 'string') return false;
  const before = (ask.draft?.answers ?? ask.view?.answers ?? {})[ask.question.id]?.value;
  const ofIt = typeof before === 'string' && text.includes(before);
  return !ofIt && act !== 'correct' && Array.from(reading.value).length > plainName;
}

function answerQuestion(flow: Flow, ask: OpenQuestion, said: Said): Flow | null {
  const { meaning } = said;
  const { question } = ask;
  if (meaning.before === true) return toldBefore(flow, ask, said);
  if (
    unconfirmed(ask) &&
    (meaning.option === 'yes' ||
      meaning.option === 'no' ||
      meaning.act === 'yes' ||
      meaning.act === 'no')
  )
    return confirmHeard(flow, ask, said);
  // Two answers that do not fit stay as they are, and staff see both.
  const skips = meaning.act === 'skip' || meaning.option === 'skip' || meaning.aside !== undefined;
  if (ask.clash !== undefined && skips) return flow;
  if (meaning.act === 'skip' || meaning.option === 'skip')
    return setAside(flow, ask, { said, state: 'skipped' });
  if (meaning.aside !== undefined) return setAside(flow, ask, { said, state: meaning.aside });
  const told = meaning.reading;
  if (told?.kind === 'value' && told.value === null)
    return take(flow, ask, { said, reading: told });
  if (
    meaning.option === 'none' ||
    (question.mayBeNone === true && isNoToThis(meaning, question.field.kind))
  )
    return withoutId(settle(flow, ask, { said, answer: answerOf(flow, 'none', null, said) }), ask);
  if (question.ifNo !== undefined && meaning.option === undefined && isPlainNo(meaning))
    return take(flow, ask, { said, reading: { kind: 'value', value: question.ifNo } });
  if (meaning.option !== undefined) {
    const offer = offersOf(question, said.world).find(({ id }) => id === meaning.option);
    const value = offer?.value ?? question.field.choose?.(meaning.option);
    return value === undefined
      ? null
      : take(flow, ask, { said, reading: { kind: 'value', value } });
  }
  if (isTale(ask, meaning)) return null;
  const reading = meaning.reading ?? { kind: 'nothing' as const };
  if (reading.kind !== 'nothing') return take(flow, ask, { said, reading });
  const heard = meaning.found.find((one) => one.question === question.id && one.sure);
  return heard === undefined
    ? null
    : take(flow, ask, { said, reading: { kind: 'value', value: heard.value } });
}
