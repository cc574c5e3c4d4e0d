import { byId, freshId } from './dom.js';
import { shrink } from './shrink.js';

/** The button for papers: the camera or the album on a phone, files at a desk. `take` gets each file, ready to send. */
export function createPhoto({ words, paperBytes }, { take, tooLarge, note }) {
  const camera = /** @type {HTMLInputElement} */ (byId('camera-file'));
  const album = /** @type {HTMLInputElement} */ (byId('album-file'));
  const open = photoMenu(album);
  for (const [button, input] of [
    ['camera', camera],
    ['album', album],
  ])
    byId(button).addEventListener('click', () => {
      open(false);
      input.click();
    });
  const taken = async (files) => {
    note(words['photo-working']);
    const ready = [];
    for (const file of files) {
      const blob = await shrink(file);
      if (blob.size > paperBytes) tooLarge();
      else ready.push({ blob, name: file.name, type: blob.type, local: URL.createObjectURL(blob) });
    }
    // What was chosen together is asked about together.
    const album = ready.length > 1 ? freshId() : undefined;
    ready.forEach((file, at) => take({ ...file, album, last: at === ready.length - 1 }));
    note('');
  };
  for (const input of [camera, album])
    input.addEventListener('change', () => {
      const files = [...(input.files || [])];
      // The same photo may be chosen again.
      input.value = '';
      void taken(files);
    });
}

/** The small menu above the button, only where a finger chooses between camera and album. */
function photoMenu(album) {
  const menu = byId('photo-menu');
  const button = byId('photo');
  const open = (on) => {
    menu.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    if (on) byId('camera').focus();
  };
  button.addEventListener('click', () =>
    matchMedia('(pointer: coarse)').matches ? open(menu.hidden) : album.click(),
  );
  document.addEventListener('click', (event) => {
    const inside = menu.contains(event.target) || button.contains(event.target);
    if (!menu.hidden && !inside) open(false);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open(false);
    button.focus();
  });
  return open;
}
