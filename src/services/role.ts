/** What an account may do. `admin`: the manager of the centre; `system`: who keeps accounts and backups, and opens no case; `deputy`: somebody of the county union who is authorised to stand in for any of the others. */
export type Role =
  | 'intake'
  | 'approver'
  | 'legal'
  | 'women'
  | 'finance'
  | 'auditor'
  | 'deputy'
  | 'admin'
  | 'system';

/** Whether one of these roles may do what is for those. */
export const holds = (roles: readonly string[], wanted: readonly Role[]): boolean =>
  roles.includes('deputy') || wanted.some((role) => roles.includes(role));
