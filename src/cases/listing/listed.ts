import type { Answers } from '../../messages/answer.ts';
import { serviceById } from '../../services/index.ts';
import { factsOf } from '../../services/read.ts';
import type { Case } from '../case.ts';
import { wantedPapers } from '../conditions.ts';
import { isFinal } from '../table.ts';
import type { Findable } from './search-words.ts';

/** What a list shows of a case besides its state and days; it is sealed as a whole. */
export type CaseTitle = Findable & {
  readonly name: string;
  /** The name of who has it in hand. */
  readonly owner: string | null;
  /** The main cause of hardship, or what a dispute is about: the id of an option. */
  readonly cause?: string;
  /** Yuan that were asked for or are owed. */
  readonly yuan?: number;
  readonly kept?: Case['kept'];
};

const text = (answers: Answers, id: string): string => {
  const value = answers[id]?.value;
  return typeof value === 'string' ? value : '';
};

const causes = ['hardship_cause', 'matter', 'admission_level', 'job_wanted'];
const sums = ['wages_owed', 'medical_self_paid', 'medical_cost', 'tuition'];

function yuanIn(answers: Answers): number | undefined {
  for (const id of sums) {
    const value = answers[id]?.value;
    if (typeof value === 'number') return value;
    if (typeof value === 'object' && value !== null && 'value' in value)
      return typeof value.value === 'number' ? value.value : undefined;
  }
  return undefined;
}

/** What the list shows of a case and finds it by. */
export function titleOf(of: Case): CaseTitle {
  const { answers, speaker } = of;
  // Who wants to be called by another name is listed by that.
  const names = [text(answers, 'name'), text(answers, 'call_name'), speaker.name ?? ''].filter(
    (one) => one !== '',
  );
  const numbers = [
    ...['phone', 'alt_phone', 'id_number'].map((id) => text(answers, id)),
    speaker.phone ?? '',
  ].filter((one) => one !== '');
  const cause = causes.map((id) => text(answers, id)).find((one) => one !== '');
  const yuan = yuanIn(answers);
  return {
    name: names[0] ?? '',
    owner: of.owner?.name ?? null,
    names: [...new Set(names)],
    numbers: [...new Set(numbers)],
    employer: text(answers, 'employer'),
    ...(cause === undefined ? {} : { cause }),
    ...(yuan === undefined ? {} : { yuan }),
    ...(of.kept === undefined ? {} : { kept: of.kept }),
  };
}

/** How many papers that must be there are not. */
export function lackingPapers(of: Case): number {
  const service = serviceById(of.service);
  return service === undefined || isFinal(of.state) ? 0 : wantedPapers(of, service).length;
}

/** The last days of the legal clocks that run for a case, `YYYY-MM-DD`; none of one that is over. */
export function legalDays(of: Case, today: string): readonly string[] {
  if (isFinal(of.state)) return [];
  const clocks = serviceById(of.service)?.deadlines?.(factsOf(of.answers), today) ?? [];
  return [...new Set(clocks.map(({ last }) => last))];
}
