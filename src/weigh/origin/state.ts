import { literal } from '../../core/literal.ts';
import { once } from '../../core/once.ts';
import { order } from '../../core/order.ts';
import type { Reading } from '../../core/reading.ts';
import { nameWords } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import type { ArticleView } from './view.ts';

/** States that the articles name, as actors or as owners of an organ. */
export function statesIn(views: readonly ArticleView[], names: readonly string[]): ReadonlySet<string> {
  const actors = views.flatMap(({ reading }) =>
    reading.actors
      .filter(({ kind, described, name }) => kind === 'state' && !described && rowOf(name) === undefined)
      .map(({ name }) => name),
  );
  const told = views.map(({ reading }) => ownersIn(reading));
  const owning = [
    ...told.flatMap(({ owners }) => owners),
    ...told.flatMap(({ possessing }) => possessing),
    ...adjectival(views),
    ...names.flatMap((name) => ownerIn(name) ?? []),
  ];
  // a town that is given words is read as a state: beside one that has an army or a ministry it is none
  return merged(owning.length > 0 ? owning : actors);
}

/** The owners of organs in an article: each incident that it tells asks. */
const ownersIn = once(({ text }: Reading) => ({
  owners: [...text.matchAll(new RegExp(OWNER.source, 'gu'))].flatMap(([, owner]) => owner ?? []),
  possessing: [...text.matchAll(HAS_ARMY)].flatMap(([, owner]) => (owner && rowOf(owner) === undefined ? owner : [])),
}));

/** "Ostmark's army": whoever has an army, a navy or a foreign ministry is a state. */
const HAS_ARMY =
  /(?<!\p{L} )\b(\p{Lu}[\p{L}-]+)['’]s? (?:army|navy|air force|general staff|armed forces|(?:foreign|defen[cs]e|interior) (?:ministry|minister|office))\b/gu;

/** "Sorvan" and "Sorva" are one state, by its shorter name. */
const merged = (states: readonly string[]): ReadonlySet<string> => {
  const kept: string[] = [];
  for (const state of [...new Set(states)].sort((a, b) => a.length - b.length || order(a, b)))
    if (!kept.some((other) => other.length > 3 && sameState(state, other))) kept.push(state);
  return new Set(kept);
};

const FORCE =
  '(?:army|armed forces|forces|soldiers|troops|servicemen|conscripts|reservists|guards?|police|policemen|prisons?|dungeons?|cells|captivity|border|frontier|gunners|pilots|sailors|navy|gunboats?|batteries|government|ministry|president|state|side|authorities|officials|citizens|command|general staff|shells|guns|drones?|aircraft|jets|artillery|saboteurs)';
const OF_STATE = new RegExp(`(\\p{Lu}\\p{L}+(?:n|i|ese|ish)) ${FORCE}\\b`, 'gu');

/** "Merovan dungeons": the name that the adjective is made from, where an article or an outlet has it. */
function adjectival(views: readonly ArticleView[]): string[] {
  const texts = views.map(({ reading }) => `${reading.text} ${reading.outlet ?? ''}`);
  const adjectives = new Set(views.flatMap(({ reading }) => adjectivesIn(reading)));
  return [...adjectives].flatMap((adjective) => {
    const stem = adjective.slice(0, Math.max(4, adjective.length - 3));
    const name = new RegExp(`(?<![\\p{L}])${literal(stem)}\\p{Ll}{0,2}(?![\\p{L}])`, 'gu');
    return texts
      .flatMap((text) => text.match(name) ?? [])
      .filter(
        (word) =>
          word.length < adjective.length ||
          (/[aeiouy]$/.test(word) && word.length <= adjective.length && word !== adjective),
      );
  });
}

const adjectivesIn = once(({ text, outlet }: Reading) =>
  [...`${text} ${outlet ?? ''}`.matchAll(OF_STATE)].map(([, adjective]) => adjective ?? ''),
);

const OWNED = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+)['’]s? (?!\p{Lu}\p{Ll}+['’])/u;
const OWNER =
  /\b(?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Gg]eneral [Ss]taff|[Aa]rmed [Ff]orces|[Mm]ilitary|[Gg]overnment|[Pp]resident|[Pp]arliament|[Ff]orces|[Tt]roops|[Cc]oast [Gg]uard|boats|sailors|seamen|soldiers|gunners|pilots|batteries) of (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** "The interior ministry of Sorva", "Interior Ministry in Sorva", "prime minister of Sorva": with the portfolio before it. */
const MINISTRY =
  /\b(?!(?:[Tt]he|[Ii]ts|[Oo]ur|[Aa]) )\p{L}+ (?:[Mm]inistry|[Mm]inister) (?:of|in) (?:the )?(\p{Lu}[\p{L}-]+)|\b(?:[Mm]inistry|[Mm]inister) of \p{L}+ (?:of|in) (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** Words with a capital before an organ that name no state. */
const NO_STATE =
  'The|Defen[cs]e|Interior|Foreign|Justice|Health|Finance|Energy|Transport|War|Information|Education|National|State|First|Second|Third|Fourth|Fifth|Northern|Southern|Eastern|Western|Royal|Special|Joint|Central|General|Rear|Vice|Deputy|Prime|Local|Provincial|Regional|Border|Coast|Civil|Security|Military|Transitional|Interim|Provisional|Caretaker|Federal|Naval|Supreme|High|Liberation|Salvation|Former|Ex|Island|River|Our|Its|Their|An?|Rebel|Internal|Home|City|Town|Seventh|Sixth|Eighth|Ninth|Tenth|Army';

const ADJECTIVE = new RegExp(
  `^(?:[Tt]he )?(?!(?:${NO_STATE})\\b)(\\p{Lu}[\\p{L}-]+) (?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Gg]eneral [Ss]taff|[Aa]rmed [Ff]orces|[Mm]ilitary(?! (?:prison|court|hospital|tribunal|academy|school))|[Gg]overnment|[Cc]oast [Gg]uard|[Bb]order [Gg]uards?|(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Hh]ealth|[Jj]ustice|[Ff]inance|[Ii]nformation) [Mm]inistry|[Pp]arliament)\\b`,
  'u',
);

/** The state whose organ it is by its words: "Ruvan's transport minister", "General Staff of Halvor". */
export function ownerIn(name: string): string | undefined {
  if (rowOf(name)?.says !== 'state') return undefined;
  const found = OWNED.exec(name) ?? OWNER.exec(name) ?? MINISTRY.exec(name) ?? ADJECTIVE.exec(name);
  const owner = found?.[1] ?? found?.[2];
  return owner !== undefined && rowOf(owner) === undefined ? owner : undefined;
}

/** The state whose name an outlet bears. */
export const stateIn = (outlet: string, states: ReadonlySet<string>): string | undefined =>
  stateNamed([outlet], states) ??
  [...states].find((state) => [...nameWords(state)].some((word) => nameWords(outlet).has(word)));

/** A state that stands in the words, by its name or as "Halvoran" for Halvor. */
export function stateNamed(names: readonly string[], states: ReadonlySet<string>): string | undefined {
  const words = names.flatMap((name) => [...nameWords(name)]);
  return [...states].find((state) => {
    const [first = ''] = nameWords(state);
    return words.some(
      (word) => word === first || (first.length >= 4 && word.startsWith(first) && word.length <= first.length + 3),
    );
  });
}

/** "Sorvan" and "Sorva". */
export function sameState(a: string, b: string): boolean {
  const [x, y] = [a, b].map((state) => [...nameWords(state)][0] ?? '') as [string, string];
  return x.startsWith(y.slice(0, 4)) || y.startsWith(x.slice(0, 4));
}
