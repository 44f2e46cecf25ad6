const FIRST_WORD_MS = 1000;
const LINE_EVERY_MS = 5000;

export interface Progress {
  /** Says how far things are; heard at most a few times a second. */
  tell(line: string): void;
  end(): void;
}

/**
 * Progress on standard error for anything that takes over a second: one line that rewrites itself on a terminal,
 * a new line every five seconds elsewhere.
 */
export function startProgress(): Progress {
  const began = Date.now();
  const terminal = process.stderr.isTTY === true;
  let last = 0;
  let open = false;
  return {
    tell(line) {
      const now = Date.now();
      if (now - began < FIRST_WORD_MS || now - last < (terminal ? 200 : LINE_EVERY_MS)) return;
      last = now;
      open = terminal;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `stemma: ${line}\n`);
    },
    end() {
      if (open) process.stderr.write('\r\u001b[K');
      open = false;
    },
  };
}
