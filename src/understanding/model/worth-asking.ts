import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';

/** Shorter is a slip or a sign, longer is no speech, in characters. */
const shortest = 4;
const longest = 1000;

/** Who writes for whom, and by what right, decides whose every answer is: only the worker's own press or plain word says it. */
const decisive: ReadonlySet<string> = new Set(['for_whom', 'speaker_authority']);

/** Whether a model may be asked about a message and could help: rules heard no danger and are unsure, basic consent was given, and no person has the conversation. */
export function worthAsking(meaning: Meaning, expectation: Expectation, unsure: boolean): boolean {
  if (!expectation.consented || meaning.danger !== undefined || !isSpeech(meaning)) return false;
  if (!mayHelp(expectation)) return false;
  const { act, found, needs } = meaning;
  if (act !== 'other' && act !== 'answer') return unsure && (act === 'need' || act === 'question');
  if (unsure) return true;
  return found.length === 0 && needs.length === 0 && meaning.door === undefined;
}

/** Words that were not already taken as a press, a file, a line's number or a word for "later". */
function isSpeech(meaning: Meaning): boolean {
  const taken =
    meaning.option ??
    meaning.language ??
    meaning.unreadable ??
    meaning.target ??
    meaning.code ??
    meaning.elsewhere ??
    meaning.aside ??
    meaning.toAssistant;
  const length = Array.from(meaning.text).length;
  if (taken !== undefined || length < shortest || length > longest) return false;
  return meaning.reading === undefined || meaning.reading.kind === 'nothing';
}

/** Consents, lists to choose from and words meant for staff need no model; the answer to a case's own question goes straight to staff and is not guessed. */
function mayHelp({ kind, question, options, welcome }: Expectation): boolean {
  switch (kind) {
    case 'idle':
      return options.length > 0;
    case 'question':
      return (
        question !== null &&
        !decisive.has(question.id) &&
        welcome.some((one) => one.id !== question.id)
      );
    case 'needs':
    case 'review':
      return true;
    case 'settle':
    case 'consent':
    case 'choice':
    case 'person':
    // After danger his words are for the one who answers the alert.
    case 'safe':
      return false;
  }
}
