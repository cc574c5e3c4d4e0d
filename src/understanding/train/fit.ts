import { type Net, scaleOf } from '../learned/net.ts';

/** One thing to learn from: its features, the labels it may be, and the right one (`null`: none of them). */
export type Lesson = {
  readonly features: Int32Array;
  readonly options: readonly number[];
  readonly right: number | null;
  /** For each option a label that it shares with others of its kind: both weigh together. */
  readonly also?: readonly number[];
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
};

/** How a network is learned. */
export type Pace = {
  readonly width: number;
  readonly rows: number;
  readonly rounds: number;
  readonly rate: number;
  /** The share of features that are left out by chance, so that none is relied on alone. */
  readonly dropped: number;
  /** What each label begins with: how seldom it is right. */
  readonly bias: number;
  readonly seed?: number;
};

/** Squares of slopes begin so large that the first steps are small. */
const start = 0.01;
/** Errors smaller than this teach nothing. */
const least = 0.002;

/** Learns which label is right (softmax over a lesson's options and none, AdaGrad); the same on every machine. */
export function fit(lessons: readonly Lesson[], labels: readonly string[], pace: Pace): Net {
  const state = begin(labels.length, pace);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < pace.rounds; round += 1) {
    shuffle(order, state.next);
    for (const at of order) learn(lessons[at] as Lesson, state, pace);
  }
  const { table, base, weights, bias } = state;
  return { labels, width: pace.width, rows: pace.rows, step: 1, table, base, weights, bias };
}

type State = {
  readonly next: () => number;
  readonly table: Float32Array;
  readonly tableSquares: Float32Array;
  readonly base: Float32Array;
  readonly baseSquares: Float32Array;
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquares: Float32Array;
  readonly bends: Float64Array;
  readonly slopes: Float64Array;
};

function begin(labels: number, { width, rows, bias, seed = 1 }: Pace): State {
  const next = dice(seed * 7919);
  const small = (): number => (next() + next() + next() - 1.5) * 0.3;
  return {
    next,
    table: new Float32Array(rows * width).map(small),
    tableSquares: new Float32Array(rows * width).fill(start),
    base: new Float32Array(width),
    baseSquares: new Float32Array(width).fill(start),
    weights: new Float32Array(labels * width).map(small),
    weightSquares: new Float32Array(labels * width).fill(start),
    bias: new Float32Array(labels).fill(bias),
    biasSquares: new Float32Array(labels).fill(start),
    bends: new Float64Array(width),
    slopes: new Float64Array(width),
  };
}

function learn(lesson: Lesson, state: State, pace: Pace): void {
  const { features, options, right, also, weight = 1 } = lesson;
  const { width, rows, rate, dropped } = pace;
  const { table, base, weights, bias, bends, slopes, next } = state;
  const kept = dropped === 0 ? features : features.filter(() => next() >= dropped);
  const scale = scaleOf(kept.length);
  const mask = rows - 1;
  bends.fill(0);
  for (const feature of kept) {
    const row = (feature & mask) * width;
    for (let at = 0; at < width; at += 1) bends[at]! += table[row + at]!;
  }
  for (let at = 0; at < width; at += 1) bends[at] = Math.tanh(bends[at]! * scale + base[at]!);
  const guess = guessed(lesson, { bends, weights, bias, width });
  slopes.fill(0);
  options.forEach((label, k) => {
    const error = (guess[k]! - (right === label ? 1 : 0)) * weight;
    if (Math.abs(error) < least) return;
    for (const one of also === undefined ? [label] : [label, also[k]!]) {
      step(bias, state.biasSquares, one, error * rate, error);
      for (let at = 0; at < width; at += 1) {
        const place = one * width + at;
        slopes[at]! += error * weights[place]!;
        const slope = error * bends[at]!;
        step(weights, state.weightSquares, place, slope * rate, slope);
      }
    }
  });
  let any = false;
  for (let at = 0; at < width; at += 1) {
    const slope = slopes[at]! * (1 - bends[at]! * bends[at]!);
    slopes[at] = slope;
    if (Math.abs(slope) > 1e-4) any = true;
    step(base, state.baseSquares, at, slope * rate, slope);
  }
  if (!any) return;
  const squares = state.tableSquares;
  for (const feature of kept) {
    const row = (feature & mask) * width;
    for (let at = 0; at < width; at += 1) {
      const slope = slopes[at]! * scale;
      const place = row + at;
      squares[place]! += slope * slope;
      table[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
    }
  }
}

function step(
  values: Float32Array,
  squares: Float32Array,
  at: number,
  move: number,
  slope: number,
): void {
  squares[at]! += slope * slope;
  values[at]! -= move / Math.sqrt(squares[at]!);
}

function guessed(
  { options, also }: Lesson,
  {
    bends,
    weights,
    bias,
    width,
  }: Pick<State, 'bends' | 'weights' | 'bias'> & { readonly width: number },
): Float64Array {
  const sums = new Float64Array(options.length);
  let most = 0;
  options.forEach((label, k) => {
    let sum = 0;
    for (const one of also === undefined ? [label] : [label, also[k]!]) {
      sum += bias[one]!;
      for (let at = 0; at < width; at += 1) sum += weights[one * width + at]! * bends[at]!;
    }
    sums[k] = sum;
    if (sum > most) most = sum;
  });
  let total = Math.exp(-most);
  for (let k = 0; k < sums.length; k += 1) {
    sums[k] = Math.exp(sums[k]! - most);
    total += sums[k]!;
  }
  return sums.map((one) => one / total);
}

/** Numbers from 0 to 1 that look random and are the same on every machine. */
export function dice(seed: number): () => number {
  let state = seed % 2_147_483_648;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Puts a list into another order, in place. */
export function shuffle(list: unknown[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
