import type { PaperNeed } from '../service.ts';

/** What a centre must look at before it publishes an offer (人力资源市场暂行条例 Art 26): the licence, who comes for the unit, and his letter where he is not its head. */
export const papers = (): readonly PaperNeed[] => [
  { id: 'business_licence', required: true },
  { id: 'id_card', required: true },
  { id: 'unit_letter', required: false },
  { id: 'recruit_notice', required: false },
];
