import type { Case } from '../cases/case.ts';
import { needsReason } from '../cases/table.ts';
import type { CaseDeed, CaseState } from '../messages/case-act.ts';
import { instantOf } from '../messages/day.ts';
import type { Phrase } from '../messages/phrase.ts';
import { phrase } from '../messages/phrase.ts';
import { questionOf } from '../services/read.ts';
import { askOfForm } from './ask-form.ts';
import { type Form, officeForms } from './office-forms.ts';
import { lacksIn } from './settings/lack-marks.ts';
import { type SlipAbout, slipForms } from './slip-forms.ts';

/** What a form on the case page asks for: a deed, or what is wrong with it in words for staff. */
export type FormDeed = { readonly deed: CaseDeed } | { readonly problem: Phrase };

export type { Form };

type About = SlipAbout & { readonly of: Case };

const longest = 2000;
const problem = (key: string): FormDeed => ({ problem: phrase(key) });
const deed = (it: CaseDeed): FormDeed => ({ deed: it });

const makers: { readonly [kind: string]: (form: Form, about: About) => FormDeed } = {
  claim: () => deed({ kind: 'claim' }),
  release: () => deed({ kind: 'release' }),
  assign: (form) =>
    /^[\w-]{1,64}$/u.test(form('to'))
      ? deed({ kind: 'assign', to: form('to'), ...why(form) })
      : problem('desk-problem-colleague'),
  take_over: (form) =>
    form('reason').trim() === ''
      ? problem('refused-why_over')
      : deed({ kind: 'take_over', reason: form('reason').trim().slice(0, longest) }),
  acknowledge: () => deed({ kind: 'acknowledge' }),
  link: (form) => withWish(form, (wish) => ({ kind: 'link', wish })),
  refuse_link: (form) => withWish(form, (wish) => ({ kind: 'refuse_link', wish })),
  hand_back: () => deed({ kind: 'hand_back' }),
  reply: (form) => {
    const lacks = lacksIn(form('text'));
    return lacks.length > 0
      ? { problem: phrase('desk-problem-canned_lacks', { lacks: lacks.join('、') }) }
      : withText(form, (text) => ({ kind: 'reply', text }));
  },
  screen_again: (form) =>
    form('reason').trim() === ''
      ? problem('desk-problem-screening_reason')
      : deed({ kind: 'screen_again', reason: form('reason').trim().slice(0, longest) }),
  note: (form) => withText(form, (text) => ({ kind: 'note', text })),
  record_call: recordCall,
  cancel_request: (form) => deed({ kind: 'cancel_request', request: form('request') }),
  ask: (form, { service }) => askOfForm(form, service),
  advance,
  judge_paper: judgePaper,
  place_paper: (form) =>
    form('need') === ''
      ? problem('desk-problem-choose')
      : deed({ kind: 'place_paper', paper: form('paper'), need: form('need') }),
  correct,
  ...officeForms,
  ...slipForms,
};

/** Every kind of form there is. */
export const formKinds: readonly string[] = Object.keys(makers);

/** The deed a form stands for; `kind` is the form's own name. */
export function deedOfForm(kind: string, form: Form, about: About): FormDeed {
  const maker = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  return maker === undefined ? problem('desk-problem-unknown') : maker(form, about);
}

/** A reason that may be left out. */
const why = (form: Form): { readonly reason?: string } => {
  const reason = form('reason').trim().slice(0, longest);
  return reason === '' ? {} : { reason };
};

/** The page names the wish that staff checked: others may have come while they called the worker. */
function withWish(form: Form, make: (wish: string) => CaseDeed): FormDeed {
  const wish = form('wish');
  return /^(?:\d{6}|back)$/u.test(wish) ? deed(make(wish)) : problem('desk-problem-unknown');
}

function withText(form: Form, make: (text: string) => CaseDeed): FormDeed {
  const text = form('text').trim();
  if (text === '') return problem('desk-problem-empty');
  return text.length > longest ? problem('desk-problem-long') : deed(make(text));
}

/** How a call went; `day` and `time`: when to ring again. */
function recordCall(form: Form): FormDeed {
  const how = form('how');
  const text = form('text').trim().slice(0, longest);
  const words = text === '' ? {} : { text };
  if (how === 'reached' || how === 'missed') return deed({ kind: 'record_call', how, ...words });
  const [day, time] = [form('day'), form('time')];
  if (how !== 'again' || !/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time))
    return problem('desk-problem-call_time');
  return deed({ kind: 'record_call', how, at: instantOf(day, time), ...words });
}

function advance(form: Form): FormDeed {
  const to = form('to') as CaseState;
  const reason = form('reason').trim();
  const code = form('code');
  const override = form('override').trim().slice(0, longest);
  if (form('to') === '') return problem('desk-problem-choose');
  if (needsReason(to) && reason === '') return problem('desk-problem-reason');
  if (reason.length > longest) return problem('desk-problem-long');
  return deed({
    kind: 'advance',
    to,
    ...(reason === '' ? {} : { reason }),
    ...(code === '' ? {} : { code }),
    ...(override === '' ? {} : { override }),
  });
}

function judgePaper(form: Form): FormDeed {
  const accept = form('verdict') === 'accept';
  const reason = form('reason').trim();
  if (!accept && reason === '') return problem('desk-problem-reason');
  const more = accept || reason === '' ? {} : { reason };
  return deed({ kind: 'judge_paper', paper: form('paper'), accept, ...more });
}

/** A corrected value is read by the question's own grammar, as if the worker had said it. */
function correct(form: Form, { service, now, today }: About): FormDeed {
  const question = service === null ? undefined : questionOf(service, form('question'));
  if (question === undefined) return problem('desk-problem-choose');
  const raw = form('text').trim();
  if (raw === '') return problem('desk-problem-empty');
  const chosen = question.field.choose?.(raw);
  const reading =
    chosen === undefined
      ? question.field.read(raw, { today })
      : ({ kind: 'value', value: chosen } as const);
  if (reading.kind === 'problem') return { problem: reading.problem };
  if (reading.kind !== 'value') return problem('desk-problem-not_read');
  const answer = { state: 'given', value: reading.value, raw, turn: 0, at: now } as const;
  return deed({ kind: 'correct', question: question.id, answer });
}
