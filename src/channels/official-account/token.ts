import type { Called } from './official-api.ts';

/** The account's access token, renewed by this process alone and kept nowhere else. */
export type Tokens = {
  /** One that is good, or the failure to get it; `old`: one that WeChat refused. */
  readonly get: (old?: string) => Promise<string | (Called & { readonly ok: false })>;
};

/** Renewed so long before its end, ms. */
const early = 5 * 60_000;

type Ask = (force: boolean) => Promise<Called>;

/** Asks for a token when there is none that is good; whoever wants one meanwhile waits for the same. */
export function createTokens(ask: Ask, now: () => number): Tokens {
  let held: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<Called> | null = null;
  const renew = async (force: boolean): Promise<Called> => {
    const called = await ask(force);
    const { access_token: token, expires_in: seconds } = called.ok ? called.result : {};
    if (typeof token === 'string' && typeof seconds === 'number')
      held = { token, until: now() + Math.max(seconds * 1000 - early, 1000) };
    return called;
  };
  const asked = (force: boolean): Promise<Called> => {
    asking ??= renew(force).finally(() => {
      asking = null;
    });
    return asking;
  };
  return {
    get: async (old) => {
      if (held !== null && held.token === old) held = null;
      if (held !== null && held.until > now()) return held.token;
      let called = await asked(false);
      // The same again means that WeChat does not know that it is spent.
      if (called.ok && held?.token === old && old !== undefined) called = await asked(true);
      if (!called.ok) return called;
      return (held as { readonly token: string } | null)?.token ?? refused;
    },
  };
}

const refused = { ok: false, failure: { kind: 'later', code: 0, sure: true } } as const;
