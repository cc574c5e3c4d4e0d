import type { ConsoleChannel } from '../channels/console/console-channel.ts';
import { administer } from './desk.ts';
import type { House } from './house.ts';

/** What the local socket of a running server answers: console lines, `listen`, and `desk` commands. */
export function deskLines(
  house: House & { readonly data: string },
  channel: ConsoleChannel,
): (line: string, push: (message: object) => void) => Promise<object> {
  return async (line, push) => {
    const said = JSON.parse(line) as { desk?: readonly string[]; listen?: string };
    if (Array.isArray(said.desk))
      return administer(house, said.desk as readonly string[], Date.now());
    if (typeof said.listen === 'string') {
      channel.listen(said.listen, push);
      return {};
    }
    return channel.answer(line);
  };
}
