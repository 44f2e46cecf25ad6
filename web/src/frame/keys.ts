/** One key, or two pressed after one another, and what it does. The key list and the keyboard both read this table. */
export interface Key {
  readonly press: string;
  readonly does: string;
  readonly command: Command;
}

export type Command =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'open' }
  | {
      readonly kind: 'go';
      readonly to:
        | '/'
        | '/actors'
        | '/statements'
        | '/events'
        | '/map'
        | '/changes'
        | '/network'
        | '/review'
        | '/parse'
        | '/search';
      readonly hash?: string;
    }
  | { readonly kind: 'unfold' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'names' }
  | { readonly kind: 'theme' }
  | { readonly kind: 'list' }
  | { readonly kind: 'leave' }
  /** A key of one page, which listens to it itself. */
  | { readonly kind: 'elsewhere' };

export const KEYS: readonly Key[] = [
  { press: 'j', does: 'next line, card or sentence', command: { kind: 'step', by: 1 } },
  { press: 'k', does: 'previous line, card or sentence', command: { kind: 'step', by: -1 } },
  { press: 'Enter', does: 'open what is chosen', command: { kind: 'open' } },
  { press: '/', does: 'search', command: { kind: 'go', to: '/search' } },
  { press: 'g h', does: 'go to the story', command: { kind: 'go', to: '/' } },
  { press: 'g t', does: 'go to the timeline', command: { kind: 'go', to: '/', hash: 'timeline' } },
  { press: 'g a', does: 'go to the actors', command: { kind: 'go', to: '/actors' } },
  { press: 'g s', does: 'go to the statements', command: { kind: 'go', to: '/statements' } },
  { press: 'g e', does: 'go to the events', command: { kind: 'go', to: '/events' } },
  { press: 'g m', does: 'go to the map', command: { kind: 'go', to: '/map' } },
  { press: 'g n', does: 'go to the network', command: { kind: 'go', to: '/network' } },
  { press: 'g c', does: 'go to what is new', command: { kind: 'go', to: '/changes' } },
  { press: 'g r', does: 'go to the review of who is who', command: { kind: 'go', to: '/review' } },
  { press: 'y', does: 'in the review: one actor', command: { kind: 'elsewhere' } },
  { press: 'n', does: 'in the review: two actors', command: { kind: 'elsewhere' } },
  { press: 'u', does: 'in the review: not sure', command: { kind: 'elsewhere' } },
  { press: 'z', does: 'in the review: take the last word back', command: { kind: 'elsewhere' } },
  { press: 'g p', does: 'go to the parser', command: { kind: 'go', to: '/parse' } },
  { press: 'c', does: 'copy the quotation with its link', command: { kind: 'copy' } },
  { press: 'r', does: 'the other reports of a statement, open or folded', command: { kind: 'unfold' } },
  { press: 'l', does: 'names as written, or as the ledger has them', command: { kind: 'names' } },
  { press: 'd', does: 'dark or light', command: { kind: 'theme' } },
  { press: '?', does: 'this list', command: { kind: 'list' } },
  { press: 'Esc', does: 'close, leave the field, let go of the choice', command: { kind: 'leave' } },
];

/** Keys that work even when single keys are switched off: they are no letters, or need the focus on an item. */
const ALWAYS: ReadonlySet<string> = new Set(['Enter', 'Esc']);

/** The command of a key press, given the key pressed just before; `wait` when it may start a pair. */
export function commandOf(key: string, before: string, single: boolean): Command | 'wait' | undefined {
  const press = key === 'Escape' ? 'Esc' : key;
  if (!single && !ALWAYS.has(press)) return undefined;
  const pair = before && KEYS.find((row) => row.press === `${before} ${press}`);
  if (pair) return pair.command;
  if (KEYS.some((row) => row.press.startsWith(`${press} `))) return 'wait';
  return KEYS.find((row) => row.press === press)?.command;
}
