import type { AmountRule, BatchState } from '../../records/batch.ts';
import type { Receipt } from '../../records/line.ts';
import {
  centsOf,
  type DeedReader,
  deed,
  type FormRecordDeed,
  namesIn,
  numbersIn,
  partIn,
  problem,
  type RecordForm,
  textIn,
} from './record-form.ts';

const categories = ['deep', 'relative', 'accident', 'other'] as const;

/** The rule of amounts in a form: an empty field is by hand; `undefined` where one is no amount. */
function ruleIn(form: RecordForm): AmountRule | undefined {
  const parts = categories.map((one) => {
    const text = textIn(form, `rule_${one}`);
    return [one, text === '' ? null : (centsOf(text) ?? Number.NaN)] as const;
  });
  if (parts.some(([, cents]) => Number.isNaN(cents))) return undefined;
  return Object.fromEntries(parts) as AmountRule;
}

/** A deed on the ticked lines. */
const onLines =
  (make: (form: RecordForm, lines: readonly string[]) => FormRecordDeed): DeedReader =>
  (form) => {
    const lines = form.all('line');
    return lines.length === 0 ? problem('refused-no_line') : make(form, lines);
  };

const reason = (form: RecordForm): string => textIn(form, 'reason');

const receiptKinds = ['signed', 'agent', 'home'] as const;

function receiptIn(form: RecordForm): Receipt | null {
  const kind = receiptKinds.find((one) => one === textIn(form, 'receipt'));
  if (kind === undefined) return null;
  const visitors = namesIn(form, 'visitors');
  const agent = {
    name: textIn(form, 'agent_name'),
    idNumber: textIn(form, 'agent_id'),
    relation: textIn(form, 'agent_relation'),
  };
  return {
    kind,
    day: textIn(form, 'day'),
    by: textIn(form, 'by'),
    ...(kind === 'agent' ? { agent } : {}),
    ...(kind === 'home' ? { visitors } : {}),
  };
}

/** Forms of a batch and its lines, by the deed they stand for. */
export const batchForms: { readonly [kind: string]: DeedReader } = {
  open_batch: (form) => {
    const rule = ruleIn(form);
    const year = Number(textIn(form, 'year'));
    if (rule === undefined) return problem('refused-no_amount');
    if (!Number.isInteger(year) || year < 2000 || year > 2100) return problem('desk-problem-year');
    const kind = textIn(form, 'form') === 'goods' ? 'goods' : 'cash';
    return deed({
      kind: 'open_batch',
      name: textIn(form, 'name'),
      service: textIn(form, 'service'),
      year,
      form: kind,
      ...(kind === 'goods' ? partIn(form, 'goods') : {}),
      source: textIn(form, 'source'),
      rule,
      ...(textIn(form, 'old') === 'yes' ? { old: true as const } : {}),
    });
  },
  add_cases: (form) =>
    deed({ kind: 'add_cases', cases: [...form.all('case'), ...numbersIn(form, 'cases')] }),
  add_households: (form) =>
    deed({
      kind: 'add_households',
      households: [...form.all('household'), ...numbersIn(form, 'households')],
    }),
  set_rule: (form) => {
    const rule = ruleIn(form);
    return rule === undefined ? problem('refused-no_amount') : deed({ kind: 'set_rule', rule });
  },
  set_amount: onLines((form, lines) => {
    const cents = centsOf(textIn(form, 'amount'));
    return cents === null
      ? problem('refused-no_amount')
      : deed({ kind: 'set_amount', lines, cents, reason: reason(form) });
  }),
  set_source: onLines((form, lines) =>
    deed({ kind: 'set_source', lines, source: textIn(form, 'source') }),
  ),
  set_account: (form) =>
    deed({
      kind: 'set_account',
      line: form.all('line')[0] ?? '',
      account: {
        bank: textIn(form, 'bank'),
        number: textIn(form, 'number').replaceAll(/\s/gu, ''),
        holder: textIn(form, 'holder'),
      },
    }),
  hold: onLines((form, lines) => deed({ kind: 'hold', lines, reason: reason(form) })),
  free: onLines((form, lines) => deed({ kind: 'free', lines, reason: reason(form) })),
  drop: onLines((form, lines) => deed({ kind: 'drop', lines, reason: reason(form) })),
  give_back: onLines((form, lines) => deed({ kind: 'give_back', lines, reason: reason(form) })),
  ask_preview: onLines((_, lines) => deed({ kind: 'ask_preview', lines })),
  answer_preview: (form) =>
    deed({
      kind: 'answer_preview',
      line: form.all('line')[0] ?? '',
      answer: textIn(form, 'answer') === 'refused' ? 'refused' : 'fine',
      ...partIn(form, 'words'),
    }),
  show_as: (form) => {
    const shown = (['masked', 'number', 'none'] as const).find(
      (one) => one === textIn(form, 'shown'),
    );
    return shown === undefined
      ? problem('desk-problem-choose')
      : deed({ kind: 'show_as', line: form.all('line')[0] ?? '', shown, reason: reason(form) });
  },
  invite: onLines((form, lines) => {
    const comes = (['asked', 'yes', 'no'] as const).find((one) => one === textIn(form, 'comes'));
    return deed({
      kind: 'invite',
      lines,
      answer: {
        comes: comes ?? 'asked',
        photo: textIn(form, 'photo') === 'yes',
        story: textIn(form, 'story') === 'yes',
      },
    });
  }),
  look_missed: (form) =>
    deed({
      kind: 'look_missed',
      found: Number(textIn(form, 'found')) || 0,
      taken: Number(textIn(form, 'taken')) || 0,
    }),
  advance_batch: (form) =>
    deed({
      kind: 'advance_batch',
      to: textIn(form, 'to') as BatchState,
      ...partIn(form, 'reason'),
      ...partIn(form, 'override'),
    }),
  send: onLines((form, lines) => deed({ kind: 'send', lines, day: textIn(form, 'day') })),
  report: onLines((form, lines) => {
    const ok = textIn(form, 'ok') === 'yes';
    const results = lines.map((line) => ({ line, ok, ...(ok ? {} : { reason: reason(form) }) }));
    return deed({ kind: 'report', day: textIn(form, 'day'), results });
  }),
  receive: onLines((form, lines) => {
    const receipt = receiptIn(form);
    return receipt === null
      ? problem('desk-problem-choose')
      : deed({ kind: 'receive', lines, receipt });
  }),
  note: (form) => deed({ kind: 'note', text: textIn(form, 'text') }),
};
