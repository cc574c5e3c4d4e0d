import { codes, type Frame, nextSerial, type World } from './world.ts';

/** What a part of an upload came to. */
type Outcome = { readonly code: number; readonly body?: object };

const wrong: Outcome = { code: codes.shape };
const good: Outcome = { code: 0 };

/** Begins to take a file. */
export function beginUpload(world: World, { body = {} }: Frame): Outcome {
  const id = `upload-${nextSerial(world)}`;
  world.uploads.set(id, { of: body, chunks: new Map() });
  return { code: 0, body: { upload_id: id } };
}

/** Takes a part of it. */
export function chunkUpload(world: World, { body = {} }: Frame): Outcome {
  const upload = world.uploads.get(String(body['upload_id']));
  upload?.chunks.set(
    Number(body['chunk_index']),
    Buffer.from(String(body['base64_data']), 'base64'),
  );
  return upload === undefined ? wrong : good;
}

/** Puts its parts together and gives its number. */
export function finishUpload(world: World, { body = {} }: Frame): Outcome {
  const upload = world.uploads.get(String(body['upload_id']));
  if (upload === undefined) return wrong;
  const parts = [...upload.chunks].toSorted(([a], [b]) => a - b).map(([, bytes]) => bytes);
  const id = `media-${nextSerial(world)}`;
  world.media.set(id, Buffer.concat(parts));
  return { code: 0, body: { media_id: id, type: 'file', created_at: String(world.now()) } };
}
