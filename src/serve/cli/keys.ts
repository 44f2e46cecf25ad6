/** Keys of the terminal, one at a time, until `end`; nothing is shown while they are typed. */
export function terminalKeys(): { readonly keys: AsyncIterable<string>; end(): void } {
  const { stdin } = process;
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  const end = (): void => {
    stdin.setRawMode(false);
    stdin.pause();
  };
  async function* read(): AsyncIterable<string> {
    for await (const chunk of stdin) {
      // Arrows and the like come as several signs that begin with an escape: none of ours.
      const typed = chunk as string;
      if (typed.length === 1 || !typed.startsWith('\u001b')) yield* typed;
    }
  }
  return { keys: read(), end };
}
