import type { Answer } from '../messages/answer.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import type { InputHint, Reply } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';
import { type Ask, draftOf } from './ask.ts';
import { putList } from './asked-list.ts';
import { linesOf } from './expect.ts';
import { counter, type Flow, hotlines } from './flow.ts';
import { nameOf } from './movable.ts';
import { privacyOf, readsOn } from './notice-reading.ts';
import { unconfirmed, wantsNumber } from './options.ts';
import { putPreview } from './preview.ts';
import { progressOf, questionIn } from './questions.ts';
import { isSecret, wantsSecret } from './secret.ts';
import type { Draft, Session } from './session.ts';
import { putSlip } from './slip.ts';
import { rowsOf, slotsOf } from './slots.ts';
import { inWords, isRuled, shownOptions } from './stuck.ts';
import { putVisit } from './visit-offers.ts';
import { showAnswer, wordsOf } from './words.ts';
import type { World } from './world.ts';

const about = (session: Session): readonly Phrase[] => {
  const relation = draftOf(session)?.answers['for_whom']?.value;
  return typeof relation === 'string' && relation !== 'self'
    ? [{ key: 'ask-about', args: { who: { key: `who-${relation}` } } }]
    : [];
};

function putQuestion(ask: Extract<Ask, { kind: 'question' }>, session: Session): readonly Phrase[] {
  const { question } = ask;
  const service = ask.draft?.services[0] ?? ask.view?.service ?? null;
  const answers = ask.draft?.answers ?? ask.view?.answers ?? {};
  const answer = answers[question.id];
  const why = ask.why === undefined ? [] : [ask.why];
  const head =
    question.own === true && question.id.startsWith('speaker')
      ? []
      : ask.draft === null || question.id === 'for_whom'
        ? []
        : about(session);
  if (answer !== undefined && unconfirmed(ask))
    return [
      ...head,
      {
        key: 'ask-unconfirmed',
        args: {
          question: wordsOf(question, 'label', service),
          value: showAnswer(question, answer, isSecret(question)),
        },
      },
    ];
  const was =
    ask.reopened && answer?.state === 'given'
      ? [
          {
            key: 'ask-was',
            args: {
              question: wordsOf(question, 'label', service),
              value: showAnswer(question, answer, question.sensitive),
            },
          },
        ]
      : [];
  const skip = maySkipInWords(ask) ? [{ key: 'ask-may_skip' }] : [];
  return [...head, ...why, ...was, wordsOf(question, 'ask', service), ...skip];
}

/** A question that may be left out but shows no options says so in words. */
const maySkipInWords = ({ question }: Extract<Ask, { kind: 'question' }>): boolean =>
  (!question.starred || question.need === 'file') && wantsNumber(question);

function putReview(ask: Extract<Ask, { kind: 'review' }>): readonly Phrase[] {
  const service = ask.draft.services[0] ?? null;
  const rows = linesOf(ask).map((id, index): Phrase => {
    const question = questionIn(ask.draft, id) as Question;
    const answer = ask.draft.answers[id] as Answer;
    return {
      key: 'review-line',
      args: {
        number: String(index + 1),
        question: wordsOf(question, 'label', service),
        value: showAnswer(question, answer, question.sensitive),
      },
    };
  });
  return [
    { key: 'review-head', args: { service: { key: `service-${service}` } } },
    ...rows,
    ...photosOf(ask.draft.papers),
    { key: 'review-foot' },
  ];
}

/** Which photos came, by what they are taken for, each once with how many there are of it. */
function photosOf(papers: Draft['papers']): readonly Phrase[] {
  const names = papers.map(({ need }) => (need === null ? 'place-open' : `paper-${need}`));
  const what = [...new Set(names)].map((key): Phrase => {
    const count = names.filter((one) => one === key).length;
    return count === 1
      ? { key }
      : { key: 'review-photos', args: { paper: { key }, count: String(count) } };
  });
  return what.length === 0 ? [] : [{ key: 'review-papers', args: { papers: what } }];
}

function putKnown(ask: Extract<Ask, { kind: 'known' }>): readonly Phrase[] {
  const service = ask.draft.services[0] ?? null;
  const rows = linesOf(ask).map((id, index): Phrase => {
    const question = questionIn(ask.draft, id) as Question;
    return {
      key: 'review-line',
      args: {
        number: String(index + 1),
        question: wordsOf(question, 'label', service),
        value: showAnswer(question, ask.answers[id] as Answer, true),
      },
    };
  });
  return [{ key: 'known-head' }, ...rows, { key: 'known-foot' }];
}

