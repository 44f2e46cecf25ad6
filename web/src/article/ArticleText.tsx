import { type FocusEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../../src/core/span.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { Title } from '../parts/Title.tsx';
import { Card } from './Card.tsx';
import { cellsBySentence, type SentenceCells } from './cells.ts';
import type { Layer } from './LayerSwitches.tsx';
import { keptMarks, type Place } from './place.ts';
import { SentenceText } from './SentenceText.tsx';
import { cutParagraphs, type Paragraph, type TextMark } from './segments.ts';

interface Props {
  readonly view: ArticleView;
  readonly place: Place;
  /** True when the first line of the text is the headline. */
  readonly headed: boolean;
  readonly layers: ReadonlySet<Layer>;
  readonly onChoose: (sentence: number | undefined) => void;
}

const LAYER_OF: Readonly<Record<TextMark['kind'], Layer | undefined>> = {
  content: 'statements',
  cue: 'statements',
  source: 'statements',
  trigger: 'events',
  name: 'names',
  figure: 'figures',
  date: 'dates',
  place: undefined,
  differs: undefined,
  doer: undefined,
  target: undefined,
  with: undefined,
  where: undefined,
};

/** The text paragraph by paragraph, each with the cards of its sentences beside it. */
export function ArticleText({ view, place, headed, layers, onChoose }: Props) {
  const { text, sentences } = view.reading;
  const paragraphs = useMemo(() => cutParagraphs(text, sentences), [text, sentences]);
  const cells = useMemo(() => cellsBySentence(view.reading), [view.reading]);
  const marks = useMemo(
    () =>
      keptMarks(view).filter(({ kind }) => {
        const layer = LAYER_OF[kind];
        return layer === undefined || layers.has(layer);
      }),
    [view, layers],
  );
  useReach(place);
  const atSentence = useRef(place.sentence);
  atSentence.current = place.sentence;
  const follow = ({ target }: FocusEvent<HTMLElement>): void => {
    const sentence = Number(target.dataset.sentence ?? '-1');
    if (sentence >= 0 && sentence !== atSentence.current) onChoose(sentence);
  };
  return (
    <section className="reading" aria-label="Text and what was read from it" onFocus={follow}>
      {paragraphs.map((paragraph, n) => (
        <ParagraphRow
          key={paragraph.span[0]}
          view={view}
          paragraph={paragraph}
          marks={marks}
          cells={cells}
          headline={headed && n === 0}
          place={touches(paragraph.span, place, sentences) ? place : undefined}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

/** True when a place has anything to show in a stretch of the text. */
function touches([from, to]: Span, place: Place, sentences: readonly Span[]): boolean {
  const sentence = sentences[place.sentence];
  return [...place.spans, ...(sentence ? [sentence] : [])].some(([start, end]) => start < to && end > from);
}

/** Brings the sentence that the address names to the eye, unless the focus is already there. */
function useReach(place: Place): void {
  useEffect(() => {
    if (place.sentence < 0) return;
    const element = document.getElementById(`sentence-${place.sentence}`);
    if (!element || element.contains(document.activeElement)) return;
    const inCard = document.activeElement?.closest('.card')?.getAttribute('data-of') === String(place.sentence);
    if (inCard) return;
    // After the router has put the page to its top.
    const frame = requestAnimationFrame(() => {
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
}

interface RowProps {
  readonly view: ArticleView;
  readonly paragraph: Paragraph;
  readonly marks: readonly TextMark[];
  readonly cells: ReadonlyMap<number, SentenceCells>;
  readonly headline: boolean;
  /** Given only where the place of the page touches this paragraph, so that the others need not be drawn anew. */
  readonly place: Place | undefined;
  readonly onChoose: (sentence: number | undefined) => void;
}

const ParagraphRow = memo(function ParagraphRow(props: RowProps) {
  const { view, paragraph, marks, cells, headline, place, onChoose } = props;
  const [from, to] = paragraph.span;
  const here = useMemo(() => marks.filter(({ span }) => span[0] < to && span[1] > from), [marks, from, to]);
  const words = paragraph.parts.map(({ span, sentence }) => (
    <SentenceText
      key={span[0]}
      view={view}
      span={span}
      sentence={sentence}
      marks={here}
      item={sentence !== undefined && cells.has(sentence)}
      place={place}
    />
  ));
  const own = paragraph.parts.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]));
  return (
    <div className="row">
      {headline ? (
        <Title {...(view.reading.title !== undefined && { name: view.reading.title })}>{words}</Title>
      ) : (
        <p lang={view.language} dir="auto">
          {words}
        </p>
      )}
      <div className="margin">
        {own.map((sentence) => {
          const found = cells.get(sentence);
          return (
            found && (
              <Card
                key={sentence}
                view={view}
                sentence={sentence}
                cells={found}
                open={place?.sentence === sentence}
                cell={place?.sentence === sentence ? place.cell : undefined}
                onChoose={onChoose}
              />
            )
          );
        })}
      </div>
    </div>
  );
});
