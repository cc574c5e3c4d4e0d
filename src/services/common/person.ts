import { address as addressField } from '../../fields/address.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { identity } from '../../fields/identity.ts';
import { name as nameField } from '../../fields/name.ts';
import { phone as phoneField } from '../../fields/phone.ts';
import { text } from '../../fields/text.ts';
import type { Value } from '../../messages/value.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** The applicant's name as on the ID card. */
export const name: Question = {
  id: 'name',
  field: nameField(),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** A phone the applicant can be reached on. */
export const phone: Question = {
  id: 'phone',
  field: phoneField({ kinds: ['mobile', 'landline'] }),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** Another phone in case the first is silent: of the family, or a landline. */
export const altPhone: Question = {
  id: 'alt_phone',
  field: phoneField({ kinds: ['mobile', 'landline'] }),
  need: 'file',
  starred: true,
  mayBeNone: true,
};

/** The resident ID number, which gives birth date and sex (GB 11643), or the number of another document; nobody is held up for want of one. */
export const idNumber: Question = {
  id: 'id_number',
  field: identity(),
  need: 'apply',
  starred: true,
  sensitive: true,
  mayBeNone: true,
  about: 'applicant',
};

/** Which document the number is of where it is no resident's, or why there is none; follows from most answers. */
export const idType: Question = {
  id: 'id_type',
  field: choice(
    said.options({
      set: 'id_type',
      values: [
        'lost',
        'pending',
        'none',
        'withheld',
        'passport',
        'hk_macau_permit',
        'taiwan_permit',
        'permanent_residence',
        'residence_permit',
        'military',
        'other',
      ],
    }),
  ),
  need: 'file',
  starred: false,
  when: (facts) => isOtherPaper(facts('id_number')),
  about: 'applicant',
};

const isOtherPaper = (id: Value | undefined): boolean =>
  id === null || (typeof id === 'string' && !/^\d{17}[\dX]$/u.test(id));

/** What was given twice and fails the check of GB 11643: kept and flagged, for staff to settle (design: asked again once). */
export const idNumberInvalid: Question = {
  id: 'id_number_invalid',
  field: text({ max: 40 }),
  need: 'file',
  starred: false,
  sensitive: true,
  staffOnly: true,
  about: 'applicant',
};

/** Day of birth; follows from an ID number, asked where none was given. */
export const birthDate: Question = {
  id: 'birth_date',
  field: date({ when: 'past', min: '1900-01-01', precision: 'day', born: true }),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** Sex; follows from an ID number, asked where none was given. */
export const sex: Question = {
  id: 'sex',
  field: choice(said.options({ set: 'sex', values: ['male', 'female'] })),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** Where the applicant lives now. */
export const address: Question = {
  id: 'address',
  field: addressField(),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** Where the household register stands, as the applicant names it. */
export const hukouPlace: Question = {
  id: 'hukou_place',
  field: text({ max: 100 }),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** Schooling, from least to most. */
export const education: Question = {
  id: 'education',
  field: choice(
    said.options({
      set: 'education',
      values: [
        'primary',
        'junior',
        'senior',
        'vocational',
        'junior_college',
        'bachelor',
        'graduate',
      ],
    }),
  ),
  need: 'apply',
  starred: true,
  about: 'applicant',
};