function heardOf(session: Session): readonly Phrase[] {
  const needs = session.heard?.needs ?? [];
  const more = Object.keys(session.heard?.answers ?? {}).length > 0;
  const named =
    needs.length > 0
      ? [{ key: 'heard-needs', args: { needs: needs.map((id) => ({ key: `service-${id}` })) } }]
      : [];
  const link = session.heard?.link;
  const wished =
    link === undefined
      ? []
      : 'code' in link
        ? [{ key: 'heard-code' }]
        : [{ key: 'heard-link', args: { case: link.case } }];
  const wishes = Object.keys(session.heard?.wishes ?? {}).map((one) => ({ key: `reach-${one}` }));
  const hears = wishes.length === 0 ? [] : [{ key: 'heard-wishes', args: { what: wishes } }];
  return [...named, ...hears, ...wished, ...(more ? [{ key: 'heard-more' }] : [])];
}

/** Who keeps the language model, where one hears what is said. */
const listenerOf = ({ centre: { listener } }: World): readonly Phrase[] =>
  listener === undefined
    ? []
    : [
        {
          key: listener.own ? 'consent-listener_own' : 'consent-listener',
          args: { provider: literal(listener.name) },
        },
      ];

/** Who was just asked in full for his consent, and said or asked something else, is asked in one line. */
const isShort = (ask: Ask, { unheard }: Session, short?: true): boolean =>
  ask.kind === 'consent' && ask.consent === 'basic' && ((unheard ?? 0) > 0 || short === true);

/** Who has read it and said half a yes is told in one line how to say it whole. */
const isHalfConsent = (ask: Ask, lines: readonly Phrase[]): boolean =>
  ask.kind === 'consent' && lines.some(({ key }) => key === 'half-consent|half');

const consentShort: readonly Phrase[] = [{ key: 'consent-basic_short' }];

/** Whose review stands as he has just read it, and who only asked something, need not read it all again. */
const isSameReview = (ask: Ask, short?: true): boolean => ask.kind === 'review' && short === true;

const reviewShort: readonly Phrase[] = [{ key: 'review-foot' }];

/** What a draft is about, by name. */
const servicesOf = (id: string | null, { drafts }: Session): readonly Phrase[] =>
  (drafts.find((draft) => draft.id === id)?.services ?? []).map((service) => ({
    key: `service-${service}`,
  }));

/** A service may word in its own way that its case is withdrawn. */
function confirmKey({ what, target }: Extract<Ask, { kind: 'confirm' }>, world: World): string {
  const of = world.cases.find((view) => view.number === target);
  const own = of === undefined ? '' : `confirm-${what}-${of.service}|`;
  return `${own}confirm-${what}`;
}

/** The words of what stands open; nothing for a person or a rest. */
export function put(ask: Ask, session: Session, world: World): readonly Phrase[] {
  switch (ask.kind) {
    case 'idle':
      if (session.how !== undefined) return [{ key: 'how-ask' }];
      if (session.lead !== undefined) return [{ key: 'needs-lead' }];
      if (session.menu !== undefined) return [{ key: 'ask-idle-more' }];
      return isRuled(session) ? [] : [{ key: 'ask-idle' }];
    case 'rest':
    case 'person':
    case 'safe':
      return [];
    case 'consent':
      if (isShort(ask, session)) return consentShort;
      return ask.consent === 'basic'
        ? [
            ...heardOf(session),
            ...listenerOf(world),
            { key: 'consent-basic', args: counter(world, session.language) },
          ]
        : [
            {
              key: `consent-${draftOf(session)?.services[0]}-${ask.consent}|consent-${ask.consent}`,
            },
          ];
    case 'needs':
      return [
        {
          key:
            ask.next !== undefined
              ? 'needs-next'
              : ask.services.length === 1
                ? 'needs-one'
                : 'needs-several',
          args: { needs: ask.services.map((id) => ({ key: `service-${id}` })) },
        },
      ];
    case 'known':
      return putKnown(ask);
    case 'question':
      return putQuestion(ask, session);
    case 'settle':
      if ((ask.pending.tries ?? 0) > 1) return [{ key: 'settle-person' }];
      return [ask.pending.ask];
    case 'review':
      return putReview(ask);
    case 'paper_wanted':
      return [
        {
          key: 'ask-paper',
          args: { paper: { key: `paper-${ask.need}` }, how: { key: `paper-${ask.need}.how` } },
        },
        ...(ask.why === undefined ? [] : [{ key: 'ask-staff_why', args: { why: ask.why } }]),
      ];
    case 'list':
      return putList(ask);
    case 'words_wanted':
      return [{ key: 'ask-words', args: { text: ask.text } }];
    case 'confirm':
      return ask.what === 'move'
        ? [{ key: 'confirm-move', args: { what: ask.things.map(nameOf) } }]
        : [{ key: confirmKey(ask, world), args: { needs: servicesOf(ask.target, session) } }];
    case 'which_case':
      return [{ key: 'ask-which_case' }];
    case 'news':
      return [{ key: 'ask-news' }];
    case 'worry':
      return [{ key: 'ask-worry', args: hotlines(world) }];
    case 'preview':
      return putPreview();
    case 'slip':
      return putSlip(ask, session.language);
    case 'visit':
      return putVisit(ask);
    case 'code':
      return [{ key: 'ask-code' }];
    case 'gone':
      return [];
    case 'check':
      return [{ key: 'ask-check' }];
    case 'revoke':
      return [
        ask.consent === null ? { key: 'ask-revoke' } : { key: `revoke-follows-${ask.consent}` },
      ];
    case 'reach':
      return [{ key: 'ask-reach' }];
    case 'reckon':
      return [wordsOf(ask.question, 'ask', null)];
    case 'link_phone':
      return [{ key: 'ask-link_phone', args: { case: ask.case } }];
    case 'place':
      return putPlace(ask);
  }
}

