/** A bucket of S3-compatible storage, and who may write to it. */
export type BucketPlace = {
  /** The address with the bucket in it, as https://s3.example.cn/bangfu. */
  readonly endpoint: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
};

/** What is kept in a bucket, by names. Every call rejects with one line that says why. */
export type Bucket = {
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** `null` where there is none. */
  readonly get: (name: string) => Promise<Uint8Array | null>;
  /** All names that begin so; it ends with a slash. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly drop: (name: string) => Promise<void>;
};

/** Opens a bucket; its client is loaded only here. */
export async function openBucket(place: BucketPlace): Promise<Bucket> {
  const { S3mini } = await import('s3mini');
  const { endpoint, region, keyId, secret } = place;
  const client = new S3mini({ endpoint, region, accessKeyId: keyId, secretAccessKey: secret });
  const told = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      throw new Error(`Cannot ${what} the S3 storage: ${why}`, { cause: error });
    }
  };
  return {
    put: (name, bytes) =>
      told('write to', async () => void (await client.putObject(name, Buffer.from(bytes)))),
    get: (name) =>
      told('read from', async () => {
        const found = await client.getObjectArrayBuffer(name);
        return found === null ? null : new Uint8Array(found);
      }),
    names: (folder) =>
      told('look into', async () => {
        const found = await client.listObjects('/', folder);
        if (found === null) throw new Error('there is no such bucket');
        return found.map(({ Key }) => Key);
      }),
    drop: (name) => told('clear', async () => void (await client.deleteObject(name))),
  };
}
