import type { Case } from '../../src/cases/case.ts';
import type { Paper } from '../../src/messages/answer.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';

/** An hour, ms. */
export const hour = 3_600_000;

/** A case as the tests describe it: what differs from a fresh application. */
export type Sketch = Partial<Case> & { readonly number: string; readonly service: string };

/** What happened on a case before the test, oldest first, after its opening. */
export type Past = readonly {
  readonly by: 'worker' | 'staff' | 'clock';
  readonly hours: number;
  readonly deed: CaseDeed;
}[];

/** Cases with what happened on them. */
export type Sketches = readonly (readonly [Sketch, Past])[];

/** A received photo of a paper. */
export const paper = (id: string, need: string | null, at: number, name: string): Paper => ({
  id,
  type: 'image/png',
  bytes: 184_000,
  name,
  need,
  at,
  state: 'received',
});

/** A stage's clock, running or stopped. */
export const clock = (due: string | null, stopped: number | null = null) => ({
  due,
  provisional: false,
  stopped,
});

/** The two colleagues who own cases. */
export const li = { id: 's-li', name: '李敏' };
export const wang = { id: 's-wang', name: '王建国' };
