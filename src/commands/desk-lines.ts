import type { ConsoleChannel } from '../channels/console/console-channel.ts';
import { administer } from './desk.ts';
import { lookInside } from './doctor/inside.ts';
import type { House } from './house.ts';
import type { Standing } from './running/standing.ts';

/** What the local socket of a running server answers: console lines, `listen`, and `desk` commands. */
export function deskLines(
  house: House & { readonly data: string; readonly standing: () => Standing | null },
  channel: ConsoleChannel,
): (line: string, push: (message: object) => void) => Promise<object> {
  return async (line, push) => {
    const said = JSON.parse(line) as { desk?: readonly string[]; listen?: string };
    if (said.desk?.[0] === 'doctor') {
      const { centre } = house.living.now();
      return lookInside({ ...house, centre, now: Date.now(), standing: house.standing() });
    }
    if (Array.isArray(said.desk))
      return administer(house, said.desk as readonly string[], Date.now());
    if (typeof said.listen === 'string') {
      channel.listen(said.listen, push);
      return {};
    }
    return channel.answer(line);
  };
}
