import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { MentionWhy } from '../../core/mention-why.ts';
import { classOf } from '../../core/name-class.ts';
import type { Actor, Alias } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { familyWord, isAcronymOf } from '../../extract/mention/alias-form.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { titleAt } from '../../extract/mention/mention-word.ts';
import { likeness, plainName } from '../name.ts';

/** Says why a mention stands for its actor; built once an article. */
export type WhyReader = (mention: MentionDraft, actor: Actor) => MentionWhy;

/** The reason for each link of a mention to an actor, read from the words themselves and from what the text states. */
export function whyReader(doc: Doc, aliases: readonly Alias[], tables: MentionTables): WhyReader {
  const known = new Map<string, MentionWhy>();
  return (mention, actor) => {
    switch (mention.form) {
      case 'pronoun':
        return 'pronoun';
      case 'nominal':
        return actor.described ? 'description' : 'taken-up';
      case 'name': {
        const spelling = cut(doc.text, mention.span);
        const key = `${actor.id} ${spelling}`;
        const why = known.get(key) ?? ofName(spelling, actor, aliases, tables);
        known.set(key, why);
        return why === 'surname' && hasTitle(doc, mention, tables) ? 'title-surname' : why;
      }
      default:
        return mention.form satisfies never;
    }
  };
}

function ofName(spelling: string, actor: Actor, aliases: readonly Alias[], tables: MentionTables): MentionWhy {
  const plain = plainName(spelling);
  const main = plainName(actor.names[0] ?? actor.name);
  if (actor.kind === 'state' && !tables.states.has(tableForm(spelling)) && tables.seats.has(tableForm(spelling)))
    return 'metonymy';
  if (plain === main || plain === plainName(actor.name)) return 'same-name';
  if (actor.kind === 'state') return 'country-table';
  const stated = aliases.find(
    ({ a, b, evidence }) => evidence !== 'short-form' && (plainName(a) === plain || plainName(b) === plain),
  );
  if (stated) return stated.evidence === 'acronym' ? 'acronym' : 'stated';
  if (actor.names.some((long) => isAcronymOf(spelling, long) || isAcronymOf(long, spelling))) return 'acronym';
  const of = classOf(actor.kind);
  if (actor.names.some((name) => plainName(name) !== plain && likeness(spelling, name, of).like === 'same'))
    return 'spelling';
  return of === 'person' && !plain.includes(' ') && familyWord(main) === familyWord(spelling)
    ? 'surname'
    : 'short-form';
}

/** Whether a title stands right before the name: "President Haro". */
function hasTitle(doc: Doc, { span }: MentionDraft, tables: MentionTables): boolean {
  const first = tokenAt(doc, span[0]);
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (titleAt(doc, i, first, tables)?.last === first - 1) return true;
  return false;
}
