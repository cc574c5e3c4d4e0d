import type { Page } from 'playwright-core';

/** The least a finger needs, CSS pixels. */
const least = 44;

/** What on a page is too small to be pressed by a finger: controls, and links that stand alone; a link within a sentence may be as high as its line. */
export const smallIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const inSentence = (it: Element): boolean => {
      if (it.tagName !== 'A' || getComputedStyle(it).display !== 'inline') return false;
      const around = it.closest('p, li, dd, td, th, small, span, summary');
      return around !== null && (around.textContent ?? '').trim() !== (it.textContent ?? '').trim();
    };
    const area = (it: Element): DOMRect =>
      (it.matches('input[type="checkbox"], input[type="radio"], input[type="file"]')
        ? (it.closest('label') ?? it)
        : it
      ).getBoundingClientRect();
    return [
      ...document.querySelectorAll(
        'button, a[href], select, textarea, summary, input:not([type="hidden"])',
      ),
    ]
      .filter(
        (it) =>
          it.checkVisibility() && !it.matches('.visually-hidden, .skip-link') && !inSentence(it),
      )
      .filter((it) => {
        const { width, height } = area(it);
        return width > 0 && (height < size - 0.5 || width < size - 0.5);
      })
      .map((it) => {
        const { width, height } = area(it);
        const name = (it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 20);
        return `${it.tagName.toLowerCase()}.${it.className} ${name} ${Math.round(width)}×${Math.round(height)}`;
      });
  }, least);
