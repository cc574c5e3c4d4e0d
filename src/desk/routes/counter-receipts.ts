import type { EntrySheet } from '../../turns/port.ts';
import { type ReceiptNews, receiptBody } from '../pages/counter-receipt.ts';
import { actId, clerkOf, sheetOf } from './counter-acts.ts';
import { calm, type DeskContext, type DeskParts, page } from './desk-env.ts';
import { postedForm } from './upload.ts';

/** The receipt of what was handed in. */
export function receipt(c: DeskContext, sheet: EntrySheet, news: ReceiptNews): Promise<Response> {
  const view = c.get('staffView');
  const status = news.problem === undefined ? 200 : 409;
  return page(
    c,
    { title: view.t('counter-receipt'), body: receiptBody(view, sheet, news) },
    status,
  );
}

/** A fresh code for the worker's own chat: it stands on this one page and nowhere else. */
export async function code(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const sheet = sheetOf(c, parts, c.req.param('id') ?? '');
  if (typeof sheet === 'number') return calm(c, sheet);
  const [first] = sheet.cases;
  const form = await postedForm(c);
  if (first === undefined || !actId.test(form.text('act'))) return calm(c, 404);
  const by = { role: 'staff', ...clerkOf(c) } as const;
  const id = `${by.id}:${form.text('act')}`;
  const outcome = await parts.port.act(first.number, id, by, { kind: 'give_code' });
  if (!outcome.ok) return receipt(c, sheet, { problem: view.say(outcome.why) });
  return outcome.code === undefined
    ? receipt(c, sheet, { problem: view.t('counter-code.once') })
    : receipt(c, sheet, { code: outcome.code });
}
