import { literal } from '../../core/literal.ts';
import { once, onceForWords } from '../../core/once.ts';
import type { Reading } from '../../core/reading.ts';
import { nameWords, saysAll } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { isPast } from './phrase.ts';
import { sameState } from './state.ts';
import type { ArticleView } from './view.ts';

/** A body under arms that is no state's, by all names of it. */
export interface Group {
  readonly name: string;
  readonly names: readonly string[];
}

/** Nouns of forces: whoever has such has a side of his own. */
const FORCES =
  '(?:fighters?|command|high command|military court|columns?|bandits|gunmen|gunners|guns|batter(?:y|ies)|troops|soldiers|commanders?|commandos?|brigades?|militia(?:men)?|rebels?|insurgents|marshal|rocket men|recruiters|Company)';

/** Nouns that end the name of a body that was made to fight. */
const MADE_TO_FIGHT =
  /\b(?:Front|Brigades|Resistance|Militia|Legion|Liberation (?:Army|Movement)|Mujahideen|Fedayeen)$/u;

/** The armed bodies that the articles name: read as such, told to have attacked, said to have fighters, or so called. */
export function groupsIn(views: readonly ArticleView[], states: ReadonlySet<string>): readonly Group[] {
  const found = views.flatMap(({ reading }) =>
    reading.actors
      .filter(
        ({ id, kind, described, name, names }) =>
          !described &&
          ![...states].some((state) => !/\s/.test(name) && sameState(name, state)) &&
          (kind === 'organization' || kind === 'armed-group') &&
          (rowOf(name) === undefined || rowOf(name)?.says === 'armed') &&
          ((kind === 'armed-group' && /\s/.test(name)) ||
            isDoer(views, reading.id, id) ||
            hasForces(names, views) ||
            madeToFight(names)),
      )
      .map(({ name, names }) => ({ name, names: [...new Set([name, ...names])] })),
  );
  const longest = (group: Group): Group =>
    found
      .filter((other) => saysAll(nameWords(other.name), nameWords(group.name)))
      .sort((a, b) => nameWords(b.name).size - nameWords(a.name).size)[0] ?? group;
  const merged = new Map<string, Set<string>>();
  for (const group of found) {
    const { name } = longest(group);
    merged.set(name, new Set([...(merged.get(name) ?? [name]), ...group.names]));
  }
  return [...merged].map(([name, names]) => ({ name, names: [...names] }));
}

const madeToFight = (names: readonly string[]): boolean => names.some((name) => MADE_TO_FIGHT.test(name));

const isDoer = (views: readonly ArticleView[], article: string, actor: string): boolean =>
  views.some(
    ({ reading }) =>
      reading.id === article &&
      reading.events.some(({ class: of, agentActors, recipientActors }) =>
        of === 'ASSAULT' ? agentActors.includes(actor) : of === 'ACCUSE' && recipientActors.includes(actor),
      ),
  );

/** "fighters of the League", "the League's gunners", "Yarrin Brigades": the words beside a name say that it has forces. */
export function hasForces(called: readonly string[], views: readonly ArticleView[]): boolean {
  const names = [...new Set(called.map((name) => name.replace(/^the /i, '')))].filter((name) => /^\p{Lu}/u.test(name));
  if (names.some((name) => rowOf(name)?.says !== 'outside' && new RegExp(`\\b${FORCES}$`, 'i').test(name))) return true;
  return names.some((name) => views.some(({ reading }) => forcesBeside(reading)(name)));
}

/** Whether forces stand beside a name in an article: each incident that it tells asks. */
const forcesBeside = once(({ text }: Reading) => {
  const small = text.toLowerCase();
  return onceForWords((name) => {
    // Most texts do not have the name at all, which is found out sooner.
    if (!small.includes(name.toLowerCase())) return false;
    const quoted = literal(name);
    return new RegExp(`${FORCES} of (?:the )?${quoted}|${quoted}['’]s? ${FORCES}\\b`, 'i').test(text);
  });
});

/**
 * The group that words give somebody to: "the Front's health committee", "Harim Front spokesman". A run of capitals has
 * to be its name, or a part of it with the noun that it ends in.
 */
export function groupNamed(words: readonly string[], groups: readonly Group[]): Group | undefined {
  const runs = words.filter((one) => !isPast(one)).flatMap(runsIn);
  const known = groups.find(({ names }) =>
    runs.some((run) =>
      names.some((name) => {
        const [whole, said] = [nameWords(name), nameWords(run)];
        return saysAll(whole, said) && said.has([...whole].at(-1) ?? '');
      }),
    ),
  );
  if (known) return known;
  const called = runs.find((run) => MADE_TO_FIGHT.test(run));
  return called === undefined ? undefined : { name: called, names: [called] };
}

/** "Our general staff" in the paper of a group: the armed body whose name the outlet shares a word with. */
export function groupOfOutlet(
  words: readonly string[],
  outlet: string | undefined,
  groups: readonly Group[],
): Group | undefined {
  if (outlet === undefined || !words.some((one) => /^our /i.test(one))) return undefined;
  const told = nameWords(outlet);
  return groups.find(({ names }) => names.some((name) => [...nameWords(name)].some((word) => told.has(word))));
}

/** Runs of words with capitals; a genitive and "-appointed" end one. */
const runsIn = (words: string): string[] =>
  [...words.matchAll(/\p{Lu}[\p{L}\p{N}-]*(?:['’](?!s\b)\p{L}+)?(?: \p{Lu}[\p{L}\p{N}-]*)*/gu)].map(([run]) =>
    run.replace(/-(?:appointed|run|installed|allied|led)$/u, ''),
  );
