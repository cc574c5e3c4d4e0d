import type { Answers } from '../messages/answer.ts';
import type { Authorisation, Override, Visit } from '../messages/office.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { UsedFigure } from '../services/common/figures.ts';
import type { Verdict } from '../services/service.ts';
import type { RecordBase } from './base.ts';

/** 拟建档, 在档, 脱困 (watched), 注销. */
export type HouseholdState = 'proposed' | 'filed' | 'exited' | 'closed';

/** 建档标准/层级 (domain.md section 2.4). */
export type FileLevel = 'national' | 'province' | 'city' | 'county' | 'grassroots';

/** 困难职工, 农民工, 临时救助. */
export type FileType = 'hardship' | 'migrant' | 'temporary';

/** The kinds of hardship. */
export type HardshipCategory = 'deep' | 'relative' | 'accident';

/** One year's line: the category with the figures of that day. A later one stands beside it and changes nothing of it. */
export type YearLine = {
  readonly year: number;
  readonly day: string;
  readonly why: 'filing' | 'review' | 'change' | 'register';
  readonly category: HardshipCategory | null;
  /** What the figures of that day give, with its arithmetic; absent where it was not reckoned. */
  readonly verdict?: Verdict;
  /** Net income a head and month, yuan. */
  readonly net?: number;
  readonly steps?: readonly Phrase[];
  readonly figures: readonly UsedFigure[];
  readonly by: string;
  readonly note?: string;
};

/** How a household leaves: each step with its day; a later step wants those before it. */
export type Leaving = {
  readonly proposed: {
    readonly day: string;
    readonly by: string;
    readonly byId: string;
    readonly reason: string;
    readonly ownWish: boolean;
  };
  readonly meeting?: string;
  readonly notice?: { readonly notice: string; readonly to: string; readonly open: number };
  /** The written 告知 with how to object. */
  readonly told?: { readonly day: string; readonly how: string };
  readonly left?: string;
  /** Watched until this day. */
  readonly watch?: string;
};

/** A person who stands in two files. */
export type Double = { readonly person: string; readonly household: string };

/** One household file: 档案. Facts stand under the question ids of `relief`, whoever filled them. */
export type Household = RecordBase & {
  readonly kind: 'household';
  readonly state: HouseholdState;
  readonly level: FileLevel;
  readonly type: FileType;
  /** The number of the file in the national system, where it has one. */
  readonly fileNo?: string;
  readonly facts: Answers;
  readonly unit?: string;
  readonly cases: readonly string[];
  readonly responsible: { readonly name: string; readonly id?: string } | null;
  readonly years: readonly YearLine[];
  readonly visits: readonly Visit[];
  readonly authorisations: readonly Authorisation[];
  readonly doubles: readonly Double[];
  readonly leaving?: Leaving;
  readonly filedOn?: string;
  readonly overrides: readonly Override[];
  readonly from: 'case' | 'counter' | 'list' | 'register';
};

/** The householder's name; empty where it is not known. */
export function headOf(of: Pick<Household, 'facts'>): string {
  const name = of.facts['name']?.value;
  return typeof name === 'string' ? name : '';
}

/** The category that holds: that of the newest year line. */
export const categoryOf = (of: Pick<Household, 'years'>): HardshipCategory | null =>
  of.years.at(-1)?.category ?? null;
