import { renderUnicodeCompact } from 'uqr';

/** A sign-in code as lines of blocks that a phone can scan from a terminal. */
export const codeInTerminal = (code: string): string => renderUnicodeCompact(code);
