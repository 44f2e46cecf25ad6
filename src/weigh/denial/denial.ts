import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import { covers, cut, overlaps, type Span, spanAt } from '../../core/span.ts';

/** A denial as one article tells it: who denies, in which sentence, what. */
export interface Denial {
  /** Cell id: `n` and where what is denied begins. */
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly sentence: Span;
  /** What is denied. */
  readonly content: Span;
  /** The words for who denies. */
  readonly source?: Span;
  /** Actor of the ledger. */
  readonly actor?: string;
  /** Actor of the article. */
  readonly local?: string;
}

const TALK =
  'claims?|reports?|charges?|allegations?|accusations?|rumou?rs?|tales?|stories|story|talk|figures?|suggestions?|version';
/** "It rejected what it called the tales about", "dismissed reports of". */
const REJECTS = new RegExp(
  `\\b(?:rejects?|rejected|dismiss(?:es|ed)|refut(?:es|ed)|den(?:y|ies|ied)|contradict(?:s|ed))\\b[^.;]{0,60}?\\b(?:${TALK})\\b(?<what>[^.;]*)`,
  'diu',
);
/** "Reports that two had been sunk were invented." */
const UNTRUE = new RegExp(
  `\\b(?:${TALK})\\s+(?:that|of|about)\\b(?<what>[^.;]*?)\\b(?:was|were|is|are)\\s+(?:["“']|(?:\\w+\\s+)?(?:false|untrue|invented|baseless|unfounded|nonsense|lies|a lie|wrong|fabricated|rubbish))`,
  'diu',
);

/** The denials of an article, in the order of the text; one for each sentence. */
export function denialsIn(material: Material): Denial[] {
  const { reading, actors } = material;
  const stated = reading.statements.flatMap((statement): Denial[] => {
    const [first, last] = [statement.content[0], statement.content.at(-1)];
    const at = first ?? statement.cue[0];
    const sentence = at && spanAt(reading.sentences, at[0]);
    if (statement.act !== 'deny' || statement.cuePolarity !== 'asserted' || !sentence || !first || !last) return [];
    const actor = actors.get(statement.sourceActor ?? '')?.id;
    return [
      {
        id: cellId(reading.id, `n${first[0]}`),
        article: reading.id,
        statement: cellId(reading.id, statement.id),
        sentence,
        content: [first[0], last[1]],
        ...(statement.source[0] === undefined ? {} : { source: statement.source[0] }),
        ...(actor === undefined ? {} : { actor }),
        ...(statement.sourceActor === null ? {} : { local: statement.sourceActor }),
      },
    ];
  });
  const worded = reading.sentences.flatMap((sentence): Denial[] => {
    const text = cut(reading.text, sentence);
    const match = REJECTS.exec(text) ?? UNTRUE.exec(text);
    if (!match || stated.some((one) => overlaps(one.sentence, sentence))) return [];
    const speaker = speakerAt(material, sentence);
    const [from, to] = match.indices?.groups?.what ?? [match.index, text.length];
    const content: Span = [sentence[0] + from, sentence[0] + to];
    return [{ id: cellId(reading.id, `n${content[0]}`), article: reading.id, sentence, content, ...speaker }];
  });
  return [...stated, ...worded].sort((a, b) => a.content[0] - b.content[0]);
}

/** Who speaks in the sentence: the source of a statement there, else the doer of its event of rejecting. */
function speakerAt({ reading, actors }: Material, sentence: Span): Pick<Denial, 'source' | 'actor' | 'local'> {
  const said = reading.statements.find(({ source, cue }) => [...source, ...cue].some((span) => covers(sentence, span)));
  const event = reading.events.find(({ trigger, class: kind }) => kind === 'REJECT' && covers(sentence, trigger));
  const source = said?.source[0] ?? event?.agents[0];
  const local = said?.sourceActor ?? event?.agentActors[0] ?? undefined;
  const actor = actors.get(local ?? '')?.id;
  return {
    ...(source === undefined ? {} : { source }),
    ...(actor === undefined ? {} : { actor }),
    ...(local === undefined ? {} : { local }),
  };
}
