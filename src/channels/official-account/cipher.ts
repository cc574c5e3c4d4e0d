import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** WeChat's encrypted mode (platform.md section 3): AES-256-CBC, the key's first 16 bytes as the vector, padded to 32; 16 random bytes, the length, the text and the account's id inside. */
export type Cipher = {
  readonly seal: (text: string) => string;
  /** `null` for anything that was not sealed with this key for this account. */
  readonly open: (sealed: string) => string | null;
};

const block = 32;
const randomSize = 16;
const headSize = randomSize + 4;

/** A cipher by an EncodingAESKey of 43 signs and the account's id. */
export function createCipher(encodingKey: string, appId: string): Cipher {
  const key = Buffer.from(`${encodingKey}=`, 'base64');
  const vector = key.subarray(0, 16);
  return {
    seal: (text) => {
      const size = Buffer.alloc(4);
      const bytes = Buffer.from(text);
      size.writeUInt32BE(bytes.length);
      const plain = Buffer.concat([randomBytes(randomSize), size, bytes, Buffer.from(appId)]);
      const pad = block - (plain.length % block);
      const cipher = createCipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
      const padded = Buffer.concat([plain, Buffer.alloc(pad, pad)]);
      return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
    },
    open: (sealed) => {
      const plain = decrypt(key, vector, sealed);
      return plain === null ? null : textIn(plain, appId);
    },
  };
}

function decrypt(key: Buffer, vector: Buffer, sealed: string): Buffer | null {
  if (!/^[A-Za-z\d+/]+={0,2}$/u.test(sealed)) return null;
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    return Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()]);
  } catch {
    return null;
  }
}

function textIn(plain: Buffer, appId: string): string | null {
  const pad = plain.at(-1) ?? 0;
  if (pad < 1 || pad > block || plain.length - pad < headSize) return null;
  if (plain.subarray(-pad).some((byte) => byte !== pad)) return null;
  const content = plain.subarray(0, plain.length - pad);
  const end = headSize + content.readUInt32BE(randomSize);
  if (end > content.length) return null;
  // For another account it was sealed by somebody who has this key and should not.
  if (content.subarray(end).toString() !== appId) return null;
  return content.subarray(headSize, end).toString();
}
