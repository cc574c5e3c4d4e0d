const unsent = 'bangfu-unsent';
const draft = 'bangfu-draft';

/** What this tab remembers over a reload; a browser that forbids it loses nothing but that. */
const safely = (work, otherwise) => {
  try {
    return work();
  } catch (_) {
    return otherwise;
  }
};

/** Keeps what was not acknowledged, for this conversation only; files cannot be kept so. */
export const keepUnsent = (key, items) =>
  safely(() => {
    const words = items.filter(({ kind }) => kind !== 'paper');
    if (words.length === 0) sessionStorage.removeItem(unsent);
    else sessionStorage.setItem(unsent, JSON.stringify({ key, items: words }));
  });

/** What was not acknowledged in this conversation before the reload. */
export const unsentOf = (key) =>
  safely(() => {
    const kept = JSON.parse(sessionStorage.getItem(unsent) || 'null');
    return kept && kept.key === key && Array.isArray(kept.items) ? kept.items : [];
  }, []);

/** Keeps what stands in the input. */
export const keepDraft = (key, text) =>
  safely(() =>
    text === ''
      ? sessionStorage.removeItem(draft)
      : sessionStorage.setItem(draft, JSON.stringify({ key, text })),
  );

/** What stood in the input before the reload. */
export const draftOf = (key) =>
  safely(() => {
    const kept = JSON.parse(sessionStorage.getItem(draft) || 'null');
    return kept && kept.key === key && typeof kept.text === 'string' ? kept.text : '';
  }, '');

/** Forgets all of it. */
export const forget = () => safely(() => sessionStorage.clear());
