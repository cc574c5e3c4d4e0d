import type { Phrase, PhraseArg } from '../messages/phrase.ts';
import type { Service } from '../services/service.ts';
import type { Shown } from './answer-rows.ts';

const dots = '••••';

/** Whether a value that the reader has not opened may stand in what was reckoned: then the reckoning is covered as the value is. */
export const coversFigures = (
  service: Service,
  {
    answers,
    shown,
  }: { readonly answers: { readonly [id: string]: unknown }; readonly shown: Shown },
): boolean =>
  !shown.has('answers') &&
  service.questions.some(
    ({ id, sensitive }) => sensitive && answers[id] !== undefined && !shown.has(id),
  );

/** A step of a reckoning without any figure in it, from which a covered value could be told. */
export function withoutFigures({ key, args }: Phrase): Phrase {
  if (args === undefined) return { key };
  const told = Object.entries(args).map(([name, value]) => [name, covered(value)] as const);
  return { key, args: Object.fromEntries(told) };
}

const isList = (value: PhraseArg): value is readonly Phrase[] => Array.isArray(value);

function covered(value: PhraseArg): PhraseArg {
  if (typeof value === 'number') return dots;
  if (typeof value === 'string') return value.replace(/\d[\d,.]*/gu, dots);
  return isList(value) ? value.map(withoutFigures) : withoutFigures(value);
}
