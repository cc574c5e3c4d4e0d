import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { normalise } from '../fields/normalise.ts';
import type { Analysis } from './analysis.ts';
import { fold } from './rules/fold.ts';
import { whoseQuestions } from './rules/subjects.ts';
import { type Ill, isEither, whoIsIll } from './rules/who-is-ill.ts';

const ofPatient: ReadonlySet<string> = whoseQuestions('patient');

/** Needs whose story is that of an illness, or of how somebody was hurt. */
const ofIllness: ReadonlySet<string> = new Set(['medical_aid', 'relief', 'legal_aid']);

/** Takes or leaves a fact of the one who is ill, told in a story at a place of it; half of it where it is to be asked back. */
export type OfPatient = (one: FoundAnswer, place?: number) => readonly FoundAnswer[];

/** Of what a story tells of the one who is ill, what is said of that one. Where two are ill nobody is taken for the patient and nothing for his: it is asked; where the story is of another matter, it is asked back whether he is the patient. */
export function ofOnePatient(
  plain: string,
  { question }: Pick<Expectation, 'question'>,
  { needs }: Pick<Analysis, 'needs'>,
): OfPatient {
  let read: { readonly text: string; readonly ill: Ill } | undefined;
  const aside = needs.some(({ label }) => !ofIllness.has(label));
  return (one, place) => {
    if (question !== null || !ofPatient.has(one.question)) return [one];
    const text = read?.text ?? fold(plain).text;
    read ??= { text, ill: whoIsIll(text) };
    const { ill } = read;
    if (!isHis(one, place ?? text.indexOf(fold(normalise(one.raw).text).text), ill)) return [];
    const half = one.question === 'patient' ? aside || isEither(fold(one.raw).text) : several(ill);
    return [half ? { ...one, sure: false } : one];
  };
}

const several = ({ now }: Ill): boolean => now.size > 1;

/** Whether a fact is said of the one patient; what an illness is may be asked back where there are several. */
function isHis({ question, value }: FoundAnswer, place: number, ill: Ill): boolean {
  const { now, before } = ill;
  const told = place < 0 ? null : ill.at(place + 1);
  const who = question === 'patient' && typeof value === 'string' ? value : told;
  const one = question === 'illness' || !several(ill);
  if (who === null) return one;
  if (who === 'other' || (before.has(who) && !now.has(who))) return false;
  return one && (question === 'illness' || now.size === 0 || now.has(who));
}
