import { tokensOf } from '../../src/understanding/model/budget.ts';
import { withHouse } from '../conversations/play.ts';
import { completion, obedient, say, startDouble } from '../full/model-double.ts';
import { handedIn, modelAt, puzzle, type Stage, tell, waiting } from '../full/model-worker.ts';
import { nextOf } from '../walk.ts';

const services = ['job_referral', 'legal_aid', 'student_aid', 'relief'] as const;

/** Calls and tokens that a model takes for one application whose worker speaks in riddles at every sixth question; the middle of several. */
export async function modelCosts(): Promise<{ readonly calls: number; readonly tokens: number }> {
  const calls: number[] = [];
  const tokens: number[] = [];
  for (const service of services)
    for (const first of [1, 4]) {
      const double = await startDouble((response, asked) =>
        say(response, completion(obedient(asked))),
      );
      try {
        const model = { config: modelAt(double.url), modelMs: 8_000 };
        await withHouse((stage) => apply(stage, service, first), undefined, model);
        calls.push(double.asked.length);
        tokens.push(double.asked.reduce((all, { body }) => all + sentTokens(body) + 50, 0));
      } finally {
        await double.stop();
      }
    }
  return { calls: middle(calls), tokens: middle(tokens) };
}

function sentTokens(body: string): number {
  const { messages } = JSON.parse(body) as { readonly messages: readonly { content: string }[] };
  return messages.reduce((all, { content }) => all + tokensOf(content), 0);
}

const middle = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] as number;

async function apply(stage: Stage, service: string, first: number): Promise<void> {
  const seen = new Set<string>();
  for (let line = 0; line < 150 && handedIn(stage) === null; line += 1) {
    const expectation = waiting(stage);
    const id = expectation.question?.id ?? '';
    const riddle = !seen.has(id) && id !== '' && seen.size % 6 === first;
    seen.add(id);
    const body = nextOf(expectation, service);
    if (riddle) await tell(stage, { text: `${puzzle}，${id.length}` });
    else if (body.kind === 'press') await tell(stage, { option: body.option });
    else if (body.kind === 'text') await tell(stage, { text: body.text });
  }
}
