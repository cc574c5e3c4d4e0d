import { type KeyName, nothingTouched, type Plan, type Touched } from '../plan.ts';

/** What other processes hear of a commit: ids alone, in words of one letter, since the database carries few bytes of it. */
type News = {
  /** Who did it. */
  readonly p: string;
  readonly c?: readonly string[];
  readonly n?: readonly string[];
  readonly f?: readonly string[];
  readonly k?: readonly KeyName[];
  readonly s?: readonly string[];
};

/** What of the whole house was touched. */
const marks = ['outbox', 'accounts', 'hooks', 'settings'] as const;

/** Told where duties are free. */
export const freeNews = (me: string): string => JSON.stringify({ p: me, s: ['free'] });

/** The database carries 8000 bytes; what is longer is told as nothing but that something was. */
const mostBytes = 7_900;

/** Told where news were lost. */
export const lostNews = (me: string): string => JSON.stringify({ p: me, s: ['everything'] });

/** What the commit itself must tell, so that it is told although this process ends with it: who may do what, what is forgotten or destroyed, how the centre is set. */
export const isUrgent = (touched: Touched, plans: readonly Plan[] = []): boolean =>
  touched.accounts ||
  touched.hooks ||
  touched.settings ||
  touched.forgotten.size > 0 ||
  plans.some((plan) => plan.keysGone().length > 0);

/** What a process tells the others of commits; `null` where none of them need hear of it. */
export function newsIn(me: string, touched: Touched, plans: readonly Plan[] = []): string | null {
  const keys = plans.flatMap((plan) => plan.keysGone());
  const said = marks.filter((mark) => touched[mark]);
  const news: News = {
    p: me,
    ...some('c', [...touched.conversations]),
    ...some('n', [...touched.cases]),
    ...some('f', [...touched.forgotten]),
    ...some('k', keys),
    ...some('s', said),
  };
  if (Object.keys(news).length === 1) return null;
  const text = JSON.stringify(news);
  return Buffer.byteLength(text) <= mostBytes ? text : lostNews(me);
}

const some = <T>(name: string, all: readonly T[]): { readonly [name: string]: readonly T[] } =>
  all.length === 0 ? {} : { [name]: all };

/** What was heard. */
export type Heard = {
  readonly touched: Touched;
  readonly keys: readonly KeyName[];
  /** Duties are free. */
  readonly free: boolean;
};

/** What another process told; `null` where it is one's own, or makes no sense. */
export function newsOf(me: string, text: string): Heard | null {
  const news = read(text);
  if (news === null || news.p === me) return null;
  const said = new Set(news.s);
  const touched: Touched = {
    ...nothingTouched(),
    conversations: new Set(news.c),
    cases: new Set(news.n),
    forgotten: new Set(news.f),
    outbox: said.has('outbox'),
    accounts: said.has('accounts'),
    hooks: said.has('hooks'),
    settings: said.has('settings'),
    foreign: true,
    everything: said.has('everything'),
  };
  return {
    touched: touched.everything ? allTouched() : touched,
    keys: news.k ?? [],
    free: said.has('free'),
  };
}

/** After a time in which nothing was heard anything may have been touched. */
export const allTouched = (): Touched => ({
  ...nothingTouched(),
  outbox: true,
  accounts: true,
  hooks: true,
  settings: true,
  foreign: true,
  everything: true,
});

function read(text: string): News | null {
  try {
    return JSON.parse(text) as News;
  } catch {
    return null;
  }
}
