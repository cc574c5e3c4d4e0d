import type { Want } from '../../messages/case-act.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Service } from '../../services/service.ts';
import type { Wording } from '../../wording/wording.ts';

/** A thing that may be asked for, with its name. */
export type Wanted = {
  readonly want: Exclude<Want, { kind: 'words' }>;
  readonly label: string;
};

type About = {
  readonly service: Service;
  readonly wording: Pick<Wording, 'text' | 'keys'>;
};

const paper = 'paper-';

/** Every question of the service and every paper there is. What the worker answered has no part in it: a choice shown in a group must tell nothing of him. */
export function wantedOf({ service, wording }: About): readonly Wanted[] {
  const say = (key: string): string => wording.text(phrase(key), 'zh-CN');
  const questions = service.questions
    .filter((one) => one.staffOnly !== true)
    .map(({ id }) => ({
      want: { kind: 'question', question: id } as const,
      label: say(`q-${service.id}-${id}|q-${id}`),
    }));
  const papers = wording.keys(paper, 'how').map((key) => ({
    want: { kind: 'paper', need: key.slice(paper.length) } as const,
    label: say(key),
  }));
  return [...papers, ...questions];
}

/** What somebody's words mean among them: the one so called, else all whose names hold them or are held by them. */
export function matching(all: readonly Wanted[], words: string): readonly Wanted[] {
  const said = plain(words);
  if (said === '') return [];
  const exact = all.filter((one) => idOf(one.want) === said || plain(one.label) === said);
  if (exact.length > 0) return exact.slice(0, 1);
  return all.filter(({ label }) => plain(label).includes(said) || said.includes(plain(label)));
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s，。、：；“”"'()（）]/g, '');

const idOf = (want: Wanted['want']): string => (want.kind === 'paper' ? want.need : want.question);

/** The data of a button that asks for it. */
export const askData = (number: string, { want }: Wanted): string =>
  `s:ask:${number}:${want.kind === 'paper' ? 'p' : 'q'}:${idOf(want)}`;

/** What such data asks for, or `null` where it is none. */
export function readAsk(kind: string | undefined, id: string | undefined): Want | null {
  if (id === undefined || !/^[a-z0-9_]{1,40}$/.test(id)) return null;
  if (kind === 'p') return { kind: 'paper', need: id };
  return kind === 'q' ? { kind: 'question', question: id } : null;
}
