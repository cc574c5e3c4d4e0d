import type { ChannelLog } from '../channel-log.ts';
import { backoff, type Pause } from '../pause.ts';
import type { SignIn, WechatTiming } from './wechat-options.ts';

/** Watches over the sign-in and brings back a puppet that lost it. */
export type SignInWatch = {
  readonly scan: (code: string) => void;
  readonly login: () => void;
  readonly logout: () => void;
  /** Something broke; matters only where the account is not signed in. */
  readonly trouble: () => void;
};

/** Starts the puppet anew when it is signed out and shows no code for `timing.revive` ms, with longer and longer waits, until it is in again. */
export function createSignInWatch(parts: {
  readonly restart: () => Promise<void>;
  readonly tell: (state: SignIn) => void;
  readonly timing: WechatTiming;
  readonly pause: Pause;
  readonly log: ChannelLog;
  readonly stopping: AbortSignal;
}): SignInWatch {
  let state: SignIn['kind'] = 'out';
  let reviving = false;
  const revive = async (): Promise<void> => {
    if (reviving) return;
    reviving = true;
    for (let attempt = 1; ; attempt += 1) {
      const patience = { retry: parts.timing.revive, retryMost: parts.timing.revive * 30 };
      await parts.pause(backoff(patience, attempt), parts.stopping);
      if (state !== 'out' || parts.stopping.aborted) break;
      parts.log('wechat.restart', { attempt });
      await parts.restart().catch(() => parts.log('wechat.restart_failed', { attempt }));
    }
    reviving = false;
  };
  const become = (next: SignIn): void => {
    state = next.kind;
    parts.log(`wechat.${next.kind === 'scan' ? 'scan' : `signed_${next.kind}`}`);
    parts.tell(next);
  };
  return {
    scan: (code) => become({ kind: 'scan', code }),
    login: () => become({ kind: 'in' }),
    logout: () => {
      become({ kind: 'out' });
      void revive();
    },
    trouble: () => {
      if (state === 'out') void revive();
    },
  };
}
