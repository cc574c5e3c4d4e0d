import type { Hono } from 'hono';
import { everyFile } from '../../cases/case-files.ts';
import { readable } from './case-routes.ts';
import { calm, type DeskEnv, type DeskParts } from './desk-env.ts';

const shownInline: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** A paper of a case, only to who asked to see it; pictures in place, everything else as a download that can run nothing. */
export function paperRoutes(desk: Hono<DeskEnv>, { port, shown }: DeskParts): void {
  desk.get('/cases/:number/papers/:paper', async (c) => {
    const of = readable(c);
    if (typeof of === 'number') return calm(c, of);
    const { staff, now } = c.get('staffView');
    const id = c.req.param('paper');
    const open = shown.of(staff.id, of.number, now);
    if (!everyFile(of).includes(id)) return calm(c, 404);
    if (!open.has('papers') && !open.has(`paper:${id}`)) return calm(c, 403);
    const file = await port.store.papers.open(id);
    if (file === null) return calm(c, 404);
    const inline = shownInline.has(file.type);
    return c.body(Uint8Array.from(file.bytes), 200, {
      'Content-Type': inline ? file.type : 'application/octet-stream',
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; ${fileName(file.name ?? id, file.type)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
    });
  });
}

/** A file's name as a header carries it; the ending is by content, not by what the sender called it. */
export function fileName(name: string, type: string): string {
  const ending = (type.split('/')[1] ?? 'bin').replace('jpeg', 'jpg');
  const stem = name.replace(/\.[^.]{1,5}$/, '').slice(0, 80) || 'paper';
  const encoded = encodeURIComponent(`${stem}.${ending}`.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return `filename*=UTF-8''${encoded}`;
}
