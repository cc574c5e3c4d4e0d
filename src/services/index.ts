import { donation } from './donation/service.ts';
import { housing } from './housing/service.ts';
import { jobReferral } from './job_referral/service.ts';
import { legalAid } from './legal_aid/service.ts';
import { medicalAid } from './medical_aid/service.ts';
import { memberDiscount } from './member_discount/service.ts';
import { modelWorker } from './model_worker/service.ts';
import { petition } from './petition/service.ts';
import { relief } from './relief/service.ts';
import { refuseStraySayings } from './sayings.ts';
import { seasonal } from './seasonal/service.ts';
import type { Service } from './service.ts';
import { skillsTraining } from './skills_training/service.ts';
import { startupTax } from './startup_tax/service.ts';
import { studentAid } from './student_aid/service.ts';
import { vacancy } from './vacancy/service.ts';
import { womenRights } from './women_rights/service.ts';

/** Every service there is, kept by hand: a new one is its folder, its locale files and one line here. */
export const services: readonly Service[] = [
  relief,
  medicalAid,
  studentAid,
  legalAid,
  jobReferral,
  vacancy,
  skillsTraining,
  womenRights,
  petition,
  modelWorker,
  housing,
  startupTax,
  seasonal,
  memberDiscount,
  donation,
];

refuseStraySayings(
  ['common', ...services.map(({ id }) => id)].map((one) => new URL(`${one}/`, import.meta.url)),
);

/** The service of that id; `undefined` where there is none. */
export const serviceById = (id: string): Service | undefined =>
  services.find((service) => service.id === id);

const following = new Set(
  services.flatMap((service) =>
    service.questions.flatMap((one) => (one.follows === true ? [one.id] : [])),
  ),
);

/** Whether a question's answer follows from words that tell something else. */
export const follows = (question: string): boolean => following.has(question);
