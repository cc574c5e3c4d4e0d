import { matchIndex } from '../../src/matching/best.ts';
import { postOf, seekerOf } from '../../src/matching/profile.ts';
import { reasonsOf } from '../../src/matching/reasons.ts';
import { factsAre } from '../contracts/example-centre.ts';
import { postsOf, seekersOf } from '../matching/invented.ts';

/** What matching costs among so many seekers: the index built once, ms, and one query with its reasons, the half and the most, ms. */
export function matchingCost(
  seekers = 20_000,
  posts = 200,
): {
  readonly built: number;
  readonly half: number;
  readonly most: number;
} {
  const told = [...seekersOf(seekers)];
  const begun = performance.now();
  const index = matchIndex();
  for (const [number, facts] of told)
    index.putSeeker(seekerOf(number, factsAre(facts), '2026-11-23'));
  const built = performance.now() - begun;
  const open = [...postsOf(posts)].map(([number, facts]) => postOf(number, factsAre(facts)));
  for (const post of open) index.putPost(post);
  // The first ones pay for the engine that makes ready.
  for (const post of open.slice(0, 20)) index.forPost(post).flatMap(reasonsOf);
  const once = (post: (typeof open)[number]): number => {
    const from = performance.now();
    index.forPost(post).flatMap(reasonsOf);
    return performance.now() - from;
  };
  // The best of three: other work on the machine only ever makes it slower.
  const each = open.map((post) => Math.min(once(post), once(post), once(post)));
  const sorted = each.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { built, half: at(0.5), most: at(1) };
}

if (import.meta.main) {
  const { built, half, most } = matchingCost();
  process.stdout.write(
    `20,000 seekers: index ${built.toFixed(0)} ms, a query p50 ${half.toFixed(1)} ms, most ${most.toFixed(1)} ms\n`,
  );
}
