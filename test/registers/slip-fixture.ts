import type { Slip } from '../../src/messages/slip.ts';

/** A slip on which nothing was chosen to be told on. */
export const bareSlip: Slip = {
  id: 's1:slip-one',
  department: 'legal_aid_centre',
  to: {
    name: { 'zh-CN': '县司法局法律援助中心', en: 'County Justice Bureau' },
    phone: '0000-1234001',
    law: 'legal_aid',
  },
  matter: '请提供法律援助',
  tells: [],
  papers: [],
  at: Date.parse('2026-11-23T09:00:00+08:00'),
  by: '林静',
  consent: { answer: 'asked', at: Date.parse('2026-11-23T09:00:00+08:00'), version: '2026-1' },
};
