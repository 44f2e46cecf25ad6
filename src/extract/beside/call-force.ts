import { type Doc, lemmaOf } from '../../annotate/doc.ts';
import type { Force } from '../../core/reading.ts';
import { low } from '../clause/statement-tree.ts';

/** How hard a call presses by its cue; each row has a call that must be of this force and one that must be of another. */
export interface ForceRule {
  readonly force: Force;
  readonly words: ReadonlySet<string>;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const FORCE_RULES: readonly ForceRule[] = [
  {
    force: 'order',
    words: words(
      'order command instruct decree direct tell forbid ban prohibit bar summon mandate instruction ultimatum',
    ),
    why: 'who says so has power over the hearer, or speaks as if he had',
    fires: 'The general ordered the guards to leave the bridge.',
    notIn: 'The envoy asked the guards to leave the bridge.',
  },
  {
    force: 'demand',
    words: words('demand insist require dictate'),
    why: 'it is claimed as due, without power to make it so',
    fires: 'The front demanded the release of forty men.',
    notIn: 'The front appealed for the release of forty men.',
  },
  {
    force: 'urge',
    words: words('urge call press exhort push implore pressure lobby warn beseech admonish campaign advocate'),
    why: 'the hearer is pressed, and nothing is claimed as due',
    fires: 'The bishop called on both sides to stop.',
    notIn: 'The bishop ordered both sides to stop.',
  },
  {
    force: 'request',
    words: words(
      `ask request appeal beg plead invite suggest propose recommend advise encourage petition entreat counsel offer
      apply seek remind invitation suggestion proposal recommendation plea petition`,
    ),
    why: 'the hearer is left free to refuse',
    fires: 'The elders asked the army to send a boat.',
    notIn: 'The elders demanded a boat.',
  },
];

/** What the words say when the cue is a plain one: "must" claims, "should" presses, "please" asks. */
const BY_CONTENT: readonly (readonly [RegExp, Force])[] = [
  [/^(must|shall)$/, 'demand'],
  [/^(should|ought)$/, 'urge'],
  [/^please$/, 'request'],
];

/** The force of a call from the lemmas of its cue, else from its own words; nothing when neither tells. */
export function forceOf(doc: Doc, cue: readonly number[], content: readonly number[]): Force | undefined {
  const named = FORCE_RULES.find((rule) => cue.some((i) => rule.words.has(lemmaOf(doc, i).toLowerCase())));
  if (named) return named.force;
  for (const i of content) for (const [word, force] of BY_CONTENT) if (word.test(low(doc, i))) return force;
  return undefined;
}
