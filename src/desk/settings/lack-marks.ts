/** What a place is filled with where there is nothing for it: it is seen, and such a text is not sent. */
export const lackMark = (label: string): string => `〔？${label}〕`;

const marks = /〔？([^〕]*)〕/gu;

/** What a text still lacks, by the marks in it. */
export const lacksIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(marks)].map(([, label]) => label as string)),
];
