import { clausesOf } from '../fields/clauses.ts';
import { readWords } from '../fields/words.ts';
import type { Question } from '../services/service.ts';

const { fit } = readWords(new URL('lexicon/mocked.txt', import.meta.url));
const mocked = fit.u`^.{0,3}{deed}(?:{what}.{0,4}{end}+|{coarse}.{0,4})$`;

/** Whether a yes-or-no question is answered by mockery: 签啥合同哦 says that none was signed. Who asks in earnest says no such particle behind it. */
export const isMocked = (plain: string, { field }: Question): boolean =>
  field.kind === 'yesNo' &&
  !/[?？]/u.test(plain) &&
  clausesOf(plain).some(({ from, to }) => mocked.test(plain.slice(from, to).trim()));
