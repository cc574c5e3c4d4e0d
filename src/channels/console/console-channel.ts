import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import type { Message } from '../../messages/reply.ts';
import type { Channel, ChannelPort } from '../channel.ts';
import { bodyOf, type ConsoleAnswer, type ConsoleLine, durationOf, readLine } from './protocol.ts';

/** What the console needs besides the port. */
export type ConsoleOptions = {
  readonly now: () => number;
  /** Resolves when the turn has settled. */
  readonly settle: () => Promise<void>;
  /** Number of the sender's newest case, or `null`. */
  readonly newestCase: (chat: string) => string | null;
  /** Moves the clock on; absent where it is not ours to move. */
  readonly advance?: (ms: number) => Promise<void>;
};

/** The console: a line in, the sender's replies out. */
export type ConsoleChannel = Channel & {
  /** Answers one line with exactly one; never throws. */
  readonly answer: (line: string) => Promise<ConsoleAnswer>;
  /** Messages for a chat that came by themselves since its last line. */
  readonly take: (chat: string) => ConsoleAnswer;
  /** Called with every message for this chat as it comes; ends with the returned function. */
  readonly listen: (chat: string, listener: (message: Message) => void) => () => void;
};

/** The terminal channel: messages that came by themselves ride on their chat's next line. */
export function createConsoleChannel(options: ConsoleOptions): ConsoleChannel {
  const waiting = new Map<string, Message[]>();
  const listeners = new Map<string, (message: Message) => void>();
  let port: ChannelPort | null = null;
  let count = 0;
  const take = (chat: string): ConsoleAnswer => {
    const messages = waiting.get(chat) ?? [];
    waiting.delete(chat);
    return {
      to: chat,
      replies: messages.map(({ text, options }) => ({ text, options })),
      case: options.newestCase(chat),
    };
  };
  // A clock in our own hand says something about a line only where it was moved since the one before.
  const before = new Map<string, number>();
  const sentAt = ({ from, sent }: { readonly from: string; readonly sent?: number }) => {
    const now = options.now();
    const moved = options.advance !== undefined && before.get(from) !== now;
    if (options.advance !== undefined) before.set(from, now);
    const known = sent ?? (moved ? now : undefined);
    return known === undefined ? {} : { sent: known };
  };
  const say = async (said: Extract<ConsoleLine, { from: string }>): Promise<ConsoleAnswer> => {
    if (port === null) throw new Error('Cannot take a line: the console has not started');
    const id = said.id ?? `${options.now()}-${process.pid}-${++count}`;
    const bodies = await bodiesFrom(said, `${said.from}:${id}`, port);
    for (const [index, body] of bodies.entries()) {
      const incoming: Incoming = {
        id: `${said.from}:${id}${index === 0 ? '' : `+${index}`}`,
        from: { channel: 'console', chat: said.from },
        at: options.now(),
        ...sentAt(said),
        body,
      };
      await port.receive(incoming);
    }
    await options.settle();
    return take(said.from);
  };
  return {
    name: 'console',
    start: async (given) => {
      port = given;
    },
    stop: async () => {},
    send: async (message) => {
      const listener = listeners.get(message.to.chat);
      if (listener === undefined)
        waiting.set(message.to.chat, [...(waiting.get(message.to.chat) ?? []), message]);
      else listener(message);
      return { kind: 'sent' };
    },
    forget: (chat) => void waiting.delete(chat),
    take,
    listen: (chat, listener) => {
      listeners.set(chat, listener);
      return () => void listeners.delete(chat);
    },
    answer: async (text) => {
      const nobody: ConsoleAnswer = { to: null, replies: [], case: null };
      const said = readLine(text);
      if ('error' in said) return { ...nobody, error: said.error };
      if ('from' in said) return say(said);
      if ('listen' in said) return nobody;
      if (options.advance === undefined)
        return {
          ...nobody,
          error: 'Cannot advance: the clock of a running server is not yours to move',
        };
      await options.advance(durationOf(said.advance));
      return nobody;
    },
  };
}

/** How long the rest of photos sent together may take, ms. */
const together = 10_000;

type Said = Extract<ConsoleLine, { from: string }>;

/** What a line says, several photos one by one; their bytes are kept first. */
async function bodiesFrom(
  said: Said,
  album: string,
  through: ChannelPort,
): Promise<readonly IncomingBody[]> {
  const body = bodyOf(said);
  if (body !== null || !('photo' in said)) return body === null ? [] : [body];
  const paths = [said.photo].flat();
  const bodies: IncomingBody[] = [];
  for (const [index, path] of paths.entries()) {
    const caption = index === 0 && said.text !== undefined ? { caption: said.text } : {};
    const kept = await keepPhoto(path, said.from, through);
    const more = index === paths.length - 1 ? null : together;
    bodies.push(
      kept.kind === 'paper' && paths.length > 1
        ? { ...kept, ...caption, album: { id: album, more } }
        : { ...kept, ...caption },
    );
  }
  return bodies;
}

async function keepPhoto(
  path: string,
  chat: string,
  through: ChannelPort,
): Promise<Extract<IncomingBody, { kind: 'paper' | 'unreadable' }>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { kind: 'unreadable', reason: 'failed' };
  const kept = await through.keepPaper(
    { channel: 'console', chat },
    { bytes, name: basename(path) },
  );
  return 'problem' in kept
    ? { kind: 'unreadable', reason: kept.problem }
    : { kind: 'paper', paper: kept };
}
