import type { RecordDeed } from './record.ts';

/** Stored papers that a deed puts into its record: they stay as long as it does. */
export function papersIn(deed: RecordDeed): readonly string[] {
  switch (deed.kind) {
    case 'take_list':
      return deed.papers ?? [];
    case 'hold_meeting':
      return deed.minutes === undefined ? [] : [deed.minutes];
    case 'visit':
      return [
        ...deed.visit.photos,
        ...(deed.visit.signature === undefined ? [] : [deed.visit.signature]),
      ];
    case 'authorise':
      return deed.authorisation.paper === undefined ? [] : [deed.authorisation.paper];
    case 'receive':
      return deed.receipt.paper === undefined ? [] : [deed.receipt.paper];
    default:
      return [];
  }
}
