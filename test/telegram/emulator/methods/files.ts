import { chatToWrite } from '../chats.ts';
import { keepFile, photoSizes } from '../files.ts';
import { type Params, textOf, type Upload } from '../params.ts';
import { post } from '../posting.ts';
import { badRequest } from '../refusal.ts';
import type { Json, World } from '../world.ts';
import type { Method } from './method.ts';

const megabyte = 1024 * 1024;

/** sendPhoto: an upload of at most 10 MB or a known file id. */
export const sendPhoto: Method = (world, params) => {
  const upload = theFile(world, params, { name: 'photo', most: 10 });
  return sendMedia(world, params, { photo: photoSizes(world, upload.bytes) });
};

/** sendDocument: an upload of at most 50 MB or a known file id. */
export const sendDocument: Method = (world, params) => {
  const upload = theFile(world, params, { name: 'document', most: 50 });
  const file = keepFile(world, upload.bytes, { path: `documents/${upload.name}` });
  return sendMedia(world, params, { document: { ...file, file_name: upload.name } });
};

function sendMedia(world: World, params: Params, media: Json): unknown {
  const caption = textOf(params, 'caption').trim();
  if (caption.length > 1024) throw badRequest('message caption is too long');
  return post(world, params, { media, ...(caption === '' ? {} : { caption }) });
}

function theFile(
  world: World,
  params: Params,
  { name, most }: { readonly name: string; readonly most: number },
): Upload {
  chatToWrite(world, params);
  const upload = params.files[name];
  const known = world.files.get(textOf(params, name));
  if (!upload && known) return { name: known.path.split('/').at(-1) ?? 'file', bytes: known.bytes };
  if (!upload) throw badRequest(`there is no ${name} in the request`);
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (upload.bytes.length > most * megabyte) throw badRequest('file is too big');
  return upload;
}

/** getFile: a path to download from, for files of at most 20 MB. */
export const getFile: Method = (world, params) => {
  const id = textOf(params, 'file_id');
  const file = world.files.get(id);
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.size > 20 * megabyte) throw badRequest('file is too big');
  return { file_id: id, file_unique_id: `u${id}`, file_size: file.size, file_path: file.path };
};
