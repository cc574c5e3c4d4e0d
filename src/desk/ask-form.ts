import type { Want } from '../messages/case-act.ts';
import { phrase } from '../messages/phrase.ts';
import { questionOf } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import type { FormDeed } from './deed-of-form.ts';
import type { Form } from './office-forms.ts';

const longest = 2000;
const problem = (key: string): FormDeed => ({ problem: phrase(key) });

/** What staff mark on the form that asks the worker: one thing (`want`), or several (`want[]`) with questions of their own, one a line (`words`). */
export function askOfForm(form: Form, service: Service | null): FormDeed {
  const why = form('why').trim();
  if (why.length > longest || form('words').length > longest) return problem('desk-problem-long');
  const single = form('want');
  // Asked by itself in words, the words are the question.
  if (single === 'words')
    return why === '' ? problem('desk-problem-empty') : ask([{ kind: 'words', text: why }], '');
  const marked = [single, ...form('want[]').split('\n')].filter((one) => one !== '');
  const wants = marked.map((one) => wantOf(one, service));
  if (wants.includes(null)) return problem('desk-problem-choose');
  return ask([...wants.filter((one) => one !== null), ...ownWords(form('words'))], why);
}

function ask(wants: readonly Want[], why: string): FormDeed {
  const [want, ...also] = wants;
  if (want === undefined) return problem('desk-problem-choose');
  return {
    deed: {
      kind: 'ask',
      want,
      ...(also.length === 0 ? {} : { also }),
      ...(why === '' ? {} : { why }),
    },
  };
}

const ownWords = (words: string): readonly Want[] =>
  words
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'words', text }));

function wantOf(marked: string, service: Service | null): Want | null {
  const [kind, id = ''] = marked.split(/:(.*)/s);
  if (kind === 'paper' && /^[a-z0-9_]{1,40}$/.test(id)) return { kind: 'paper', need: id };
  const asked = service === null ? undefined : questionOf(service, id);
  return kind === 'question' && asked && !asked.staffOnly
    ? { kind: 'question', question: id }
    : null;
}
