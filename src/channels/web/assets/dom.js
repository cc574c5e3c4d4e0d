/** The element of an id; the page always has it. */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** A new element with attributes (`text` is its text) and children; `null` children are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'text') element.textContent = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** One of the page's drawings. */
export function icon(name) {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#i-${name}`);
  drawing.append(use);
  return drawing;
}

/** The data the server wrote into the page under an id; taken out of it, so that clearing the screen clears it too. */
export function takeData(id) {
  const element = byId(id);
  element.remove();
  return JSON.parse(element.textContent || 'null');
}

/** A fresh id that nobody else has: 128 random bits. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
