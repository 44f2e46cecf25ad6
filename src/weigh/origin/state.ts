import { nameWords } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import type { ArticleView } from './view.ts';

/** States that the articles name, as actors or as owners of an organ. */
export function statesIn(views: readonly ArticleView[], names: readonly string[]): ReadonlySet<string> {
  const actors = views.flatMap(({ reading }) =>
    reading.actors.filter(({ kind, described }) => kind === 'state' && !described).map(({ name }) => name),
  );
  const owners = views.flatMap(({ reading }) =>
    [...reading.text.matchAll(new RegExp(OWNER.source, 'giu'))].flatMap(([, owner]) =>
      owner && /^\p{Lu}/u.test(owner) ? [owner] : [],
    ),
  );
  return new Set([...actors, ...owners, ...names.flatMap((name) => ownerIn(name) ?? [])]);
}

const OWNED = /^(?:the )?(\p{Lu}[\p{L}-]+)['’]s? /u;
const OWNER =
  /\b(?:army|navy|air force|general staff|armed forces|military|government|president|parliament|forces|troops|coast guard|boats|sailors|seamen|soldiers|gunners|pilots|batteries) of (?:the )?(\p{Lu}[\p{L}-]+)/iu;

const MINISTRY =
  /\b(?:ministry|minister|police) of (?!the\b|defen[cs]e|interior|foreign|justice|health|finance|energy|transport|war|information|education)(\p{Lu}[\p{L}-]+)/iu;

const ADJECTIVE =
  /^(?:the )?(?!(?:the|defen[cs]e|interior|foreign|justice|health|finance|energy|transport|war|information|education|national|state|first|second|third|fourth|fifth|northern|southern|eastern|western|royal|special|joint|central|general|rear|vice|deputy|prime|local|provincial|regional|border|coast|civil|security|military)\b)(\p{Lu}[\p{L}-]+) (?:army|navy|air force|general staff|armed forces|military|government|police|coast guard|civil defen[cs]e|border guards?|defen[cs]e ministry|foreign ministry|interior ministry|parliament)\b/iu;

/** The state whose organ it is by its words: "Ruvan's transport minister", "General Staff of Halvor". */
export function ownerIn(name: string): string | undefined {
  if (rowOf(name)?.says !== 'state') return undefined;
  return (OWNED.exec(name) ?? OWNER.exec(name) ?? MINISTRY.exec(name) ?? ADJECTIVE.exec(name))?.[1];
}

/** The state whose name an outlet bears. */
export const stateIn = (outlet: string, states: ReadonlySet<string>): string | undefined =>
  [...states].find((state) => [...nameWords(state)].some((word) => nameWords(outlet).has(word)));
