import { serviceById } from './index.ts';

/** What stands in a transcript in place of a draft where none is open yet and what is talked of is for few: no other matter of the chat shows these lines. */
export const shutTalk = 'shut';

/** Whether one of these services is for few. */
export const isOfFew = (services: readonly string[]): boolean =>
  services.some((id) => serviceById(id)?.shut === true);
