import { readFileSync } from 'node:fs';
import type { Value } from '../messages/value.ts';

type Condition =
  | { readonly fact: string; readonly among: readonly string[] }
  | { readonly fact: string; readonly least: number };

/** A reason why somebody may have been missed: for batches of these services, where every condition holds. */
export type MissedRule = {
  readonly reason: string;
  readonly services: readonly string[];
  readonly all: readonly Condition[];
};

/** The rules of a text of lines, see `missed-rules.txt`; a line that is none is named. */
export function parseRules(text: string): readonly MissedRule[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [reason = '', services = '', conditions = ''] = line
        .split(':')
        .map((one) => one.trim());
      if (reason === '' || services === '' || conditions === '')
        throw new Error(`Cannot read rule "${line}": it wants a reason, services and conditions`);
      return {
        reason,
        services: services.split(/\s+/u),
        all: conditions.split('&').map((one) => conditionIn(one.trim(), line)),
      };
    });
}

function conditionIn(text: string, line: string): Condition {
  const [, least, number] = /^(\S+) >= (\d+)$/u.exec(text) ?? [];
  if (least !== undefined) return { fact: least, least: Number(number) };
  const [, fact, values] = /^(\S+) = (.+)$/u.exec(text) ?? [];
  if (fact === undefined || values === undefined)
    throw new Error(`Cannot read rule "${line}": "${text}" is no condition`);
  return { fact, among: values.trim().split(/\s+/u) };
}

let rules: readonly MissedRule[] | undefined;

/** The rules that ship, read once. */
export function missedRules(): readonly MissedRule[] {
  rules ??= parseRules(readFileSync(new URL('missed-rules.txt', import.meta.url), 'utf8'));
  return rules;
}

/** What somebody told, by question or `@` word; `undefined` where nothing was, or where it may not be used. */
export type Told = (fact: string) => Value | undefined;

/** Whether everything a rule wants was told. */
export const holdsFor = ({ all }: MissedRule, told: Told): boolean =>
  all.every((one) => {
    const value = told(one.fact);
    if (value === undefined || value === null) return false;
    if ('least' in one) return typeof value === 'number' && value >= one.least;
    const given = Array.isArray(value) ? value : [value];
    return given.some((part) => one.among.includes(wordOf(part)));
  });

const wordOf = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);
