import type { SettingFault } from '../../messages/settings.ts';
import type { Html, StaffView } from '../view.ts';
import type { CentreThen, SettingsPort } from './settings-port.ts';

/** A reader of the pages of settings. */
export type SettingsView = StaffView & { readonly settings: SettingsPort };

/** One field of a form; its name is where its value stands in what is kept (`openHours.from`), or `value` where that is the whole. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'number' | 'day' | 'time' | 'select';
  readonly value: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Shown and sent, and not to be changed here. */
  readonly fixed?: boolean;
};

/** One line of a list: what it is, how it stands, and what of it can be changed. */
export type Row = {
  readonly what: string | null;
  readonly name: string;
  readonly now: Html | string;
  /** What it is under, as a service. */
  readonly note?: Html | string;
};

/** A list of things with a heading. */
export type Section = {
  readonly title: string;
  readonly about?: string;
  readonly rows: readonly Row[];
  /** Adds one more thing. */
  readonly add?: { readonly what: string; readonly label: string };
};

/** What a thing is under, before a change and after it. */
export type Around = {
  readonly key: string;
  /** The day from which it counts. */
  readonly day: string;
  readonly before: CentreThen;
  readonly after: CentreThen;
};

/** One part of the centre as the desk shows and changes it. */
export type Spec = {
  readonly part: string;
  /** The page it stands on. */
  readonly page: string;
  readonly sections: (view: SettingsView, query: (name: string) => string) => readonly Section[];
  /** Whether there is such a thing to change; a new one has an empty or unknown key. */
  readonly knows: (view: SettingsView, key: string) => boolean;
  readonly title: (view: SettingsView, key: string) => string;
  /** Its fields with what stands in them now (`null`: nothing yet). */
  readonly fields: (view: SettingsView, key: string, value: unknown) => readonly Field[];
  /** It carries its own day, in the field `@day`, and is known at once. */
  readonly ownDay?: true;
  /** Its value is one word or number, in the field `value`. */
  readonly single?: true;
  /** The key once the form is read: a figure's has its day, a new campaign's its id. */
  readonly keyOf?: (key: string, form: (name: string) => string) => string;
  /** What is kept besides what was typed. */
  readonly whole?: (key: string, value: unknown) => unknown;
  readonly check?: (view: SettingsView, key: string, value: unknown) => readonly SettingFault[];
  /** A value in words. */
  readonly show: (view: SettingsView, key: string, value: unknown) => Html | string;
  /** What changes for whom. */
  readonly effects: (view: SettingsView, around: Around) => readonly (Html | string)[];
  /** Others of the same kin. */
  readonly also?: (
    view: SettingsView,
    key: string,
  ) => readonly { readonly what: string; readonly label: string }[];
  /** Whether it may be taken out altogether. */
  readonly mayGo?: (view: SettingsView, key: string) => boolean;
};

/** A part of a value by name; `undefined` where it has none. */
export const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;

/** A value as it stands in a field. */
export const typed = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
