import { phrase } from '../../messages/phrase.ts';
import { entryOf, type PolicyEntry } from '../../policies/entry.ts';
import { type DeedReader, deed, problem, type RecordForm, textIn } from './record-form.ts';

/** Lines of a field, empty ones left out. */
const linesIn = (form: RecordForm, name: string): readonly string[] =>
  textIn(form, name)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Names between commas or spaces. */
const wordsIn = (form: RecordForm, name: string): readonly string[] =>
  textIn(form, name)
    .split(/[\s,，、]+/u)
    .filter((one) => one !== '');

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The entry that a form writes, or what is wrong with it; it waits until a named person approves it. */
export function entryInForm(
  form: RecordForm,
): { readonly entry: PolicyEntry } | { readonly fault: string } {
  return entryOf({
    id: textIn(form, 'policy'),
    title: textIn(form, 'title'),
    asks: linesIn(form, 'asks'),
    source: textIn(form, 'source'),
    document: orNull(textIn(form, 'document')),
    in_force: orNull(textIn(form, 'in_force')),
    checked: textIn(form, 'checked'),
    until: textIn(form, 'until'),
    valid: textIn(form, 'valid'),
    standing: 'unread',
    figures: wordsIn(form, 'figures'),
    owner: textIn(form, 'owner'),
    approver: null,
    compute: orNull(textIn(form, 'compute')),
    needs: wordsIn(form, 'needs'),
    text: { 'zh-CN': textIn(form, 'text_zh'), en: textIn(form, 'text_en') },
  });
}

/** Forms of the rules that are answered, by the deed they stand for. */
export const policyForms: { readonly [kind: string]: DeedReader } = {
  write_policy: (form, view, id) => {
    const read = entryInForm(form);
    if ('fault' in read) return { problem: phrase('refused-policy_fault', { fault: read.fault }) };
    const held = view.port.store.records
      .list('policy')
      .find(({ policy }) => policy === read.entry.id);
    if (held !== undefined && held.id !== id) return problem('refused-policy_exists');
    return deed({ kind: 'write_policy', entry: read.entry });
  },
  approve_policy: (form) =>
    deed({
      kind: 'approve_policy',
      policy: textIn(form, 'policy'),
      digest: textIn(form, 'digest'),
    }),
  retire_policy: (form) =>
    deed({
      kind: 'retire_policy',
      policy: textIn(form, 'policy'),
      reason: textIn(form, 'reason'),
    }),
  restore_policy: (form) => deed({ kind: 'restore_policy', reason: textIn(form, 'reason') }),
};
