import type { Option } from '../messages/reply.ts';
import { howMarks } from '../messages/tally.ts';
import { doing, type Flow, having, quietly, saying } from './flow.ts';
import { fits } from './leading-on.ts';
import type { World } from './world.ts';

const prefix = 'how_';

/** The three taps of a service's decision. */
export const howOptions = (service: string): readonly Option[] =>
  howMarks.map((mark) => ({ id: `${prefix}${mark}_${service}`, label: { key: `how-${mark}` } }));

/** A decision was told: how it was may be said by one tap, unless something else stands open or there was danger. Gone with his next word, and never put again. */
export function askHow(flow: Flow, service: string, world: World): Flow {
  const danger = world.cases.some(({ kind }) => kind === 'alert');
  if (danger || flow.leads === true || !fits(flow, world)) return flow;
  return having({ ...flow, quiet: false, leads: true }, { how: service });
}

/** His tap is counted for the day and the service, and kept nowhere with his name; `null` where he pressed something else. */
export function answerHow(flow: Flow, option: string | undefined, world: World): Flow | null {
  if (option?.startsWith(prefix) !== true) return null;
  const [, mark = '', service = ''] = /^how_([a-z]+)_(.+)$/u.exec(option) ?? [];
  if (!howMarks.some((one) => one === mark)) return null;
  const tally = {
    day: world.today,
    what: 'satisfaction',
    of: `${service} ${mark}`,
    by: 1,
  } as const;
  return quietly(
    saying(doing(flow, { kind: 'tally', tally }), {
      key: mark === 'poor' ? 'how-thanks_poor' : 'how-thanks',
    }),
  );
}
