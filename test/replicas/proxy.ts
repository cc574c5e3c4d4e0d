import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut: while it is, nothing passes and nobody is told. */
export type Proxy = {
  readonly port: number;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

/** Opens a way to a port of this machine. */
export async function openProxy(to: number): Promise<Proxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let cut = false;
  const pass = (from: Socket, into: Socket): void => {
    from.on('data', (bytes) => {
      // What is held up arrives late, as on a line that is cut for a while.
      if (!into.write(bytes)) {
        from.pause();
        into.once('drain', () => {
          if (!cut) from.resume();
        });
      }
    });
    from.on('error', () => into.destroy());
    from.on('close', () => into.destroy());
  };
  const server = createServer({ pauseOnConnect: true }, (near) => {
    const far = connect(to, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    near.on('close', () => pairs.delete(pair));
    pass(near, far);
    pass(far, near);
    if (cut) far.pause();
    else near.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      cut = true;
      for (const pair of pairs) for (const one of pair) one.pause();
    },
    mend: () => {
      cut = false;
      for (const pair of pairs) for (const one of pair) one.resume();
    },
    close: async () => {
      for (const pair of pairs) for (const one of pair) one.destroy();
      server.close();
    },
  };
}
