import { jobReferral } from './job_referral/service.ts';
import { legalAid } from './legal_aid/service.ts';
import { petition } from './petition/service.ts';
import { relief } from './relief/service.ts';
import { refuseStraySayings } from './sayings.ts';
import type { Service } from './service.ts';
import { studentAid } from './student_aid/service.ts';
import { womenRights } from './women_rights/service.ts';

/** Every service there is, kept by hand: a new one is its folder, its locale files and one line here. */
export const services: readonly Service[] = [
  relief,
  legalAid,
  studentAid,
  jobReferral,
  womenRights,
  petition,
];

refuseStraySayings(
  ['common', ...services.map(({ id }) => id)].map((one) => new URL(`${one}/`, import.meta.url)),
);

/** The service of that id; `undefined` where there is none. */
export const serviceById = (id: string): Service | undefined =>
  services.find((service) => service.id === id);
