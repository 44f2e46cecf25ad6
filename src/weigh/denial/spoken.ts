import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import type { Statement } from '../../core/reading.ts';
import { covers, type Span, spanAt } from '../../core/span.ts';
import type { Bare } from './denial.ts';

/** What a statement denies, by some of the stretches of its content; nothing where there is none. */
export function denialBy(
  material: Material,
  statement: Statement,
  firm: boolean,
  parts: readonly Span[] = statement.content,
): Bare | undefined {
  const { reading, actors } = material;
  const [first] = parts;
  const sentence = first && spanAt(reading.sentences, first[0]);
  if (!sentence) return undefined;
  const actor = actors.get(statement.sourceActor ?? '')?.id;
  return {
    ...denialAt(material, sentence, parts, firm, firm),
    statement: cellId(reading.id, statement.id),
    ...(statement.source[0] === undefined ? {} : { source: statement.source[0] }),
    ...(actor === undefined ? {} : { actor }),
    ...(statement.sourceActor === null ? {} : { local: statement.sourceActor }),
  };
}

/** A denial of some stretches of a sentence, without who denies. */
export const denialAt = (
  { reading }: Material,
  sentence: Span,
  parts: readonly Span[],
  firm: boolean,
  isWorded: boolean,
): Pick<Bare, 'id' | 'article' | 'sentence' | 'content' | 'parts' | 'firm' | 'worded'> => {
  const content: Span = [parts[0]?.[0] ?? sentence[0], parts.at(-1)?.[1] ?? sentence[1]];
  return {
    id: cellId(reading.id, `n${content[0]}`),
    article: reading.id,
    sentence,
    content,
    parts,
    firm,
    worded: isWorded,
  };
};

/** Who speaks in the sentence: the source of a statement there, the doer of its event of rejecting, else who is named before the words that deny. */
export function speakerAt(
  { reading, actors }: Material,
  sentence: Span,
  at: number,
): Pick<Bare, 'source' | 'actor' | 'local'> {
  const said = reading.statements.find(({ source, cue }) => [...source, ...cue].some((span) => covers(sentence, span)));
  const event = reading.events.find(({ trigger, class: kind }) => kind === 'REJECT' && covers(sentence, trigger));
  const before = reading.mentions.filter(
    ({ span, form, actor: of }) => form !== 'pronoun' && of !== null && span[0] >= sentence[0] && span[1] <= at,
  );
  const named = before.find(({ form }) => form === 'name') ?? before[0];
  const source = said?.source[0] ?? event?.agents[0] ?? named?.span;
  const local = said?.sourceActor ?? event?.agentActors[0] ?? named?.actor ?? undefined;
  const actor = actors.get(local ?? '')?.id;
  return {
    ...(source === undefined ? {} : { source }),
    ...(actor === undefined ? {} : { actor }),
    ...(local === undefined ? {} : { local }),
  };
}
