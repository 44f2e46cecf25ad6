import type { Doc } from '../../annotate/doc.ts';
import type { Actor } from '../../core/reading.ts';
import { covers, cut } from '../../core/span.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { plainName } from '../name.ts';
import type { Known } from '../refer/referent.ts';

/** A body that is called by the name of a man, with the phrases that call it so. */
export interface BodyOfMan {
  readonly first: MentionDraft;
  readonly phrases: readonly MentionDraft[];
  readonly names: readonly string[];
  readonly kind: 'state' | 'armed-group';
}

/** Whether a noun is one for those who govern. */
export const isRule = (word: string): boolean => RULE.test(word);

const RULE = /^(regime|government|administration|dictatorship|presidency)$/;
const ARMS = /^(forces|troops|army|fighters|soldiers|militia|loyalists)$/;

/**
 * "The Haro regime", "Haro's forces": phrases in which the name of a man only describes stand for a body, never for the man.
 * What rules and what fights are two; "regime" and "government" of one man are one. `names` are those of men, and those that only
 * describe.
 */
export function bodiesOfMen(doc: Doc, mentions: readonly MentionDraft[], names: readonly MentionDraft[]): BodyOfMan[] {
  if (names.length === 0) return [];
  const found = new Map<string, MentionDraft[]>();
  for (const phrase of mentions) {
    if (phrase.form !== 'nominal') continue;
    const word = lowerOf(doc, phrase.headToken);
    const kind = RULE.test(word) ? 'state' : ARMS.test(word) ? 'armed-group' : undefined;
    const name = kind && names.find((one) => covers(phrase.span, one.span));
    if (!name || !/^(?:['\u2019]s?)?[ \u00a0](?:\p{L}+ )?$/u.test(doc.text.slice(name.span[1], phrase.head[0])))
      continue;
    const key = `${kind} ${plainName(cut(doc.text, name.span)).split(' ').at(-1)}`;
    found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return [...found].map(([key, phrases]) => ({
    first: phrases[0] as MentionDraft,
    phrases,
    names: [...new Set(phrases.map((phrase) => nameIn(doc, phrase, names)))].sort(
      (a, b) => Number(OWNED.test(a)) - Number(OWNED.test(b)) || a.length - b.length || (a < b ? -1 : 1),
    ),
    kind: key.startsWith('state') ? 'state' : 'armed-group',
  }));
}

/** "Haro regime", "Haro's regime": the name and the noun, without what describes on. */
function nameIn(doc: Doc, phrase: MentionDraft, names: readonly MentionDraft[]): string {
  const name = names.find((one) => covers(phrase.span, one.span));
  const [start, end] = name?.span ?? phrase.span;
  const mark = /^['\u2019]s?/.exec(doc.text.slice(end, end + 2))?.[0] ?? '';
  return `${doc.text.slice(start, end)}${mark} ${doc.text.slice(...phrase.head)}`;
}
const OWNED = /['\u2019]s? /;

/** The actor that such a body is. */
export const actorOfBody = ({ names, kind }: BodyOfMan, id: string): Actor => ({
  ...{ id, name: names[0] as string, kind, names, roles: [] },
});

/** What pronouns and phrases look for in it. */
export const knownBody = ({ names, kind }: BodyOfMan, id: string): Known => ({
  ...{ id, of: kind === 'state' ? 'state' : 'body', gender: undefined, kind, names },
  ...{ roles: new Set(), offices: [] },
});
