import type { Hono } from 'hono';
import type { Case } from '../../cases/case.ts';
import type { PaperRef } from '../../messages/answer.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { mayAct } from '../accounts/roles.ts';
import { deedOfForm } from '../deed-of-form.ts';
import { flash } from '../pages/parts.ts';
import { visitBody } from '../pages/visit-page.ts';
import { serviceOf } from '../words.ts';
import { actId, casePage, type ReadableCase, readableCase, runAct } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';
import { type Posted, postedForm } from './upload.ts';

/** Fields in which files come. */
const fields = ['scan', 'photos', 'signature'] as const;

/** So many photos of a visit. */
const mostPhotos = 8;

/** Acts that bring files, and the page for a visit at the home. */
export function officeRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/cases/:number/visit', (c) => {
    const of = readableCase(c, c.req.param('number'));
    if (typeof of === 'number') return calm(c, of);
    return mayAct(c.get('staffView').staff) ? visitPage(c, of) : calm(c, 403);
  });
  desk.post('/deeds', (c) => withFiles(c, parts));
}

function visitPage(c: DeskContext, of: Case, problem?: Phrase, form?: Posted): Promise<Response> {
  const view = c.get('staffView');
  const more = {
    ...(problem === undefined ? {} : { problem: view.say(problem) }),
    ...(form === undefined ? {} : { typed: form.text }),
  };
  const title = `${view.t('visit-title')} ${of.number}`;
  return page(c, { title, body: visitBody(view, of, more) }, problem === undefined ? 200 : 409);
}

/** Files are looked at before anything is kept: photos want their consent. */
async function withFiles(c: DeskContext, parts: DeskParts): Promise<Response> {
  const form = await postedForm(c);
  const of: ReadableCase = readableCase(c, form.text('case'));
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const kind = form.text('kind');
  const problem = await recorded(c, parts, { of, kind, form });
  if (problem === null) return c.redirect(`/desk/cases/${of.number}?done=${kind}`, 303);
  return kind === 'record_visit'
    ? visitPage(c, of, problem, form)
    : casePage(c, parts, { of, note: flash('bad', view.say(problem)), status: 409 });
}

type Recording = { readonly of: Case; readonly kind: string; readonly form: Posted };

async function recorded(
  c: DeskContext,
  parts: DeskParts,
  { of, kind, form }: Recording,
): Promise<Phrase | null> {
  const { staff, now, today } = c.get('staffView');
  const act = form.text('act');
  if (!actId.test(act)) return phrase('desk-problem-unknown');
  const about = { of, service: serviceOf(of), now, today, by: staff.name, id: act };
  // Read once without its files: what is not right anyway brings none.
  const photos = await form.files('photos');
  if (photos.length > 0 && form.text('photo_consent') !== 'yes')
    return phrase('refused-photo_consent');
  if (photos.length > mostPhotos) return phrase('visit-too_many', { most: mostPhotos });
  const files = await keptFiles(parts, of, form);
  if ('problem' in files) return files.problem;
  const wanted = deedOfForm(kind, form.text, { ...about, files: files.kept });
  return 'problem' in wanted
    ? wanted.problem
    : runAct(c, parts, { of, id: act, deed: wanted.deed });
}

type Kept =
  | { readonly kept: { readonly [field: string]: readonly PaperRef[] } }
  | { readonly problem: Phrase };

async function keptFiles({ port }: DeskParts, of: Case, form: Posted): Promise<Kept> {
  const kept: Record<string, readonly PaperRef[]> = {};
  for (const field of fields)
    for (const file of await form.files(field)) {
      const one = await port.counter?.keepPaper(of.conversation, file);
      if (one === undefined || 'problem' in one)
        return { problem: phrase(`counter-file-${one?.problem ?? 'failed'}`) };
      kept[field] = [...(kept[field] ?? []), one];
    }
  return { kept };
}
