import type { Language } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';

/** What the conversation waits for, so that words can be understood in its light. Derived, never stored. */
export type Expectation = {
  readonly kind:
    | 'idle'
    | 'question'
    | 'settle'
    | 'review'
    | 'consent'
    | 'needs'
    | 'choice'
    | 'person';
  /** The open question, for `question` and for a `settle` about one. */
  readonly question: Question | null;
  readonly service: string | null;
  /** What the applicant is to the speaker (`mother`, `other`, `self`); absent where that is not known. */
  readonly relation?: string;
  /** The words in which the speaker named the applicant, as 给我婆婆办. */
  readonly relationWords?: string;
  /** In the order of their digits. */
  readonly options: readonly Option[];
  /** The turn in which it was put. */
  readonly asked: number;
  /** Questions whose answers are welcome at any time: those of every open service. */
  readonly welcome: readonly Question[];
  /** Questions of every service: what is told together with a new need answers these. */
  readonly every: readonly Question[];
  /** Lines of the review in their order, by question id, so that "3" names one. */
  readonly lines: readonly string[];
  readonly language: Language;
  readonly today: string;
  /** Whether a model may be asked: basic consent was given. */
  readonly consented: boolean;
};
