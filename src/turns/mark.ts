import { hash } from 'node:crypto';

/** What everything that an event brings about is named after: the same whenever and however often it is handled; 20 hex digits. */
export const markOf = (event: string): string => hash('sha256', event, 'hex').slice(0, 20);
