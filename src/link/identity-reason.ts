import type { Cite, MergeLine, Reason } from '../core/line.ts';
import type { Actor, Alias, Reading } from '../core/reading.ts';
import { cut, type Span } from '../core/span.ts';
import { classOf, likeness, plainName } from '../ground/name.ts';

/** The rules of identity by name; the version is raised by hand when a rule may decide otherwise. */
export const RULES = {
  same: { rule: 'same-name', version: '1' },
  spelling: { rule: 'romanisation', version: '1' },
  acronym: { rule: 'same-acronym', version: '1' },
  short: { rule: 'short-form', version: '1' },
  unsure: { rule: 'near-name', version: '1' },
  stated: { rule: 'stated', version: '1' },
} as const satisfies Record<string, Pick<Reason, 'rule' | 'version'>>;

/** Why each further spelling inside one article belongs to its actor: a stated equation, a short form, the sounds. */
export function spellingMerges(reading: Reading, actor: Actor): MergeLine[] {
  return actor.names
    .filter((spelling) => spelling !== actor.name)
    .map((spelling) => ({
      ...{ a: actor.name, b: spelling, verdict: 'same' as const },
      reason: reasonFor(reading, actor, spelling),
    }));
}

function reasonFor(reading: Reading, actor: Actor, spelling: string): Reason {
  const own = new Set(actor.names.map(plainName));
  const plain = plainName(spelling);
  const about = reading.aliases.filter((alias) => own.has(plainName(alias.a)) && own.has(plainName(alias.b)));
  const stated = about.find(
    (alias) => [alias.a, alias.b].some((name) => plainName(name) === plain) && alias.evidence !== 'short-form',
  );
  if (stated) return statedReason(reading, stated);
  const of = classOf(actor.kind);
  const near = actor.names
    .filter((name) => name !== spelling)
    .map((name) => likeness(spelling, name, of))
    .sort((a, b) => rank(b.like) - rank(a.like) || b.score - a.score)[0];
  const cites = citeName(reading, actor, spelling);
  if (near?.like === 'same') {
    const rule =
      near.score === 1 && actor.names.some((name) => name !== spelling && plainName(name) === plain)
        ? RULES.same
        : RULES.spelling;
    return { ...rule, score: near.score, cites };
  }
  return { ...RULES.short, ...(near ? { score: near.score } : {}), cites };
}

const rank = (like: string): number => ['none', 'unsure', 'short', 'same'].indexOf(like);

const statedReason = (reading: Reading, alias: Alias): Reason => ({
  ...{ rule: `${RULES.stated.rule}-${alias.evidence}`, version: RULES.stated.version },
  cites: [citeOf(reading, alias.span)],
});

/** The first place where the article uses a name for an actor; its first mention when the name stands in no mention. */
export function citeName(reading: Reading, actor: Actor, name: string): Cite[] {
  const own = reading.mentions.filter((mention) => mention.actor === actor.id && mention.form === 'name');
  const plain = plainName(name);
  const found =
    own.find((mention) => cut(reading.text, mention.span) === name) ??
    own.find((mention) => plainName(cut(reading.text, mention.span)) === plain) ??
    own[0];
  return found ? [citeOf(reading, found.span)] : [];
}

const citeOf = (reading: Reading, span: Span): Cite => ({ article: reading.id, span, quote: cut(reading.text, span) });
