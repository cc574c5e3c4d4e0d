import type { Answer, Called } from './wecom-line.ts';

/** How an event of staff's may be answered. */
export type Standing = {
  readonly req: string;
  readonly user: string;
  /** Number and button of the card that was pressed. */
  readonly press: { readonly task: string; readonly key: string } | null;
  /** ms since the epoch. */
  readonly at: number;
};

/** What staff's side needs of the running channel; failures are values. */
export type WecomSide = {
  readonly say: (chat: string, body: object) => Promise<Called>;
  readonly answer: (req: string, how: Answer, body: object) => Promise<Called>;
  /** An event by its number in our books, as long as it may be answered. */
  readonly standing: (id: string) => Standing | null;
};
