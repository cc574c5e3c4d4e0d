import { html } from 'hono/html';
import { isAdmin } from '../accounts/roles.ts';
import type { Html, StaffView, View } from '../view.ts';

/** Whether an account may change what the centre is. */
export const maySet = ({ staff }: StaffView): boolean => isAdmin(staff);

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A day as it is said, with its weekday, and its year where that is another. */
export function dayWords(view: View, day: string): string {
  const words = view.t('appointment-day', {
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8)),
    weekday: { key: `appointment-weekday-${weekday(day)}` },
  });
  const year = day.slice(0, 4);
  return year === view.today.slice(0, 4) ? words : view.t('desk-set-year', { year, day: words });
}

/** Words as the worker gets them. */
export const bubble = (view: View, text: string): Html =>
  html`<div class="set-heard"><span>${view.t('desk-set-heard')}</span><p>${text}</p></div>`;