/** Of several photos each stands in a line of its own by its number, so that it is seen which is which. */
function putPlace({ papers, at }: Extract<Ask, { kind: 'place' }>): readonly Phrase[] {
  if (papers.length === 1) return [{ key: 'ask-place' }];
  return [
    { key: 'ask-place_several', args: { count: papers.length } },
    ...papers.map(
      ({ need, name, type }, index): Phrase => ({
        key: 'place-line',
        args: {
          number: String(index + 1),
          paper: need === null ? { key: 'place-open' } : { key: `paper-${need}` },
          // A photo's name says nothing to people, a document's does.
          file:
            name === undefined || type.startsWith('image/')
              ? { key: 'nothing' }
              : { key: 'place-file', args: { name } },
        },
      }),
    ),
    { key: 'ask-place_now', args: { number: String(at + 1) } },
  ];
}

const hintOf = (ask: Ask): InputHint =>
  ask.kind === 'question' || ask.kind === 'reckon'
    ? ask.question.field.hint
    : ask.kind === 'paper_wanted' || ask.kind === 'list'
      ? 'paper'
      : ask.kind === 'link_phone' || ask.kind === 'reach'
        ? 'phone'
        : 'text';

/** Who has just told a grief is not told in the same breath that it was about somebody else. */
const afterGrief = (lines: readonly Phrase[]): readonly Phrase[] =>
  lines.some(({ key }) => key.startsWith('grief-'))
    ? lines.filter(({ key }) => key !== 'said-of_others')
    : lines;

/** The reply of a finished step: what was said, and the open question unless it stays quiet; `null` when there is nothing to say. */
export function compose(flow: Flow, ask: Ask, world: World): Reply | null {
  const { session } = flow;
  const same = isSameReview(ask, flow.short);
  const half = isHalfConsent(ask, flow.lines);
  const words = (): readonly Phrase[] => {
    if (same) return reviewShort;
    if (half) return [];
    return isShort(ask, session, flow.short) ? consentShort : put(ask, session, world);
  };
  const asked = flow.quiet || readsOn(flow) ? [] : words();
  const said = afterGrief(flow.lines);
  const lines: readonly Phrase[] = [...said, ...asked];
  if (lines.length === 0) return null;
  const draft = ask.kind === 'question' ? ask.draft : null;
  return {
    from: flow.from ?? 'assistant',
    lines,
    ...(asked.length > 0 ? { asksAt: said.length } : {}),
    options: flow.quiet ? [] : shownOptions(ask, session, world),
    turn: session.asked,
    hint: flow.quiet ? 'text' : hintOf(ask),
    ...(draft === null || flow.quiet || draft.answers['for_whom'] === undefined
      ? {}
      : { progress: progressOf(draft, session.consents) }),
    ...(!flow.quiet && wantsSecret(ask) ? { secret: true } : {}),
    ...(!flow.quiet && (linesOf(ask).length > 0 || ask.kind === 'list' || inWords(ask, world))
      ? { lined: true }
      : {}),
    ...(flow.quiet || same ? {} : rowsOf(ask)),
    ...slotsOf(flow, ask, world),
    ...(half || isShort(ask, session, flow.short) ? {} : privacyOf(flow, ask)),
    ...(flow.receipt === undefined ? {} : { receipt: flow.receipt }),
    ...(flow.urgent ? { urgent: true } : {}),
    ...(flow.card === true ? { card: true } : {}),
    ...(flow.code === true ? { code: true } : {}),
    ...(flow.copy === true ? { copy: true } : {}),
  };
}
