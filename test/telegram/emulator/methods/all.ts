import * as files from './files.ts';
import * as messages from './messages.ts';
import type { Method } from './method.ts';
import * as rooms from './rooms.ts';
import * as updates from './updates.ts';

/** Every method by its name in small letters: the Bot API does not mind the case. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...messages, ...files, ...rooms, ...updates }).map(([name, method]) => [
    name.toLowerCase(),
    method,
  ]),
);
