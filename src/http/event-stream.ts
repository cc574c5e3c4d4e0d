/** One server-sent event; `data` may hold several lines. */
export type StreamEvent = { readonly event?: string; readonly id?: string; readonly data: string };

/** Writes one event to the page that listens. */
export type Send = (event: StreamEvent) => void;

const heartbeatMs = 20_000;
// A page that reads nothing any more is cut off after so many chunks; it reconnects by itself.
const backlog = 256;
const nothing = () => {};

/** An answer that stays open: `start` gets the way to send and the way to end it, and gives back what to do when the page leaves. A comment every 20 s keeps proxies from closing it. */
export function eventStream(start: (send: Send, end: () => void) => () => void): Response {
  const encoder = new TextEncoder();
  let stop = nothing;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encoder.encode(text));
          stop();
          controller.error(new Error('Cannot send events: the page does not read them'));
        };
        const beat = setInterval(() => write(': still here\n\n'), heartbeatMs);
        beat.unref();
        let leave = nothing;
        stop = () => {
          stop = nothing;
          clearInterval(beat);
          leave();
        };
        write('retry: 2000\n\n');
        const end = () => {
          if (stop === nothing) return;
          stop();
          controller.close();
        };
        leave = start((event) => write(eventText(event)), end);
      },
      cancel: () => stop(),
    },
    { highWaterMark: backlog },
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

/** An event as it goes over the wire. */
export function eventText({ event, id, data }: StreamEvent): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}`);
  const head = [...(event ? [`event: ${event}`] : []), ...(id ? [`id: ${id}`] : [])];
  return `${[...head, ...lines].join('\n')}\n\n`;
}
