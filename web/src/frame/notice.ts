import { useSyncExternalStore } from 'react';

let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: string): void {
  message = next;
  for (const listener of listeners) listener();
}

/** Says a short sentence to eye and screen reader; it goes away by itself. */
export function notice(text: string): void {
  clearTimeout(timer);
  set(text);
  timer = setTimeout(() => set(''), 4000);
}

/** The sentence being said, empty most of the time. */
export const useNotice = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
