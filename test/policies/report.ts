import { dayOf } from '../../src/messages/day.ts';
import { certain } from '../../src/policies/shelf.ts';
import { houseEntries, measure, questionsIn } from './measure.ts';

const share = (some: number, all: number): string =>
  all === 0 ? '–' : `${((some / all) * 100).toFixed(1)} %`;

/** Prints how questions about rules are answered: those of the part opened only to report, on the entries of the house. */
export function reportPolicies(): void {
  const entries = houseEntries();
  if (entries.length === 0) return;
  const { inside, outside, first, answered, wrong, outsideAnswered } = measure(
    questionsIn('report.txt'),
    entries,
    dayOf(Date.now()),
  );
  process.stdout.write(
    [
      `\nrules: ${entries.length} entries, ${inside} questions that one of them answers, ${outside} outside`,
      `  right entry first         ${share(first, inside)}`,
      `  answered, rightly         ${share(answered, inside)}   (certain from ${certain.heard}, ${certain.alone} where nothing else speaks for it; a need opens its service instead)`,
      `  answered, wrongly         ${share(wrong, inside)}`,
      `  outside, answered         ${outsideAnswered} of ${outside}`,
      '',
    ].join('\n'),
  );
}
