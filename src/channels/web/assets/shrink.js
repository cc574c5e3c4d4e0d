/** Small print on a form is still readable at this width. */
const longest = 2400;
const small = 1200000;
const drawable = /^image\/(jpeg|png|webp)$/;

/**
 * A photo made smaller before it costs a slow line minutes: at most 2,400 pixels on its longer side,
 * as JPEG. The file itself where it is small already, is no photo, or the browser cannot read it.
 * @param {File} file
 * @returns {Promise<Blob>}
 */
export async function shrink(file) {
  if (!drawable.test(file.type) || file.size <= small) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    return blob && blob.size < file.size ? blob : file;
  } catch (_) {
    return file;
  }
}
