/** A parent process may pass on the very Ctrl-C that the terminal sent us too; within this time it is the same one. */
const SAME_MS = 1000;

/**
 * Calls `first` at the first Ctrl-C or SIGTERM; another one after a second leaves at once with 130. Gives the
 * function that stops listening.
 */
export function onInterrupt(first: () => void): () => void {
  let at: number | undefined;
  const heard = (): void => {
    if (at === undefined) {
      at = Date.now();
      first();
    } else if (Date.now() - at > SAME_MS) process.exit(130);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return () => {
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
  };
}
