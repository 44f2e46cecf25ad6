import { useEffect } from 'react';
import { ALWAYS, type Command, KEYS } from './keys.ts';
import { settings } from './settings.ts';

const PATIENCE = 1500;

/** True when the key belongs to a field, a menu or a dialog and not to the page. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role=listbox], [role=dialog]') !== null;
}

/** The command of a key press, given the key pressed just before; `wait` when it may start a pair. */
export function commandOf(key: string, before: string, single: boolean): Command | 'wait' | undefined {
  const press = key === 'Escape' ? 'Esc' : key;
  if (!single && !ALWAYS.has(press)) return undefined;
  const pair = before && KEYS.find((row) => row.press === `${before} ${press}`);
  if (pair) return pair.command;
  if (KEYS.some((row) => row.press.startsWith(`${press} `))) return 'wait';
  return KEYS.find((row) => row.press === press)?.command;
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
