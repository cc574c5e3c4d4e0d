import { createRequire } from 'node:module';

/** A frame of the long line; `method` 0 is of the line itself, 1 holds an event. */
export type Frame = {
  readonly SeqID: number;
  readonly LogID: number;
  readonly service: number;
  readonly method: number;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly payload?: Uint8Array;
};

// 飞书's SDK brings it.
const { parse } = createRequire(import.meta.url)('protobufjs') as {
  readonly parse: (words: string) => {
    readonly root: {
      readonly resolveAll: () => unknown;
      readonly lookupType: (name: string) => {
        readonly encode: (frame: object) => { readonly finish: () => Uint8Array };
        readonly decode: (bytes: Uint8Array) => Frame;
      };
    };
  };
};

const { root } = parse(`
  syntax = "proto2";
  message Header { required string key = 1; required string value = 2; }
  message Frame {
    required uint64 SeqID = 1; required uint64 LogID = 2;
    required int32 service = 3; required int32 method = 4;
    repeated Header headers = 5;
    optional string payload_encoding = 6; optional string payload_type = 7;
    optional bytes payload = 8; optional string LogIDNew = 9;
  }
`);
// The SDK takes protobufjs its numbers of 64 bits away, for the whole process: what is not resolved by then never is.
root.resolveAll();
const type = root.lookupType('Frame');

/** A frame as bytes. */
export const encodeFrame = (frame: Frame): Uint8Array => type.encode(frame).finish();

/** A frame of bytes. */
export const decodeFrame = (bytes: Uint8Array): Frame => type.decode(bytes);

/** One of a frame's headers. */
export const headerOf = ({ headers }: Frame, name: string): string =>
  headers.find(({ key }) => key === name)?.value ?? '';
