import { type Doc, formOf, tokenAt } from '../../annotate/doc.ts';
import type { Actor } from '../../core/reading.ts';
import { covers } from '../../core/span.ts';
import type { MentionDraft, StatementDraft } from '../../extract/draft.ts';
import { isAcronymOf } from '../../extract/mention/alias-form.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { plainName } from '../name.ts';
import type { Speaking } from './speaking.ts';

/** The outlet as an actor of its own article, and the mentions that mean it. */
interface Self {
  readonly actor: Actor;
  /** False where the article names it otherwise too, so that it is an actor already. */
  readonly isNew: boolean;
  readonly mentions: readonly string[];
}

/** The actor of the outlet, where it speaks of itself in the text: "we", "this paper". */
export function selfOf(
  doc: Doc,
  mentions: readonly MentionDraft[],
  speaking: Speaking,
  actors: readonly Actor[],
  tables: MentionTables,
  outlet: string | undefined,
  idFor: (offset: number) => string,
): Self | undefined {
  if (outlet === undefined) return undefined;
  const own = mentions.filter((mention) => isSelf(doc, mention, tables) || isOutletName(doc, mention, outlet));
  const [first] = own;
  if (!first || !own.some(({ id }) => speaking.has(id))) return undefined;
  const ids = own.map(({ id }) => id);
  const same = actors.find((actor) => actor.names.some((name) => plainName(name) === plainName(outlet)));
  if (same) return { actor: same, isNew: false, mentions: ids };
  const actor: Actor = { id: idFor(first.span[0]), name: outlet, kind: 'outlet', names: [outlet], roles: [] };
  return { actor, isNew: true, mentions: ids };
}

/** The actor of each "I" in a quotation, by the id of the mention: it is whoever is quoted. */
export function quotedSelves(
  doc: Doc,
  mentions: readonly MentionDraft[],
  statements: readonly StatementDraft[],
  speaking: Speaking,
  actorOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byStatement = new Map([...speaking].map(([id, statement]) => [statement, id] as const));
  const selves = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.form !== 'pronoun' || !/^(i|me|myself)$/.test(lowerOf(doc, mention.headToken))) continue;
    if (actorOf.has(mention.id)) continue;
    const holding = holderOf(mention, statements);
    const speaker = holding && actorOf.get(byStatement.get(holding) ?? '');
    if (speaker !== undefined) selves.set(mention.id, speaker);
  }
  return selves;
}

/** "I", "we", "this paper" outside quotations: the outlet speaks of itself. */
function isSelf(doc: Doc, mention: MentionDraft, { nouns }: MentionTables): boolean {
  const words = tableForm(doc.text.slice(...mention.span));
  const first = formOf(doc, tokenAt(doc, mention.span[0]));
  const own =
    /^(i|me|we|us|myself|ourselves)$/.test(words) ||
    (words.startsWith('the ') && nouns.writers.has(words.slice(4))) ||
    (/^(this|our)$/i.test(first) && nouns.self.has(tableForm(doc.text.slice(...mention.head)))) ||
    (/^our$/i.test(first) && nouns.work.has(tableForm(doc.text.slice(...mention.head))));
  return own && !isQuoted(doc, mention);
}

/** "The Post", "HP" in the Harim Post: a part of the outlet's own name with an article, or its letters. */
export function isOutletName(doc: Doc, mention: MentionDraft, outlet: string): boolean {
  if (mention.form === 'pronoun') return false;
  const words = doc.text.slice(...mention.span).replace(/^the /i, '');
  const before = doc.text.slice(Math.max(0, mention.span[0] - 4), mention.span[1]);
  const part =
    /^\p{Lu}/u.test(words) && /\bthe /i.test(before) && plainName(outlet).split(' ').includes(plainName(words));
  return (part || isAcronymOf(words, outlet) || liesInName(doc, mention, outlet)) && !isQuoted(doc, mention);
}

/** A mention that is a piece of the outlet's whole name, wherever that was cut. */
function liesInName(doc: Doc, { span: [start, end] }: MentionDraft, outlet: string): boolean {
  const near = Math.max(0, start - outlet.length);
  const at = doc.text.slice(near, end + outlet.length).indexOf(outlet);
  return (
    at >= 0 &&
    near + at <= start &&
    end <= near + at + outlet.length &&
    !/['\u2019-]/.test(doc.text[near + at + outlet.length] ?? '')
  );
}

const isQuoted = (doc: Doc, mention: MentionDraft): boolean =>
  doc.quotes.some(({ span }) => covers(span, mention.span));

/** The innermost statement whose content holds the mention. */
function holderOf(mention: MentionDraft, statements: readonly StatementDraft[]): StatementDraft | undefined {
  const holding = statements.filter(({ content }) => content.some((span) => covers(span, mention.span)));
  return holding.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ content }: StatementDraft): number => content.reduce((sum, [start, end]) => sum + end - start, 0);
