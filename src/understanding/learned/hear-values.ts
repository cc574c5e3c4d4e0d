import type { FoundAnswer } from '../../dialogue/act.ts';
import { answerOf, type Light, sightingsIn, talkOf } from '../rules/find-values.ts';
import type { Heard } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { heardSpans, spanFields } from './spans.ts';
import { netOf, readTagger } from './stored.ts';
import { heardValues } from './values.ts';

/** So likely a value must be to be heard, and so likely a stretch. */
const least = { value: 0.45, span: 0 };

/** An answer of so few characters says what rules read in it. */
const plain = 12;

/** Numbers that are read by their form alone. */
const byForm: ReadonlySet<string> = new Set([
  'id_number',
  'id_number_invalid',
  'phone',
  'phone_invalid',
  'alt_phone',
]);

const ofSpans: ReadonlySet<string> = new Set(spanFields);

/** Every value in a message with the field it belongs to, a field once: what rules see, weighed by what was learned together with what only grammars and dictionaries find. The answer to the open question is what rules read of it. */
export function hearValues(heard: Heard, light: Light): readonly FoundAnswer[] {
  const talk = talkOf(heard, light);
  const seen = sightingsIn(talk);
  const stands = (one: Sighting): boolean => byForm.has(one.field) || one.field === light.asked || one.value === null;
  const told = {
    heard,
    people: talk.people,
    needs: [...light.needs],
    asked: light.asked,
    today: light.today,
    seen,
  };
  const kept = seen.filter(stands);
  if (light.asked !== undefined && heard.text.length <= plain)
    return seen.map((one) => answerOf(heard, one));
  const weighed = [
    ...heardValues(told, netOf('values'), () => least.value).filter(
      (one) => !ofSpans.has(one.field) && !byForm.has(one.field),
    ),
    ...heardSpans(heard, told, readTagger()).filter((one) => one.points >= least.span),
  ].filter((one) => !kept.some((other) => other.field === one.field));
  return [...kept, ...weighed].map((one) => answerOf(heard, one));
}
