import { isWholeDay } from '../../messages/day.ts';
import {
  type Change,
  type Changed,
  type SettingFault,
  thingOf,
  type Version,
} from '../../messages/settings.ts';
import { valueIn } from './form-value.ts';
import type { Field, SettingsView, Spec } from './spec.ts';
import { specOf } from './specs.ts';

/** What a form wants to change, read and checked; what was typed stays with it. */
export type Wish = {
  readonly spec: Spec;
  /** The thing as the page was opened for it. */
  readonly asked: string;
  readonly change: Change;
  readonly fields: readonly Field[];
  readonly why: string;
  readonly faults: readonly SettingFault[];
  readonly form: (name: string) => string;
};

/** The last change of a thing that still counts. */
export const lastOf = ({ settings }: SettingsView, what: string): Version | undefined =>
  settings.versions().findLast((one) => one.what === what && one.back === undefined);

/** A thing as it will be once everything that is written down has begun. */
export const standing = (view: SettingsView, what: string): unknown => {
  const last = lastOf(view, what);
  const day = last === undefined || last.from < view.today ? view.today : last.from;
  return view.settings.on(day).thing(what);
};

/** A thing on the day a change begins, without it. */
export const before = ({ settings }: SettingsView, { what, from }: Change): unknown =>
  settings.on(from).thing(what);

/** A thing once a change counts. */
export const valueAfter = ({ settings }: SettingsView, { what, to }: Change): unknown =>
  to.kind === 'set' ? to.value : to.kind === 'file' ? settings.start().thing(what) : null;

const later = (one: string, other: string): string => (one > other ? one : other);

/** Reads a form; `null` where there is no such thing to change. */
export function wishOf(view: SettingsView, form: (name: string) => string): Wish | null {
  const asked = form('what');
  const spec = specOf(asked);
  if (spec === undefined || !spec.knows(view, thingOf(asked).key)) return null;
  const key = spec.keyOf?.(thingOf(asked).key, form) ?? thingOf(asked).key;
  const what = `${spec.part}/${key}`;
  const fields = typedInto(spec.fields(view, thingOf(asked).key, standing(view, asked)), form);
  const own = form('@day').trim();
  const from = spec.ownDay === true ? later(own, view.today) : form('@from').trim();
  const to = toOf(form, () => {
    const value = valueIn(fields, form, spec.single);
    return spec.whole?.(key, value) ?? value;
  });
  const change: Change = { what, from, to };
  const why = form('@why').trim().slice(0, 300);
  const wish = { spec, asked, change, fields, why, form };
  return { ...wish, faults: faultsOf(view, { ...wish, key, own }) };
}

const toOf = (form: (name: string) => string, value: () => unknown): Changed => {
  const kind = form('to');
  return kind === 'none' || kind === 'file' ? { kind } : { kind: 'set', value: value() };
};

const typedInto = (fields: readonly Field[], form: (name: string) => string): readonly Field[] =>
  fields.map((field) => (field.fixed === true ? field : { ...field, value: form(field.name) }));

function faultsOf(
  view: SettingsView,
  {
    spec,
    change,
    why,
    key,
    own,
  }: Omit<Wish, 'faults'> & { readonly key: string; readonly own: string },
): readonly SettingFault[] {
  const day = spec.ownDay === true ? own : change.from;
  const name = spec.ownDay === true ? '@day' : '@from';
  if (!isWholeDay(day)) return [{ path: name, code: 'day' }];
  // A figure may have held for a while when its paper comes; all else begins today or later.
  const early = day < view.today && spec.part !== 'thresholds';
  const value = valueAfter(view, change);
  const checked = change.to.kind === 'set' ? (spec.check?.(view, key, change.to.value) ?? []) : [];
  const gone = change.to.kind === 'none' && spec.mayGo?.(view, key) !== true;
  const same = JSON.stringify(value) === JSON.stringify(before(view, change));
  return [
    ...(early ? [{ path: name, code: 'past' }] : []),
    ...(gone ? [{ path: '', code: 'whole' }] : []),
    ...checked,
    ...view.settings.faults(change),
    ...(why === '' ? [{ path: '@why', code: 'why' }] : []),
    ...(same ? [{ path: '', code: 'same' }] : []),
  ];
}
