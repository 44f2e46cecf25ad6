import { useEffect } from 'react';
import { type Command, commandOf } from './keys.ts';
import { settings } from './settings.ts';

const PATIENCE = 1500;

/** True when the key belongs to a field, a menu or a dialog and not to the page. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role=listbox], [role=dialog]') !== null;
}

/** Listens to the keys of the table; `run` answers whether it used the key. */
export function useKeyboard(run: (command: Command) => boolean): void {
  useEffect(() => {
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Shift') return;
      if (isTaken(event.target) && event.key !== 'Escape') return;
      const command = commandOf(event.key, before, settings().keys);
      clearTimeout(timer);
      before = command === 'wait' ? event.key : '';
      timer = setTimeout(() => {
        before = '';
      }, PATIENCE);
      if (command && command !== 'wait' && run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [run]);
}
