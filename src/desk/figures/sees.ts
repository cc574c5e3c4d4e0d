import type { Staff } from '../../storage/store.ts';

const leading: readonly string[] = ['admin', 'deputy', 'approver'];

/** Whether an account sees how it goes. */
export const seesFigures = ({ roles }: Pick<Staff, 'roles'>): boolean =>
  !roles.includes('system') && roles.some((role) => leading.includes(role));
