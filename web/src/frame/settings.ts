import { useSyncExternalStore } from 'react';

/** What a reader can set for this browser. Nothing of it leaves the machine. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Single letters act as commands (WCAG 2.1.4 asks that they can be switched off). */
  readonly keys: boolean;
  /** Names as the article writes them, or as the ledger has them. */
  readonly names: 'written' | 'ledger';
}

const KEY = 'stemma.settings';
const FIRST: Settings = { theme: 'system', keys: true, names: 'ledger' };
const listeners = new Set<() => void>();

let current: Settings = read();

// Storage may be refused (private windows, blocked site data): then settings last as long as the page.
function read(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : FIRST.theme,
      keys: kept.keys !== false,
      names: kept.names === 'written' ? 'written' : 'ledger',
    };
  } catch {
    return FIRST;
  }
}

/** The settings as they are now. */
export const settings = (): Settings => current;

/** Changes some settings, keeps them for the next visit and redraws what depends on them. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // kept for this page only
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Puts the chosen theme on the page; `system` leaves it to the browser's preference. */
export function applyTheme(): void {
  if (current.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current.theme;
}

/** True when the page is dark now, whoever decided it. */
export const isDark = (): boolean =>
  current.theme === 'dark' || (current.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);

const subscribe = (listener: () => void): (() => void) => {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  scheme.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    scheme.removeEventListener('change', listener);
  };
};

/** The settings, followed by the component that asks. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, settings);

/** Whether the page is dark, followed by the component that asks. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, isDark);
