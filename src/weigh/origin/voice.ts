import type { Act } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';

/** Who gives a value in one article: whose words it stands in, with the words that say so. */
export type Voice =
  | {
      readonly kind: 'named';
      /** The speaker in the words of the text, and his in-article actor where he has one. */
      readonly words: string;
      readonly actor?: string;
      readonly credit: Span;
      readonly statement?: string;
    }
  | { readonly kind: 'anonymous'; readonly credit: Span; readonly statement?: string }
  /** The outlet's own people saw or counted: `credit` says so. */
  | { readonly kind: 'own'; readonly credit: Span }
  /** The outlet names another outlet as where it has it from: an edge of lineage, no source of its own. */
  | { readonly kind: 'outlet'; readonly words: string; readonly credit: Span; readonly statement?: string }
  | { readonly kind: 'unattributed' };

export type NamedVoice = Extract<Voice, { kind: 'named' }>;

/** What a value needs to find its voices. */
export interface Sayings {
  /** Where the article gives the value. */
  readonly places: readonly Span[];
  /** Where it tells the same event: triggers and figures. A speaker beside a value speaks for it where his words hold one. */
  readonly about: readonly Span[];
  /** The value is a denial: whoever denies gives it. */
  readonly denial?: true;
}

/** Acts that hand no value on. */
export const SILENT: ReadonlySet<Act> = new Set(['deny', 'no-comment', 'question', 'refuse', 'intend', 'call']);

/** The voices without those that come twice. */
export function distinct(voices: readonly Voice[]): Voice[] {
  const key = (voice: Voice): string =>
    voice.kind === 'named'
      ? (voice.actor ?? voice.words)
      : voice.kind === 'outlet'
        ? `outlet ${voice.words}`
        : voice.kind;
  const first = new Map([...voices].reverse().map((voice) => [key(voice), voice]));
  return voices.filter((voice) => first.get(key(voice)) === voice);
}
