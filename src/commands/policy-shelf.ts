import type { Centre } from '../messages/centre.ts';
import type { PolicyEntry } from '../policies/entry.ts';
import { createShelf, type DeskPolicy, type PolicyShelf } from '../policies/shelf.ts';
import type { Store } from '../storage/store.ts';

/** How the numbers of the desk's rules begin. */
const numbered = /^ZC\d/u;

/** The rules that are answered: those of the files, and what the desk holds beside them as it is committed. */
export function policyShelf(
  store: Pick<Store, 'records' | 'onCommit'>,
  { files, centre }: { readonly files: readonly PolicyEntry[]; readonly centre: Centre },
): PolicyShelf {
  let held: readonly DeskPolicy[] | undefined;
  store.onCommit(({ cases, everything }) => {
    if (everything || cases.some((id) => numbered.test(id))) held = undefined;
  });
  return createShelf({
    files,
    get thresholds() {
      return centre.thresholds;
    },
    desk: () => (held ??= store.records.list('policy')),
  });
}
