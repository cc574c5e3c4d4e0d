import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { hear } from '../rules/heard.ts';
import { lexiconLines, readLexicon } from '../rules/lexicon.ts';

/** Names of `lexicon/private.txt`, by the kind they are private for. */
type Kind = 'never' | 'health';

type Names = {
  readonly ideas: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
};

let read: { readonly [kind in Kind]: Names } | undefined;

/** The file's lines `kind.of: names`. */
function names(): { readonly [kind in Kind]: Names } {
  if (read !== undefined) return read;
  const of = (line: string): ReadonlySet<string> => {
    const found = lexiconLines(readLexicon('private.txt')).find((one) =>
      one.startsWith(`${line}:`),
    );
    return new Set(found?.slice(line.length + 1).match(/\S+/gu));
  };
  const kind = (name: Kind): Names => ({
    ideas: of(`${name}.ideas`),
    needs: of(`${name}.needs`),
    questions: of(`${name}.questions`),
  });
  read = { never: kind('never'), health: kind('health') };
  return read;
}

/** Whether a message may go to a model that is not this machine's or the office's own: no women's case, petition, danger or complaint may, and illness only after the sensitive consent. Judged by what is open and by what rules heard, however unsurely. */
export function mayLeave(meaning: Meaning, expectation: Expectation): boolean {
  const { never, health } = names();
  if (isOf(never, meaning, expectation) || expectation.alerted === true) return false;
  return expectation.sensitive === true || !isOf(health, meaning, expectation);
}

function isOf(
  { ideas, needs, questions }: Names,
  { text, needs: heard, found }: Meaning,
  { question, services = [] }: Expectation,
): boolean {
  const said = hear(text);
  return (
    [...heard, ...services].some((one) => needs.has(one)) ||
    [...ideas].some((idea) => said.has(idea)) ||
    (question !== null && questions.has(question.id)) ||
    found.some((one) => questions.has(one.question))
  );
}
