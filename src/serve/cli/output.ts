import { once } from 'node:events';

/** Writes to standard output and waits while the reader at the other end is slow. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line. */
export const writeLine = (line: string): Promise<void> => write(`${line}\n`);

/** Writes a value as one line of JSON. */
export const writeJson = (value: unknown): Promise<void> => writeLine(JSON.stringify(value));

/** Says something to the person on standard error, where it never mixes with results. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Control characters that could drive a terminal, and marks that could turn a line around. */
const DRIVES_TERMINAL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from an article made safe for a terminal, on one line. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(DRIVES_TERMINAL, '').trim();
