import type { CaseState } from '../../messages/case-act.ts';
import type { Centre } from '../../messages/centre.ts';
import type { Service, Stage } from '../service.ts';

/** The stages in this order, and after them the ways out that every service has; `file` opens at preliminary acceptance. */
export const way = (...states: readonly CaseState[]): readonly Stage[] =>
  [...states, 'returned' as const, 'declined' as const, 'withdrawn' as const].map((state) =>
    state === 'accepted' ? { state, file: true } : { state },
  );

/** The way of a service's cases at this centre. */
export const stagesAt = (service: Service, centre: Centre): readonly Stage[] =>
  service.order?.(centre) ?? service.stages;
