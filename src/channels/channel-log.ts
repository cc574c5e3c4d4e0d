/** Writes one line to the log: an event's name and facts that never are personal. */
export type ChannelLog = (
  event: string,
  facts?: { readonly [name: string]: string | number | boolean },
) => void;
