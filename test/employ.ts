import type { Store } from '../src/storage/store.ts';

/** Gives somebody who acts in a test an account, at the counter unless other roles are named; whoever has one keeps it. */
export async function employ(
  { staff }: Pick<Store, 'staff'>,
  { id, name }: { readonly id: string; readonly name: string },
  roles: readonly string[] = ['intake', 'legal'],
): Promise<void> {
  if (staff.byId(id) !== null) return;
  await staff.save({ id, login: id.split('/')[0] ?? id, name, roles, active: true });
}
