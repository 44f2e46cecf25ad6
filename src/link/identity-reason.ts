import { citeOf } from '../core/cite.ts';
import type { Cite, MergeLine, Reason } from '../core/line.ts';
import { classOf } from '../core/name-class.ts';
import type { Actor, Reading } from '../core/reading.ts';
import { cut } from '../core/span.ts';
import { likeness, plainName } from '../ground/name.ts';

/** The rules of identity by name; the version is raised by hand when a rule may decide otherwise. */
export const RULES = {
  same: { rule: 'same-name', version: '1' },
  spelling: { rule: 'romanisation', version: '2' },
  acronym: { rule: 'same-acronym', version: '1' },
  short: { rule: 'short-form', version: '2' },
  bare: { rule: 'same-office', version: '1' },
  country: { rule: 'country-table', version: '1' },
  body: { rule: 'body-table', version: '1' },
  unsure: { rule: 'near-name', version: '2' },
  disputed: { rule: 'disputed-name', version: '1' },
  gender: { rule: 'other-gender', version: '1' },
  office: { rule: 'other-office', version: '1' },
  stated: { rule: 'stated', version: '1' },
} as const satisfies Record<string, Pick<Reason, 'rule' | 'version'>>;

/**
 * Why each further spelling inside one article belongs to its actor: a stated equation, the table of countries, or
 * the spelling itself beside a fuller one. `a` is the name it rests on, `b` the spelling.
 */
export function spellingMerges(reading: Reading, actor: Actor): MergeLine[] {
  const all = [...new Set([actor.name, ...actor.names])];
  return all.slice(1).map((spelling, n) => {
    const { from, reason } = reasonFor(reading, actor, spelling, all.slice(0, n + 1));
    return { a: from, b: spelling, verdict: 'same', reason };
  });
}

function reasonFor(reading: Reading, actor: Actor, spelling: string, fuller: readonly string[]) {
  const cites = citeName(reading, actor, spelling);
  if (actor.kind === 'state') return { from: actor.name, reason: { ...RULES.country, cites } };
  const stated = statedWith(reading, actor, spelling);
  if (stated) return stated;
  const of = classOf(actor.kind);
  const [near] = fuller
    .map((name) => ({ name, ...likeness(spelling, name, of) }))
    .sort((a, b) => rank(b.like) - rank(a.like) || b.score - a.score);
  const from = near?.name ?? actor.name;
  if (actor.listed && near?.like === 'none') return { from, reason: { ...RULES.body, cites } };
  const rule =
    plainName(from) === plainName(spelling) ? RULES.same : near?.like === 'same' ? RULES.spelling : RULES.short;
  return { from, reason: { ...rule, ...(near ? { score: near.score } : {}), cites } };
}

/** The equation between this spelling and another name of the actor, as the article states it. */
function statedWith(reading: Reading, actor: Actor, spelling: string): { from: string; reason: Reason } | undefined {
  const [plain, own] = [plainName(spelling), new Set(actor.names.map(plainName))];
  const alias = reading.aliases.find(
    ({ a, b, evidence }) =>
      evidence !== 'short-form' &&
      own.has(plainName(a)) &&
      own.has(plainName(b)) &&
      (plainName(a) === plain) !== (plainName(b) === plain),
  );
  if (!alias) return undefined;
  return {
    from: plainName(alias.a) === plain ? alias.b : alias.a,
    reason: { rule: `stated-${alias.evidence}`, version: RULES.stated.version, cites: [citeOf(reading, alias.span)] },
  };
}

const rank = (like: string): number => ['none', 'unsure', 'short', 'same'].indexOf(like);

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
