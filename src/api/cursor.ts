import { timingSafeEqual } from 'node:crypto';
import type { ApiPort } from './api-port.ts';

/** A place in the order of cases by their last change. */
export type Place = { readonly changed: number; readonly number: string };

type Signing = Pick<ApiPort['store']['tokens'], 'sign'>;

const digest = ({ sign }: Signing, of: string, place: string): string =>
  sign('cursor', `${of}\n${place}`).slice(0, 22);

/** A place as whoever lists is given it: good only for the same list, `of`, and for as long as there are cases. */
export function cursorOf(tokens: Signing, of: string, { changed, number }: Place): string {
  const place = `${changed}~${number}`;
  return Buffer.from(`${digest(tokens, of, place)}~${place}`).toString('base64url');
}

/** The place of a cursor; `null` for one we did not give out for this list. */
export function placeOf(tokens: Signing, of: string, cursor: string): Place | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [signed = '', changed = '', number = ''] = text.split('~');
  const wanted = Buffer.from(digest(tokens, of, `${changed}~${number}`));
  const given = Buffer.from(signed);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return { changed: Number(changed), number };
}
