import type {
  Alias,
  Figure,
  Mention,
  Note,
  Reading,
  ReadingDate,
  ReadingEvent,
  Statement,
} from '../../../src/core/reading.ts';
import type { Span } from '../../../src/core/span.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { sentenceAt, type TextMark } from './segments.ts';

/** Everything read from one sentence, by kind: what its margin card shows. */
export interface SentenceCells {
  readonly statements: readonly Statement[];
  readonly events: readonly ReadingEvent[];
  readonly names: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly ReadingDate[];
  readonly aliases: readonly Alias[];
  readonly notes: readonly Note[];
}

const anchor = (statement: Statement): Span =>
  statement.cue[0] ?? statement.content[0] ?? statement.source[0] ?? [0, 0];

/** The cells of each sentence that has any; a cell belongs to the sentence its cue, trigger or first word stands in. */
export function cellsBySentence(reading: Reading): ReadonlyMap<number, SentenceCells> {
  const cards = new Map<number, { -readonly [K in keyof SentenceCells]: SentenceCells[K][number][] }>();
  const card = ([start]: Span) => {
    const at = sentenceAt(reading.sentences, start);
    const found = cards.get(at);
    if (found) return found;
    const made = { statements: [], events: [], names: [], figures: [], dates: [], aliases: [], notes: [] };
    cards.set(at, made);
    return made;
  };
  for (const statement of reading.statements) card(anchor(statement)).statements.push(statement);
  for (const event of reading.events) card(event.trigger).events.push(event);
  for (const mention of reading.mentions) if (mention.actor !== null) card(mention.span).names.push(mention);
  for (const figure of reading.figures) card(figure.span).figures.push(figure);
  for (const date of reading.dates) card(date.span).dates.push(date);
  for (const alias of reading.aliases) card(alias.span).aliases.push(alias);
  for (const note of reading.notes) if (note.span) card(note.span).notes.push(note);
  return cards;
}

/** Every stretch of the text that a cell rests on. Mentions nobody could name are left unmarked. */
export function marksOf({ reading, actorIds }: ArticleView): readonly TextMark[] {
  const marks: TextMark[] = [];
  for (const { id, content, cue, source } of reading.statements) {
    for (const span of content) marks.push({ span, kind: 'content', cell: id });
    for (const span of cue) marks.push({ span, kind: 'cue', cell: id });
    for (const span of source) marks.push({ span, kind: 'source', cell: id });
  }
  for (const { id, trigger } of reading.events) marks.push({ span: trigger, kind: 'trigger', cell: id });
  for (const { id, span, actor, form } of reading.mentions) {
    if (actor === null || form === 'pronoun') continue;
    const ledger = actorIds[actor];
    marks.push({ span, kind: 'name', cell: id, ...(ledger !== undefined && { actor: ledger }) });
  }
  for (const { id, span } of reading.figures) marks.push({ span, kind: 'figure', cell: id });
  for (const { span } of reading.dates) marks.push({ span, kind: 'date', cell: `d${span[0]}` });
  return marks;
}

/** The name the ledger has for an actor of this article, else the article's own. */
export function nameOf(view: ArticleView, local: string): string {
  const ledger = view.actorIds[local];
  return (
    (ledger === undefined ? undefined : view.actorNames[ledger]) ??
    view.actorNames[local] ??
    view.reading.actors.find((actor) => actor.id === local)?.name ??
    local
  );
}
