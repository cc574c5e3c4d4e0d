import { type Phrase, phrase } from '../../messages/phrase.ts';
import { cents } from '../common/amount.ts';
import { householdOf, netPerHead } from '../common/household.ts';
import { isNear, kindByNet, linesOf } from '../common/lines.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Measures, Screening, Verdict } from '../service.ts';
import { seasonOf } from './season.ts';

type Part = { readonly verdict: Verdict; readonly steps: readonly Phrase[] };

const fits = (...steps: readonly Phrase[]): Part => ({ verdict: 'likely', steps });
const look = (...steps: readonly Phrase[]): Part => ({ verdict: 'review', steps });
const lacking = (...what: readonly string[]): Part => ({
  verdict: 'insufficient',
  steps: [phrase('student_aid-step-open', { what: what.map((id) => phrase(`q-${id}`)) })],
});

/** Whether the centre's round of student aid may fit (domain.md section 4.2); what is excluded elsewhere is only looked at. */
export function screen(facts: Facts, by: Measures): Screening {
  const parts = [level(facts, by), household(facts, by), ...doubts(facts), ...season(facts, by)];
  const order: readonly Verdict[] = ['insufficient', 'review', 'unlikely', 'likely'];
  const verdict = order.find((one) => parts.some((part) => part.verdict === one)) ?? 'insufficient';
  return { verdict, steps: parts.flatMap((part) => part.steps) };
}

function level(facts: Facts, by: Measures): Part {
  const said = facts('admission_level');
  if (typeof said !== 'string') return lacking('admission_level');
  const accepted = by.rules['student_levels'];
  const args = { level: phrase(`o-admission_level-${said}`) };
  if (typeof accepted !== 'string') return look(phrase('student_aid-step-level_unset', args));
  return accepted
    .split(',')
    .map((one) => one.trim())
    .includes(said)
    ? fits(phrase('student_aid-step-level', args))
    : look(phrase('student_aid-step-level_other', args));
}

function household(facts: Facts, by: Measures): Part {
  const filed = facts('has_file');
  if (filed === true) return fits(phrase('student_aid-step-filed'));
  if (filed !== false) return lacking('has_file');
  const lines = linesOf(by);
  if ('unset' in lines) return look(phrase('student_aid-step-no_line'));
  const money = householdOf(facts);
  if ('open' in money) return lacking(...money.open);
  const net = netPerHead(money).value;
  const args = {
    income: cents(money.income.value),
    rigid: cents(money.rigid.value),
    size: money.size,
    net: cents(net),
    line: cents(lines.relative),
  };
  const sum = phrase('student_aid-step-net', args);
  if (isNear(net, lines.relative, lines.near))
    return look(sum, phrase('student_aid-step-near', args));
  if (kindByNet(net, lines) === null)
    return { verdict: 'unlikely', steps: [sum, phrase('student_aid-step-over', args)] };
  const under = phrase('student_aid-step-under', args);
  return by.rules['student_accept_unfiled'] === true
    ? fits(sum, under)
    : look(sum, under, phrase('student_aid-step-file_first'));
}

function doubts(facts: Facts): readonly Part[] {
  const nature = facts('school_nature');
  const named = [
    ...(typeof nature === 'string' && nature !== 'public' ? [`o-school_nature-${nature}`] : []),
    ...chosen(facts, 'study_terms').map((one) => `o-study_terms-${one}`),
  ];
  return [
    ...named.map((what) => look(phrase('student_aid-step-look', { what: phrase(what) }))),
    ...(typeof facts('other_aid') === 'string' ? [look(phrase('student_aid-step-aided'))] : []),
    ...(facts('guardian') === false ? [look(phrase('student_aid-step-guardian'))] : []),
    ...(facts('union_member') === false ? [look(phrase('student_aid-step-not_union_member'))] : []),
  ];
}

function season(facts: Facts, { rules, day }: Measures): readonly Part[] {
  const round = seasonOf(rules, day, facts('is_new') === true);
  if (round === null) return [];
  const [fromMonth, fromDay] = round.from.split('-').map(Number);
  const [toMonth, toDay] = round.to.split('-').map(Number);
  const args = {
    fromMonth: fromMonth ?? 0,
    fromDay: fromDay ?? 0,
    toMonth: toMonth ?? 0,
    toDay: toDay ?? 0,
  };
  return [
    round.open
      ? fits(phrase('student_aid-step-season', args))
      : look(phrase('student_aid-step-season_over', args)),
  ];
}
