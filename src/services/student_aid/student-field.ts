import type { Field, Reading } from '../../fields/field.ts';

/** Where what follows from the student's ID number belongs: to the student, never to the applicant. */
const belongs: { readonly [question: string]: string } = {
  birth_date: 'student_birth_date',
  sex: 'student_sex',
  id_number_invalid: 'student_id_invalid',
};

/** The same field about the student: a birth date, a sex or a failed number that follows goes to the student's own questions. */
export const ofStudent = (field: Field): Field => ({
  ...field,
  read: (text, context) => moved(field.read(text, context)),
});

function moved(reading: Reading): Reading {
  if (reading.kind === 'value' && reading.implies !== undefined) {
    const own = Object.entries(reading.implies).flatMap(([id, value]) => {
      const to = belongs[id];
      return to === undefined ? [] : [[to, value] as const];
    });
    return { ...reading, implies: Object.fromEntries(own) };
  }
  if (reading.kind === 'problem' && reading.keep !== undefined) {
    const question = belongs[reading.keep.question] ?? reading.keep.question;
    return { ...reading, keep: { ...reading.keep, question } };
  }
  return reading;
}
