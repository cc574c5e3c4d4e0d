import type { Centre } from './centre.ts';
import type { Language, Phrase } from './phrase.ts';

/** A section of the privacy notice: `notice-<id>` is its heading, `notice-<id>.text` its words. */
export type NoticeSection = { readonly id: string; readonly title: Phrase; readonly text: Phrase };

const sections = [
  'who',
  'purpose',
  'kinds',
  'sensitive',
  'seen',
  'assistant',
  'listener',
  'kept',
  'rights',
  'family',
  'helper',
] as const;

/** The notice on personal information (PIPL 17, 30), built from the centre's own facts; every section in its order. */
export function privacyNotice(centre: Centre, language: Language): readonly NoticeSection[] {
  const args = noticeFacts(centre, language);
  const told = sections.filter((id) => id !== 'listener' || centre.listener !== undefined);
  return told.map((id) => ({
    id,
    title: { key: `notice-${id}` },
    text: { key: `notice-${id}.text`, args },
  }));
}

/** The version of the notice is that of the consents it belongs to, each named once; `from` is the day it holds from, where the centre says so. */
export function noticeVersion(centre: Centre): Phrase {
  const version = [...new Set(Object.values(centre.consents))].join(' / ');
  return centre.noticeFrom === undefined
    ? { key: 'notice-version', args: { version } }
    : { key: 'notice-version_from', args: { version, from: centre.noticeFrom } };
}

/** The days that a centre which sets none keeps what is swept: no end is promised then. */
const days = (centre: Centre, table: string): Phrase => {
  const count = centre.retentionDays[table];
  return count === undefined
    ? { key: 'notice-no_end' }
    : { key: 'notice-days', args: { count: String(count) } };
};

function noticeFacts(centre: Centre, language: Language): Phrase['args'] {
  return {
    centre: centre.name[language],
    phone: centre.phone,
    address: centre.address[language],
    hours: centre.hours[language],
    union: centre.hotlines['union'] ?? centre.phone,
    provider: centre.listener?.name ?? '',
    heard: String(centre.times.heardHours),
    draft: String(centre.times.draftDays),
    transcript: days(centre, 'transcript'),
    papers: days(centre, 'papers'),
    sessions: days(centre, 'sessions'),
  };
}
