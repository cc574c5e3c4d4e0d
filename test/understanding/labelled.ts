import { filesIn, type Labelled, readLabelled } from '../../src/understanding/train/lessons.ts';

const folders = ['tune', 'report', 'batches', 'held'];

/** The files of labelled messages in one folder beside this file. */
export const filesOf = (folder: string): readonly URL[] =>
  filesIn(new URL(`${folder}/`, import.meta.url));

/** Every labelled message that stands beside this file. */
export const allLabelled = (): readonly Labelled[] =>
  folders.flatMap((folder) => filesOf(folder).flatMap(readLabelled));
