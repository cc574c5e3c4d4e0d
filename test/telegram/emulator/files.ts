import { type Json, nextSerial, type World } from './world.ts';

/** Keeps bytes for download; gives the fields that name them in a message. `size` claims another size than they have. */
export function keepFile(
  world: World,
  bytes: Buffer,
  { path, size }: { readonly path: string; readonly size?: number },
): Json {
  const id = `file_${nextSerial(world)}`;
  const folder = path.split('/')[0] ?? 'files';
  const place = `${folder}/${id}${/\.\w{1,5}$/.exec(path)?.[0] ?? ''}`;
  world.files.set(id, { bytes, path: place, size: size ?? bytes.length });
  return { file_id: id, file_unique_id: `u${id}`, file_size: size ?? bytes.length };
}

/** The three sizes a photo comes in, smallest first; only the last holds the bytes as they were. */
export function photoSizes(world: World, bytes: Buffer, size?: number): readonly Json[] {
  const small = Buffer.from('small');
  const full = keepFile(world, bytes, { path: 'photos/photo.jpg', size });
  return [
    { ...keepFile(world, small, { path: 'photos/s.jpg' }), width: 90, height: 60 },
    { ...keepFile(world, small, { path: 'photos/m.jpg' }), width: 320, height: 213 },
    { ...full, width: 1280, height: 853 },
  ];
}
