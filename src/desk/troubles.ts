import { isFinal } from '../cases/table.ts';
import { isAdmin, isHidden } from './accounts/roles.ts';
import { backupNews } from './backup-news.ts';
import type { StaffView } from './view.ts';

/** Something that needs a person because the program could not do it. */
export type Trouble = {
  readonly at: number;
  /** Case it belongs to, where that is known and may be opened. */
  readonly number: string | null;
  /** What happened and what to do, in one sentence. */
  readonly words: string;
  /** For whoever looks after the program. */
  readonly reason: string;
  /** The clock is doubted: whoever leads the centre may say that it is right. */
  readonly clock?: true;
};

/** What is wrong with the machine under the program. */
const ofTheHouse = (view: StaffView): readonly Trouble[] =>
  view.port.store.health.troubles().map(({ kind, at, reason }) => ({
    at,
    number: null,
    words: view.t(`desk-trouble-${kind}`),
    reason,
    ...(kind === 'clock' && isAdmin(view.staff) ? { clock: true } : {}),
  }));

/** What is wrong with the machine, then a backup that is too old, messages that never arrived and events that could not be handled, newest first. */
export function troubles(view: StaffView): readonly Trouble[] {
  const { store } = view.port;
  const dead = store.outbox.dead();
  const numberOf = newestOpen(view);
  const shown = (number: string | null): string | null => {
    const of = number === null ? null : store.desk.case(number);
    return of !== null && isHidden(view.staff, of, view.port.centre) ? null : number;
  };
  const unsent = dead.map(({ row, reason, at }) => {
    const staff = row.body.kind === 'staff';
    const key = staff ? 'desk-trouble-staff' : 'desk-trouble-worker';
    return {
      at,
      number: shown(
        row.body.kind === 'staff'
          ? row.body.notice.case
          : numberOf(`${row.to.channel}:${row.to.chat}`),
      ),
      words: view.t(key, { channel: view.t(`desk-channel-${row.to.channel}`) }),
      reason,
    };
  });
  const aside = store.desk.quarantined().map(({ seq, at, target, reason }) => ({
    at,
    number: shown(target.kind === 'case' ? target.id : null),
    words: view.t('desk-trouble-aside', { seq }),
    reason,
  }));
  return [
    ...ofTheHouse(view),
    ...[...unsaved(view), ...unsent, ...aside].toSorted((a, b) => b.at - a.at),
  ];
}

/** A backup that is too old, for all: whoever could mend it may not have looked. */
function unsaved(view: StaffView): readonly Trouble[] {
  const wrong = backupNews(view.port)?.wrong;
  if (wrong === null || wrong === undefined) return [];
  return [{ at: wrong.at, number: null, words: view.say(wrong.words), reason: 'BACKUP_DIR' }];
}

/** Newest open case of a conversation. */
const newestOpen =
  (view: StaffView) =>
  (conversation: string): string | null =>
    view.port.store.casesOf(conversation).findLast((one) => !isFinal(one.state))?.number ?? null;
