import { serviceById } from '../services/index.ts';
import type { Case } from './case.ts';

/** All of a case that says who may read it. */
export type Readable = Pick<Case, 'kind' | 'service' | 'kept'>;

/** Whether a case is for few, so that nobody else learns that it is there: of a service that is shut, or kept as a complaint about the centre. */
export const isShut = ({ kind, service, kept }: Readable): boolean =>
  kind === 'application' && (kept !== undefined || serviceById(service)?.shut === true);
