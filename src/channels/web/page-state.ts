import type { Language } from '../../messages/phrase.ts';
import { type PageLine, pageLines } from './outgoing.ts';
import type { Standing } from './privacy.ts';
import type { ChatLine } from './web-options.ts';
import type { Visitor, WebRoom } from './web-room.ts';

/** The conversation as a page needs it to begin or to begin again; hidden, it holds nothing of it. */
export type PageState = {
  readonly key: string;
  readonly standing: Standing;
  readonly lines: readonly PageLine[];
  /** Whether there are older lines, to be fetched with `before`. */
  readonly more: boolean;
  /** Where the stream of events goes on after these lines. */
  readonly cursor: string;
};

/** Enough for any one application; older lines are fetched when somebody asks for them. */
const linesAtOnce = 60;
const above = 20;

/** The newest lines, or those before the line of an id. */
export function pageState(
  room: WebRoom,
  visitor: Visitor,
  view: { readonly standing: Standing; readonly language: Language; readonly before?: string },
): PageState {
  const { standing, language, before } = view;
  // Taken before the lines are read: what comes in between is told twice rather than never.
  const cursor = room.streams.cursor(visitor.chat);
  const base = { key: visitor.key, standing, cursor };
  if (standing !== 'open') return { ...base, lines: [], more: false };
  const { newest, wording } = room.options;
  const told = (some: readonly ChatLine[]) => {
    const lines = pageLines(some, visitor.chat, { wording, language });
    return before === undefined ? lines : older(lines, before);
  };
  // Some lines above those that are shown: one says that there are more, a press has its button there.
  const had = told(newest(visitor.chat, (some) => told(some).length > linesAtOnce + above));
  const all = before === undefined ? room.recent.after(visitor.chat, had) : had;
  return { ...base, lines: all.slice(-linesAtOnce), more: all.length > linesAtOnce };
}

const older = (lines: readonly PageLine[], before: string): readonly PageLine[] =>
  lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({ id }) => id === before),
    ),
  );
