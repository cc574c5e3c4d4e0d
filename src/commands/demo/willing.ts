import type { Expectation } from '../../dialogue/expectation.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import type { Person } from './county.ts';
import type { Dice } from './dice.ts';

const text = (words: string): IncomingBody => ({ kind: 'text', text: words });
const press = (option: string): IncomingBody => ({ kind: 'press', option, turn: null });

/** What a person who wants his application handed in does next: a clear yes, one of the first choices, an answer of his own. */
export function nextOf(expectation: Expectation, person: Person, { pick }: Dice): IncomingBody {
  const { kind, question, options } = expectation;
  const first = options[0]?.id;
  switch (kind) {
    case 'idle':
      return text(person.opening);
    case 'safe':
      return press('resume');
    case 'consent':
    case 'needs':
    case 'choice':
    case 'settle':
      return first === undefined ? text(person.said.agrees) : press(first);
    case 'review':
      return press(first ?? 'submit');
    case 'person':
      return text(person.said.thanks);
    case 'question': {
      if (question === null) return text(person.said.agrees);
      // For whom it is stays simple: most come for themselves.
      const own = question.id === 'for_whom' ? 1 : 3;
      if (question.field.options !== undefined && first !== undefined)
        return press(pick(options.slice(0, own)).id);
      return text(
        person.answers[question.id] ?? person.byKind[question.field.kind] ?? person.said.else,
      );
    }
  }
}
