/** How much was kept in the house at first sight of two hundred disguised texts by somebody who had not seen the program, in percent: what the doctor, the start and README say. `test/leaving.test.ts` holds them to it. */
export const measured = { numbers: 97, names: 76 } as const;
