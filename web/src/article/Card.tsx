import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ArticleView } from '../../../src/core/view.ts';
import { count, sayAct, sayClass, sayInterval, sayMeasure } from '../words.ts';
import { DateLine, EventLine, FigureLine, NameLine } from './CardLine.tsx';
import { nameOf, type SentenceCells } from './cells.ts';
import { StatementLine } from './StatementLine.tsx';

const MOST = 8;

interface Props {
  readonly view: ArticleView;
  readonly sentence: number;
  readonly cells: SentenceCells;
  readonly open: boolean;
  /** The cell the address names, when it is one of this sentence. */
  readonly cell: string | undefined;
  readonly onChoose: (sentence: number | undefined) => void;
}

/** The margin card of one sentence: a line with its gist, and all its cells by kind when the sentence is chosen. */
export function Card({ view, sentence, cells, open, cell, onChoose }: Props) {
  const gist = sayGist(view, cells);
  const words = view.reading.sentences[sentence];
  const plain = cells.statements.length + cells.events.length === 0;
  return (
    <section className={open ? 'card open' : 'card'} data-of={sentence} aria-label={`Sentence ${sentence + 1}`}>
      <button
        type="button"
        className={plain ? 'card-line plain-line' : 'card-line'}
        aria-expanded={open}
        onClick={() => onChoose(open ? undefined : sentence)}
      >
        <span className="card-number">{sentence + 1}</span> <span className="card-gist">{gist}</span>
      </button>
      {open && (
        <div className="card-body">
          <Group title="Statements" rows={cells.statements}>
            {(row) => <StatementLine key={row.id} view={view} row={row} chosen={row.id === cell} />}
          </Group>
          <Group title="Events" rows={cells.events}>
            {(row) => <EventLine key={row.id} view={view} row={row} chosen={row.id === cell} />}
          </Group>
          <Group title="Names" rows={cells.names}>
            {(row) => <NameLine key={row.id} view={view} row={row} chosen={row.id === cell} />}
          </Group>
          <Group title="Figures" rows={cells.figures}>
            {(row) => <FigureLine key={row.id} view={view} row={row} chosen={row.id === cell} />}
          </Group>
          <Group title="Dates" rows={cells.dates}>
            {(row) => <DateLine key={row.span[0]} view={view} row={row} />}
          </Group>
          <Group title="Equations of names" rows={cells.aliases}>
            {(row) => (
              <li key={`${row.span[0]}-${row.a}-${row.b}`}>
                “{mentioned(view, row.a)}” stands for “{mentioned(view, row.b)}”{' '}
                <span className="tag">{row.evidence.replaceAll('-', ' ')}</span>
              </li>
            )}
          </Group>
          <Group title="Unsure" rows={cells.notes}>
            {(row) => <li key={`${row.code}-${row.span?.[0]}`}>{row.message}</li>}
          </Group>
          {words !== undefined && (
            <p className="card-foot">
              <Link to="/parse" search={{ text: view.reading.text.slice(...words) }}>
                Tree of this sentence
              </Link>
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** An alias names a mention, an actor or the bare words. */
function mentioned(view: ArticleView, id: string): string {
  const mention = view.reading.mentions.find((one) => one.id === id);
  if (mention) return view.reading.text.slice(mention.span[0], mention.span[1]);
  return nameOf(view, id);
}

/** What a sentence holds in a few words: who says, what is told, how many; bare counts for the rest. */
function sayGist(view: ArticleView, cells: SentenceCells): string {
  const { text } = view.reading;
  const said = cells.statements.map(({ sourceActor, source, act, cuePolarity }) => {
    const [span] = source;
    const who = sourceActor !== null ? nameOf(view, sourceActor) : span ? text.slice(span[0], span[1]) : 'someone';
    return `${who} ${sayAct(act, cuePolarity)}`;
  });
  const told = cells.events.map((event) => sayClass(event.class));
  const counted = cells.figures.flatMap(({ least, most, measure }) =>
    measure === 'other' ? [] : [`${sayInterval(least, most)} ${sayMeasure(measure)}`],
  );
  const gist = [...said, ...new Set(told), ...counted];
  const rest = [
    [cells.names.length, 'name'],
    [cells.figures.length - counted.length, 'figure'],
    [cells.dates.length, 'date'],
    [cells.aliases.length, 'equation'],
    [cells.notes.length, 'doubt'],
  ] as const;
  if (gist.length > 0) return gist.join(' · ');
  return rest.flatMap(([n, word]) => (n > 0 ? [count(n, word)] : [])).join(' · ');
}

/** One kind of cells; what goes beyond a handful is folded. */
function Group<Row>({
  title,
  rows,
  children,
}: {
  title: string;
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
}) {
  if (rows.length === 0) return null;
  return (
    <div className="group">
      <h2>{title}</h2>
      <ul>{rows.slice(0, MOST).map(children)}</ul>
      {rows.length > MOST && (
        <details>
          <summary>{rows.length - MOST} more</summary>
          <ul>{rows.slice(MOST).map(children)}</ul>
        </details>
      )}
    </div>
  );
}
