import { createHash } from 'node:crypto';
import type { Tap } from '../dialogue/act.ts';
import type { Incoming } from '../messages/incoming.ts';

/** How a message came. Its digest of 32 bits tells the message before from another, and gives no word or number back. */
export const tapOf = ({ body, at, sent }: Incoming): Tap => ({
  digest: digestOf(body),
  press: body.kind === 'press',
  at: sent ?? at,
  byHand: sent !== undefined,
});

function digestOf(body: Incoming['body']): string {
  if (body.kind === 'press') return short(`press ${body.turn} ${body.option}`);
  return body.kind === 'text' ? short(`text ${plain(body.text)}`) : '';
}

/** The same words, whatever stands between and around them; where there are only signs, these. */
function plain(text: string): string {
  const one = text.normalize('NFKC').toLowerCase();
  return one.replace(/[^\p{L}\p{N}]/gu, '') || one.trim();
}

const short = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 4).toString('base64url');
