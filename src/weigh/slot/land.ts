import { literal } from '../../core/literal.ts';
import { cut, type Span } from '../../core/span.ts';
import { isRole } from '../origin/phrase.ts';
import type { ArticleView } from '../origin/view.ts';

/** Nouns of what only a state or a side has. */
const HAS =
  '(?:army|navy|air force|armed forces|armed formations|forces|troops|soldiers|fighters|gunners|pilots|commandos|saboteurs|divers|snipers|spies|special forces|marines|sailors|conscripts|jets|warplanes|aircraft|planes|helicopters|drones|guns|artillery|batteries|howitzers|missiles|rockets|submarines?|gunboats|patrol boats?|general staff|government|authorities|(?:foreign|defen[cs]e|interior) (?:ministry|minister)|parliament|military|border guards?|coast ?guard|general)';

const NAME = '\\p{Lu}[\\p{L}-]+';

/** "Halvor's drones", "Halvor jets", "troops of Halvor": the name is the first or the second group. */
const OWNED = new RegExp(`(${NAME})(?:['’]s?)? (?:\\p{Ll}+ )?${HAS}\\b|\\b${HAS} of (?:the )?(${NAME})`, 'iu');

/**
 * The name of a land or a side that stands in the words for a party, where no reading has it as one: it owns forces in
 * these words ("Halvor's drones"), or it stands alone and owns some elsewhere in the article.
 */
export function landIn({ reading: { text } }: ArticleView, span: Span): string | undefined {
  const words = cut(text, span)
    .replace(/^(?:the|an?) /i, '')
    .replace(/['’]s?$/, '');
  const owned = new RegExp(OWNED.source, 'u').exec(`${words}${behind(text, span[1])}`);
  const owner = owned && owned.index < words.length ? (owned[1] ?? owned[2]) : undefined;
  if (owner !== undefined && !COMMON.test(owner)) return owner;
  if (!new RegExp(`^${NAME}$`, 'u').test(words) || COMMON.test(words)) return undefined;
  const name = literal(words);
  return new RegExp(
    `(?<![\\p{L}])${name}(?:['’]s?|n|an|i|ian|ese)? (?:\\p{Ll}+ )?${HAS}\\b|\\b${HAS} of (?:the )?${name}(?![\\p{L}])`,
    'u',
  ).test(text)
    ? words
    : undefined;
}

/**
 * A bare name that was taken for a person: nobody in the article bears it beside another name, a rank or a trade. In the
 * place of one who wages war it is that of a land.
 */
export function isBareName({ reading }: ArticleView, id: string | null): boolean {
  const actor = reading.actors.find((one) => one.id === id);
  if (actor?.kind !== 'person' || actor.described) return false;
  if (![actor.name, ...actor.names].every((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name) && !COMMON.test(name)))
    return false;
  return reading.mentions
    .filter((mention) => mention.actor === id)
    .every(({ span, form }) => {
      const before = reading.text.slice(Math.max(0, span[0] - 30), span[0]);
      const role = /(\p{L}+),? $/u.exec(before)?.[1] ?? '';
      return form === 'name' && !isRole(role.toLowerCase()) && !/(?:er|or|ist|man|woman)$/.test(role);
    });
}

/** What follows the words for a party up to the noun that it owns. */
const behind = (text: string, end: number): string =>
  /^['’]s? \p{Ll}+(?: \p{Ll}+)?|^ \p{Ll}+(?: \p{Ll}+)?/u.exec(text.slice(end, end + 40))?.[0] ?? '';

/** Words with a capital that are no land. */
const COMMON =
  /^(?:The|An?|Its|Their|His|Her|Our|Your|My|This|That|These|Those|Some|Many|All|Both|Two|Three|Four|Five|Several|Other|Masked|Armed|Unknown|Government|State|Army|Police|Military|Security|Rebel|Enemy|Russian-made|Air|Naval|Border|Coast|National|Federal|Local|Provincial|Foreign|Defen[cs]e|Interior|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Islamic|Christian|Muslim|Jewish|When|After|Before|Where|In|On|At|By|From|Under|And|But)$/;
