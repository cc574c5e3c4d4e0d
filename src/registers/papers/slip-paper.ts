import type { Case } from '../../cases/case.ts';
import type { Slip } from '../../messages/slip.ts';
import { serviceById } from '../../services/index.ts';
import { kindOf, shownOf, textOf } from '../facts.ts';
import type { PaperData } from '../fill.ts';
import { dayWords, named, type Words } from '../words.ts';
import { paperName } from './case-papers.ts';
import { common, type PaperContext } from './context.ts';

/** What a slip tells of an answer; nothing that was not chosen is read at all. */
function teller(of: Case, slip: Slip, words: Words) {
  const service = serviceById(of.service);
  const chosen = new Set(slip.tells);
  return (question: string): string | undefined =>
    !chosen.has(question) || service === undefined
      ? undefined
      : kindOf(service, question) === 'id'
        ? textOf(of.answers, question)
        : shownOf(of.answers, question, { service, words });
}

/** Name and phone stand in the letter itself, all else that is told on in a line each. */
function summaryOf(of: Case, slip: Slip, words: Words): string {
  const tell = teller(of, slip, words);
  const lines = slip.tells
    .filter((id) => id !== 'name' && id !== 'phone')
    .flatMap((id) => {
      const said = tell(id);
      const label = named(words, `q-${of.service}-${id}|q-${id}`, id);
      return said === undefined ? [] : [`${label}${words.t('register-colon')}${said}`];
    });
  const urgent =
    slip.urgent === undefined
      ? []
      : [words.t('register-slip-urgent', { day: dayWords(words, slip.urgent.last) })];
  return [...urgent, ...lines].join(words.t('register-semicolon'));
}

/** 转介单 with the slip that comes back: what the worker was asked for, word for word, and nothing else of the case. */
export function referralSlip(of: Case, slip: Slip, context: PaperContext): PaperData {
  const { words } = context;
  const tell = teller(of, slip, words);
  const needs = of.papers.flatMap(({ id, need }) => (slip.papers.includes(id) ? [need] : []));
  const enclosed = [
    ...new Set(needs.map((need) => paperName(need, words))),
    ...(slip.materials === undefined ? [] : [slip.materials]),
  ];
  return {
    ...common(context),
    case_no: of.number,
    service: slip.matter,
    owner: slip.handed?.by ?? slip.by,
    name: tell('name') ?? words.t('register-slip-nameless'),
    phone: tell('phone') ?? words.t('register-slip-through_us'),
    referred_to: slip.to.name[words.language],
    summary: summaryOf(of, slip, words) || words.t('show-none'),
    enclosed: enclosed.join(words.t('register-comma')) || words.t('show-none'),
    by_day: slip.due === undefined ? undefined : dayWords(words, slip.due),
    referred_on: dayWords(words, slip.handed?.day),
  };
}
