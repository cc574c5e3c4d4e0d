import type { Params } from '../params.ts';
import type { World } from '../world.ts';

/** One method of the Bot API: its result, or a `Refusal` thrown. */
export type Method = (world: World, params: Params) => unknown;
