import type { CaseDeed } from '../../messages/case-act.ts';
import type { Staff } from '../../storage/store.ts';
import type { Dice } from './dice.ts';
import type { Filling } from './fill.ts';

/** Takes up a case as a colleague would: claims it, looks at it, writes a note or a word; what the rules refuse is left. */
export function staffActs(
  { house, clock, staff, county }: Filling,
  { roll, pick }: Dice,
): (number: string) => Promise<void> {
  const hands = staff.filter(({ roles }) => roles.includes('intake'));
  const minute = 60_000;
  let acts = 0;
  const does = async (number: string, { id, name }: Staff, deed: CaseDeed): Promise<boolean> => {
    acts += 1;
    clock.moves?.to(clock.now() + minute);
    const by = { role: 'staff', id, name } as const;
    const { ok } = await house.turns.act(number, `demo-act-${acts}`, by, deed);
    await house.turns.settle();
    return ok;
  };
  return async (number) => {
    const colleague = pick(hands);
    if (!(await does(number, colleague, { kind: 'claim' }))) return;
    if (roll(4) > 0) await does(number, colleague, { kind: 'advance', to: 'checking' });
    if (roll(2) === 0) await does(number, colleague, { kind: 'note', text: pick(county.notes) });
    if (roll(3) === 0) await does(number, colleague, { kind: 'advance', to: 'accepted' });
  };
}
