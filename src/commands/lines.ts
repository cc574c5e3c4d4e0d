import type { Channel, ChannelPort } from '../channels/channel.ts';
import type { Duties } from '../storage/duties.ts';

/** Channels that were started. */
export type Lines = { readonly stop: () => Promise<void> };

type Parts = {
  readonly duties: Duties;
  readonly portOf: (channel: Channel) => ChannelPort;
  readonly log: { readonly error: (about: object, message: string) => void };
};

/** How long is waited before a line that could not be opened is tried again, ms: longer each time, since the other side may be down for hours. */
const againMs = { first: 1_000, most: 10_000 } as const;

/** Starts the channels. One of which only one of several processes may have the line is started where its duty is had, and stopped where it is no more. */
export async function startChannels(
  channels: readonly Channel[],
  { duties, portOf, log }: Parts,
): Promise<Lines> {
  const lines = channels.filter(({ alone }) => duties.shared && alone?.what === 'line');
  for (const channel of channels)
    if (!lines.includes(channel)) await channel.start(portOf(channel));
  const opened = lines.map((channel) =>
    lineOf(channel, {
      port: portOf(channel),
      failed: (error) =>
        log.error(
          { channel: channel.name, error: error instanceof Error ? error.name : 'unknown' },
          'Cannot open the line of a channel: will try again',
        ),
    }),
  );
  for (const { channel, had } of opened) duties.want(channel.alone?.duty ?? channel.name, had);
  return {
    stop: async () => {
      await Promise.all(opened.map(({ stop }) => stop()));
      for (const channel of channels) if (!lines.includes(channel)) await channel.stop();
    },
  };
}

// Opening and closing take a while: each waits for the one before.
function lineOf(
  channel: Channel,
  { port, failed }: { readonly port: ChannelPort; readonly failed: (error: unknown) => void },
) {
  let wanted = false;
  let stands = false;
  let work = Promise.resolve();
  let next: NodeJS.Timeout | undefined;
  let pause: number = againMs.first;
  const turn = async (): Promise<void> => {
    if (wanted === stands) return;
    try {
      await (wanted ? channel.start(port) : channel.stop());
      stands = !stands;
      pause = againMs.first;
    } catch (error) {
      failed(error);
      clearTimeout(next);
      next = setTimeout(go, pause);
      pause = Math.min(2 * pause, againMs.most);
      next.unref();
    }
  };
  const go = (): void => {
    work = work.then(turn);
  };
  const had = (held: boolean): void => {
    wanted = held;
    go();
  };
  return {
    channel,
    had,
    stop: async () => {
      had(false);
      clearTimeout(next);
      await work;
    },
  };
}
