import type { FoundAnswer } from '../../dialogue/act.ts';
import { name } from '../../fields/name.ts';
import { answerOf, type Light, sightingsIn, talkOf } from '../rules/find-values.ts';
import type { Heard } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { isOne } from './candidates.ts';
import { heardSpans, spanFields } from './spans.ts';
import { netOf, readTagger } from './stored.ts';
import { heardValues, type ValueLight } from './values.ts';

/** So likely a value must be to be heard: where rules saw the same, and where only grammars and dictionaries did. */
const least = { ruled: 0.3, alone: 0.5 };

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
const names: ReadonlySet<string> = new Set(['name', 'student_name']);
const personName = name();

/** Every value in a message with the field it belongs to, a field once: what rules see, weighed by what was learned together with what only grammars and dictionaries find. The answer to the open question is what rules read of it. */
export function hearValues(heard: Heard, light: Light): readonly FoundAnswer[] {
  const talk = talkOf(heard, light);
  const seen = sightingsIn(talk);
  const all =
    light.asked !== undefined && heard.text.length <= plain
      ? seen
      : weighed({ ...light, heard, people: talk.people, needs: [...light.needs], seen });
  return all.map((one) => answerOf(heard, one));
}

function weighed(light: ValueLight): readonly Sighting[] {
  const { seen, asked } = light;
  const kept = seen.filter(
    (one) => byForm.has(one.field) || one.field === asked || one.value === null,
  );
  const isNew = (one: Sighting): boolean => !kept.some((other) => other.field === one.field);
  const values = heardValues(light, netOf('values'), least.ruled).filter(
    (one) =>
      !ofSpans.has(one.field) &&
      !byForm.has(one.field) &&
      (one.points >= least.alone || seen.some((rule) => isOne(rule, one))),
  );
  const spans = heardSpans(light.heard, light, readTagger()).flatMap((one) => named(one, seen));
  const ruled = seen.filter(
    (one) => ofSpans.has(one.field) && !spans.some((other) => other.field === one.field),
  );
  return [...kept, ...[...values, ...spans, ...ruled].filter(isNew)];
}

/** A stretch as its field writes it; what rules read in the same place stands, and what is no name of a person is none. */
function named(one: Sighting, seen: readonly Sighting[]): readonly Sighting[] {
  const rule = seen.find(
    (other) => other.field === one.field && other.from === one.from && other.to === one.to,
  );
  if (rule !== undefined) return [rule];
  if (!names.has(one.field)) return [one];
  const reading = personName.read(String(one.value), { today: '' });
  return reading.kind === 'value' ? [{ ...one, value: reading.value }] : [];
}
