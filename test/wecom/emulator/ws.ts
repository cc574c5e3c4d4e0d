import type { Server } from 'node:http';
import { createRequire } from 'node:module';

/** One open line, as far as we use it. */
export type Socket = {
  readonly on: (
    event: 'message' | 'close' | 'error' | 'pong',
    take: (data: Buffer) => void,
  ) => void;
  readonly ping: () => void;
  readonly send: (data: string) => void;
  readonly close: () => void;
  readonly terminate: () => void;
  readonly readyState: number;
};

/** A server of lines. */
export type SocketServer = {
  readonly on: (event: 'connection', take: (socket: Socket) => void) => void;
  readonly close: () => void;
};

// Tencent's SDK brings it; it has no types of its own.
const { WebSocketServer } = createRequire(import.meta.url)('ws') as {
  readonly WebSocketServer: new (options: { readonly server: Server }) => SocketServer;
};

/** Lines over a server of HTTP. */
export const linesOver = (server: Server): SocketServer => new WebSocketServer({ server });
