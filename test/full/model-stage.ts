import { withHouse } from '../conversations/play.ts';
import { type Answering, type Double, startDouble } from './model-double.ts';
import { modelAt, type Stage, tell } from './model-worker.ts';

/** Runs a worker's house with a model behind it, a double that answers as told; `ms` is the most it may add to a turn. */
export async function withModel<T>(
  answer: Answering,
  run: (stage: Stage, double: Double) => Promise<T>,
  { daily, ms = 5000 }: { readonly daily?: number; readonly ms?: number } = {},
): Promise<T> {
  const double = await startDouble(answer);
  try {
    const model = { config: modelAt(double.url, daily), modelMs: ms };
    return await withHouse((stage) => run(stage, double), undefined, model);
  } finally {
    await double.stop();
  }
}

/** To the first question of an application for work. */
export const toFirstQuestion = async (stage: Stage): Promise<void> => {
  await tell(stage, { option: 'job_referral' });
  await tell(stage, { option: 'yes' });
  await tell(stage, { option: 'self' });
};

/** Three questions on, to one with options. */
export const toStatus = async (stage: Stage): Promise<void> => {
  await toFirstQuestion(stage);
  for (const text of ['保安', '县城里', '三千五']) await tell(stage, { text });
};
