/** How the one who writes stands to the applicant. */
export type Relation = 'self' | 'spouse' | 'child' | 'mother' | 'father' | 'relative' | 'other';

/** Who writes: himself, or a helper with the authority he states. */
export type Speaker = {
  readonly relation: Relation;
  readonly name?: string;
  readonly phone?: string;
  /** The helper's own words on being asked to speak for the applicant; absent for `self`. */
  readonly authority?: string;
};

/** How and when a worker wants to be reached, and of what he wants to hear once it is there: in his own words, for staff to see. */
export type Wishes = { readonly reach?: string; readonly news?: string };

/** The four consents of a worker and a guardian's (domain.md section 9). */
export type ConsentKind = 'basic' | 'sensitive' | 'sharing' | 'publication' | 'guardian';

/** How staff took a consent: signed on paper, or said on the telephone; the day, `YYYY-MM-DD`, and by whom. */
export type Taken = { readonly how: 'paper' | 'phone'; readonly day: string; readonly by: string };

/** A consent or its refusal, as it was asked. */
export type Consent = {
  readonly given: boolean;
  readonly version: string;
  readonly at: number;
  readonly channel: string;
  /** Of the basic consent: a language model may not hear what is said. */
  readonly model?: false;
  /** Taken by staff, and not in a chat. */
  readonly taken?: Taken;
};

/** Consents by kind. */
export type Consents = { readonly [kind in ConsentKind]?: Consent };
