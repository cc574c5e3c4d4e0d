import { listenButton } from './aloud.js';

/** The page of the privacy notice: one button that reads all of it. */
const place = document.querySelector('#listen');
const { listen, stop } = place.dataset;
const button = listenButton({ listen, stop }, () => document.querySelector('#notice').innerText);
if (button) place.append(button);
