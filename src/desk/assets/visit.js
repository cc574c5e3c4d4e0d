// The record of a visit: photos only once they were consented to, and a signature drawn on the glass.

const consent = document.querySelector('form[data-visit] [data-photo-consent]');
const photos = document.querySelector('form[data-visit] [data-photos]');

function followConsent() {
  if (!(consent instanceof HTMLInputElement) || !(photos instanceof HTMLInputElement)) return;
  photos.disabled = !consent.checked;
  if (!consent.checked) photos.value = '';
}
if (consent) consent.addEventListener('change', followConsent);
followConsent();

const place = document.querySelector('form[data-visit] [data-signature]');
const canvas = place && place.querySelector('canvas');
const pen = canvas && canvas.getContext('2d');
const file = place && place.querySelector('input[type="file"]');

if (place instanceof HTMLElement && canvas && pen && file instanceof HTMLInputElement)
  sign(place, { canvas, pen, file });

/** @param {HTMLElement} area @param {{ canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, file: HTMLInputElement }} parts */
function sign(area, { canvas: glass, pen: ink, file: keeps }) {
  let drawing = false;
  let moved = false;
  area.hidden = false;

  const blank = () => {
    ink.fillStyle = '#fff';
    ink.fillRect(0, 0, glass.width, glass.height);
    ink.strokeStyle = '#111';
    ink.lineWidth = 5;
    ink.lineCap = 'round';
    ink.lineJoin = 'round';
    moved = false;
    keeps.value = '';
  };

  /** @param {PointerEvent} event */
  const at = (event) => {
    const box = glass.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) * glass.width) / box.width,
      y: ((event.clientY - box.top) * glass.height) / box.height,
    };
  };

  // What was drawn goes with the form as a picture, as any other file.
  const keep = () => {
    if (!moved) return;
    glass.toBlob((blob) => {
      if (blob === null || !moved) return;
      const carried = new DataTransfer();
      carried.items.add(new File([blob], 'signature.png', { type: 'image/png' }));
      keeps.files = carried.files;
      glass.dataset.signed = 'yes';
    }, 'image/png');
  };

  glass.addEventListener('pointerdown', (event) => {
    drawing = true;
    glass.setPointerCapture(event.pointerId);
    const { x, y } = at(event);
    ink.beginPath();
    ink.moveTo(x, y);
    event.preventDefault();
  });
  glass.addEventListener('pointermove', (event) => {
    if (!drawing) return;
    const { x, y } = at(event);
    ink.lineTo(x, y);
    ink.stroke();
    moved = true;
  });
  for (const end of ['pointerup', 'pointercancel'])
    glass.addEventListener(end, () => {
      drawing = false;
      keep();
    });
  for (const clear of area.querySelectorAll('[data-clear]'))
    clear.addEventListener('click', () => {
      delete glass.dataset.signed;
      blank();
    });
  blank();
}
