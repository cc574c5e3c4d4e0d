import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { DangerKind } from '../messages/case-act.ts';
import type { Hardship } from '../services/service.ts';
import type { View } from './rules/view.ts';

/** How sure a need is: `sure` opens it after one tap, `maybe` is offered among others. */
export type Need = {
  readonly label: string;
  readonly sure: boolean;
  /** Words it came from. */
  readonly words: string;
  /** So little likely that it is put to him and said to nobody else. */
  readonly guess?: true;
};

/** Everything that rules alone hear in one message. */
export type Analysis = {
  readonly act: ActWord;
  /** Needs by label of design.md section 7, `human` and `none` left out; best first. */
  readonly needs: readonly Need[];
  readonly human: boolean;
  readonly fields: readonly FoundAnswer[];
  readonly danger: DangerKind | null;
  /** No danger by any sign, and yet it sounds like one: he is asked whether he is safe. */
  readonly worry?: true;
  /** Treatment stops for want of money: a person must see it today. */
  readonly pressing: boolean;
  /** The household cannot live, in plain words. */
  readonly hardship?: Hardship;
  /** Where a need that no service covers belongs: a hotline's name in the centre file. */
  readonly door: string | null;
  /** It speaks of the mutual insurance of the union and of nothing else that is applied for. */
  readonly scheme?: boolean;
  /** What it tells of himself only leads up to the rule it asks about. */
  readonly leadsUp?: true;
  /** Going on in another chat. */
  readonly elsewhere?: Meaning['elsewhere'];
  /** Whether a model would help: rules heard nothing, or two things at odds. */
  readonly unsure: boolean;
};

/** What the rules may know besides the text. */
export type AnalysisContext = {
  /** `YYYY-MM-DD` in the centre's time. */
  readonly today: string;
  /** Wire name of the open question, or `review`. */
  readonly asked?: string;
  /** It begins with a plain yes or no to what stands open. */
  readonly settles?: boolean;
  /** Something was put to him that wants a yes or a no. */
  readonly put?: boolean;
  /** Services that the talk is about while a question of theirs stands open: an amount or a place told beside its answer is of their matter. */
  readonly about?: readonly string[];
  /** It answers nothing that was asked: what else it may tell is listened for. */
  readonly freely?: boolean;
  /** Something of his is open: words belong to it, unless they ask for something else. */
  readonly going?: boolean;
  /** Somebody in danger is being listened to. */
  readonly listening?: boolean;
  /** Who the applicant is to the one who writes; his own application where absent. */
  readonly view?: View;
};

/** What hears free words: rules alone here; a model may stand behind the same shape later. */
export type Analyse = (text: string, context: AnalysisContext) => Analysis;
