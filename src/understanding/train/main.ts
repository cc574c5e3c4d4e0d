// Trains everything that is learned from the messages in test/understanding and writes learned/weights/.
// Run: npm run train
import { store, storeTagger } from '../learned/stored.ts';
import { hear } from '../rules/heard.ts';
import { filesIn, type Labelled, readLabelled } from './lessons.ts';
import { renamed } from './renamed.ts';
import { trainNames } from './train-names.ts';
import { needsIn, ready, trainDanger, trainNeeds } from './train-needs.ts';
import { toldOf, trainSpans, trainValues } from './train-values.ts';

const folder = new URL('../../../test/understanding/', import.meta.url);

/** Everything that may be learned from; `held` is never among it. */
const lessons = ['tune/', 'batches/'].flatMap((name) =>
  filesIn(new URL(name, folder)).flatMap(readLabelled),
);

const say = (what: string): void => void process.stdout.write(`${what}\n`);

const all = lessons.map((one) => ready(one, hear(one.text)));
say(`${all.length} messages`);
store('danger', trainDanger(all));
say('danger');
store('needs', trainNeeds(all));
say('needs');

// What needs are heard in a message is told by one that never saw it.
const halves = [0, 1].map((half) => all.filter((_, at) => at % 2 === half));
const strangers = halves.map((half) => trainNeeds(half));
const told = all.flatMap((one, at) => {
  const needs = needsIn(one.features, strangers[1 - (at % 2)] ?? strangers[0]!);
  return one.told.fields === undefined ? [] : [{ one: one.told, needs }];
});
const light = ({ one, needs }: { one: Labelled; needs: readonly string[] }) =>
  toldOf(one, hear(one.text), needs);
const values = told.map(light);
say('values and names');
store('values', trainValues(values));
const again = renamed(told.map(({ one }) => one));
storeTagger(
  trainSpans(
    values,
    again.map((one) => light({ one, needs: one.labels })),
  ),
);
say('people');
storeTagger(trainNames(lessons), 'names');
say('written');
