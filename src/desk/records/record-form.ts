import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { RecordDeed } from '../../records/record.ts';
import type { StaffView } from '../view.ts';

/** A posted form: single fields, and those that come several times. */
export type RecordForm = {
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

/** What a form asks for, or what is wrong with it in words. */
export type FormRecordDeed = { readonly deed: RecordDeed } | { readonly problem: Phrase };

/** What a page of records knows besides the reader: the query of its address, and what is open to him on this record now. */
export type RecordView = StaffView & {
  readonly query: (name: string) => string;
  readonly shown: ReadonlySet<string>;
};

/** Reads the form of one deed; what a form leaves to the house (facts of a case, lines of a batch) is read through the view. */
export type DeedReader = (form: RecordForm, view: RecordView, id: string) => FormRecordDeed;

/** What is wrong, by its key. */
export const problem = (key: string): FormRecordDeed => ({ problem: phrase(key) });

/** The deed. */
export const deed = (it: RecordDeed): FormRecordDeed => ({ deed: it });

const longest = 2000;

/** A text field, cut to what may be stored; empty where it was not sent. */
export const textIn = (form: RecordForm, name: string): string =>
  form.one(name).trim().slice(0, longest);

/** A text field as an optional part. */
export const partIn = <N extends string>(
  form: RecordForm,
  name: N,
): { readonly [name in N]?: string } =>
  textIn(form, name) === ''
    ? {}
    : ({ [name]: textIn(form, name) } as { readonly [name in N]: string });

/** Names of a field, one a line or between commas of either script. */
export const namesIn = (form: RecordForm, name: string): readonly string[] =>
  textIn(form, name)
    .split(/[\n,，、;；]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Numbers of cases and files in one field, as they are pasted: between commas, lines or blanks. */
export const numbersIn = (form: RecordForm, name: string): readonly string[] =>
  namesIn(form, name).flatMap((one) => one.split(/\s+/u));

/** Yuan with at most two decimals as integer cents, `null` where it is none. */
export function centsOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/u.exec(plain);
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Integer cents as yuan with two decimals, thousands apart. */
export const yuan = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/gu, ',')}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
