/** A turn comes round to the loop so often from its message to its answer. */
const rounds = 3;

const round = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Lets workers' turns that came meanwhile go first, to their end: a page is made piece by piece. */
export async function breath(): Promise<void> {
  for (let n = 0; n < rounds; n += 1) await round();
}
