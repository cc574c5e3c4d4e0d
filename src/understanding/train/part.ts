// One part of the training, so that several cores learn at once. Run by main.ts with the name of the part.
import { store, storeTagger } from '../learned/stored.ts';
import { hear } from '../rules/heard.ts';
import { filesIn, type Labelled, readAnswers, readLabelled } from './lessons.ts';
import { renamed } from './renamed.ts';
import { trainAnswers } from './train-answers.ts';
import { trainDanger } from './train-danger.ts';
import { trainNames } from './train-names.ts';
import { needsIn, ready, trainNeeds } from './train-needs.ts';
import { trainPauses } from './train-pauses.ts';
import { toldOf, trainSpans, trainValues } from './train-values.ts';

const folder = new URL('../../../test/understanding/', import.meta.url);

/** Everything that may be learned from; `held` is never among it. */
const lessons = ['tune/', 'batches/'].flatMap((name) =>
  filesIn(new URL(name, folder)).flatMap(readLabelled),
);

/** What names of people are learned from: with the later batches more names were heard where none is (11 messages in a hundred against 7), and no more of those there are. */
const forNames = ['tune/', 'batches/'].flatMap((name) =>
  filesIn(new URL(name, folder))
    .filter(({ pathname }) => !/\/batches\/(?:29|[3-6]\d)-/u.test(pathname))
    .flatMap(readLabelled),
);

const parts: { readonly [part: string]: () => void } = {
  messages: () => {
    const all = lessons.map((one) => ready(one, hear(one.text)));
    store('danger', trainDanger(all));
    store('needs', trainNeeds(all));
    storeTagger(trainNames(forNames), 'names');
  },
  answers: () => {
    const talks = filesIn(new URL('talks/', folder)).flatMap(readAnswers);
    storeTagger(trainPauses([...lessons, ...talks]), 'pauses');
    store('answers', trainAnswers(talks));
  },
  values: () => {
    const all = lessons.map((one) => ready(one, hear(one.text)));
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
    store('values', trainValues(values));
    const again = renamed(told.map(({ one }) => one));
    storeTagger(
      trainSpans(
        values,
        again.map((one) => light({ one, needs: one.labels })),
      ),
    );
  },
};

const [part = ''] = process.argv.slice(2);
parts[part]?.();
process.stdout.write(`${part}: ${lessons.length} messages learned\n`);
