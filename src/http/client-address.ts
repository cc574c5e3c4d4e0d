import type { Context } from 'hono';

/** How this server is reached; decides which headers may be believed. */
export type Reach = {
  /** The address people use, `https://…`; absent where only this machine uses it. */
  readonly publicUrl?: string;
  /** A proxy of ours stands before this server and sets `X-Forwarded-*`. */
  readonly trustProxy?: boolean;
};

type NodeEnv = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };

/** The network address a request came from; behind a trusted proxy the one that the proxy saw, `unknown` where there is none. */
export function clientAddress(c: Context, reach: Reach): string {
  const forwarded = reach.trustProxy ? c.req.header('x-forwarded-for') : undefined;
  // Only the last entry is the proxy's own word; whatever stands before it the client may have written.
  const seen = forwarded?.split(',').at(-1)?.trim();
  const direct = (c.env as NodeEnv | undefined)?.incoming?.socket?.remoteAddress;
  return (seen || direct || 'unknown').replace(/^::ffff:/, '');
}

/** The net of an address, as tries are counted: whoever has an address of the sixth version has a whole net of them. */
export const netOf = (address: string): string =>
  address.includes(':') ? wholeAddress(address).slice(0, 4).join(':') : address;

function wholeAddress(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const parts = (text: string) => text.split(':').filter((one) => one !== '');
  if (tail === undefined) return parts(head);
  const zeros = 8 - parts(head).length - parts(tail).length;
  return [...parts(head), ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...parts(tail)];
}

/** The origins a page of ours may have in this request. */
export function ownOrigins(c: Context, reach: Reach): readonly string[] {
  const host =
    (reach.trustProxy ? c.req.header('x-forwarded-host') : undefined) ?? c.req.header('host');
  const origins = host ? [`http://${host}`, `https://${host}`] : [];
  return reach.publicUrl ? [new URL(reach.publicUrl).origin, ...origins] : origins;
}

/** Whether the person's browser speaks https to us, so that cookies may be marked Secure. */
export function isHttps(reach: Reach): boolean {
  return reach.publicUrl?.startsWith('https:') ?? false;
}
