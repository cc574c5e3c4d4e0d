import { createHash } from 'node:crypto';
import type { Centre } from '../../messages/centre.ts';
import type { ModelSettings } from './settings.ts';

/** The centre with the model that hears its workers: who keeps it, and a version of the basic consent of its own, so that another model or keeper is agreed to anew. */
export function withListener(centre: Centre, settings: ModelSettings | null): Centre {
  if (settings === null) return centre;
  const { provider, roles } = settings;
  const known = [provider, ...roles.map(({ baseUrl, model }) => `${baseUrl} ${model}`)].join('\n');
  const mark = createHash('sha256').update(known).digest('hex').slice(0, 6);
  return {
    ...centre,
    consents: { ...centre.consents, basic: `${centre.consents.basic}+${mark}` },
    listener: { name: provider, own: roles.every((role) => role.isPrivate) },
  };
}
