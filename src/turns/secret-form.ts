import type { Calendar } from '../cases/calendar.ts';
import { isFrozen } from '../cases/link-deeds.ts';
import { expect } from '../dialogue/expect.ts';
import { wordsOf } from '../dialogue/words.ts';
import { parseAddress } from '../messages/address.ts';
import type { Centre } from '../messages/centre.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { InputHint } from '../messages/reply.ts';
import type { FormSubject, Store } from '../storage/store.ts';
import type { Turns } from './turns.ts';
import { worldOf } from './world.ts';

/** What the form of a good link asks. */
export type OpenForm = {
  readonly ask: Phrase;
  readonly hint: InputHint;
  readonly language: Language;
};

/** The form for a secret value, behind its page. */
export type SecretForm = {
  /** What a link asks; `null` where it is unknown, used or over, or its question no longer stands open. */
  readonly open: (token: string) => OpenForm | null;
  /** Takes the value into the conversation, as if it were said there; resolves once it is safe. */
  readonly give: (token: string, text: string) => Promise<'received' | 'over'>;
};

type Parts = {
  readonly store: Pick<Store, 'forms' | 'loadSession' | 'casesOf'>;
  readonly receive: Turns['receive'];
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: () => number;
};

/** Binds links to the question of the turn that made them: one that was answered or put again has a link of its own. */
export function createSecretForm(parts: Parts): SecretForm {
  const { store, receive, now } = parts;
  return {
    open: (token) => {
      const subject = store.forms.look(token, now());
      return subject === null ? null : openOf(subject, parts);
    },
    give: async (token, text) => {
      const subject = store.forms.look(token, now());
      if (subject === null || openOf(subject, parts) === null) return 'over';
      // A repeat of the same event changes nothing, so a fall between these two lines does no harm.
      await receive({
        id: subject.event,
        from: parseAddress(subject.conversation),
        at: now(),
        body: { kind: 'text', text },
        form: true,
      });
      await store.forms.close(token);
      return 'received';
    },
  };
}

function openOf(subject: FormSubject, parts: Parts): OpenForm | null {
  const { conversation, question: id, turn } = subject;
  const { session } = parts.store.loadSession(conversation);
  const { channel } = parseAddress(conversation);
  const { centre, calendar } = parts;
  const ground = { centre, calendar, now: parts.now(), channel, seed: 'form' };
  const { question, asked, service, language } = expect(
    session,
    worldOf(
      ground,
      parts.store.casesOf(conversation).filter((one) => !isFrozen(one)),
    ),
  );
  if (question === null || question.id !== id || asked !== turn) return null;
  return { ask: wordsOf(question, 'ask', service), hint: question.field.hint, language };
}
