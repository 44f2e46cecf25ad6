import type { EventRow } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { byLine, CellLink, CiteLink, ReportedBy } from '../parts/Where.tsx';
import { sayWhen } from '../timeline/say.ts';
import { sayCertainty, sayClass, sayInterval, sayMeasure, sayModality } from '../words.ts';

/** One event as one article tells it. */
export function EventItem({ row }: { row: EventRow }) {
  return (
    <li
      className="item event"
      data-item=""
      data-quote={row.sentence.quote}
      data-by={byLine(row.outlet, row.reported)}
      data-href={`#/cell/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <p className="item-head">
        <EventClassName row={row} /> <Roles row={row} />
        <EventTags row={row} />
      </p>
      <blockquote>
        <Marked
          sentence={row.sentence.quote}
          word={row.trigger.quote}
          at={row.trigger.span[0] - row.sentence.span[0]}
        />
      </blockquote>
      <p className="item-foot">
        {row.when && (
          <span>
            event time {row.when.edtf ? sayWhen(row.when.edtf) : <span className="none">not placed</span>} (
            <CiteLink cite={row.when.cite} />)
          </span>
        )}
        <ReportedBy outlet={row.outlet} reported={row.reported} />
        <CellLink id={row.id}>in its sentence</CellLink>
      </p>
    </li>
  );
}

/** The class in plain words with its code. */
const EventClassName = ({ row }: { row: Pick<EventRow, 'class' | 'mode' | 'acled'> }) => (
  <span className="act class" title={row.acled && `ACLED: ${row.acled.type}, ${row.acled.subType}`}>
    {sayClass(row.class)}
    {row.mode && `: ${row.mode}`}
  </span>
);

function Roles({ row }: { row: EventRow }) {
  return (
    <>
      {row.agents.length > 0 && (
        <>
          by <PartyNames parties={row.agents} />{' '}
        </>
      )}
      {row.recipients.length > 0 && (
        <>
          toward <PartyNames parties={row.recipients} />
        </>
      )}
      {row.agents.length + row.recipients.length === 0 && <span className="none">no doer or recipient named</span>}
    </>
  );
}

/** How the text tells it: done or planned, in whose voice, with which figures. */
function EventTags({ row }: { row: EventRow }) {
  return (
    <span className="tags">
      {row.figures.map((figure) => (
        <span key={figure.id} className="tag figure" title={`written “${figure.cite.quote}”`}>
          {figure.approximate && 'about '}
          {sayInterval(figure.least, figure.most)} {sayMeasure(figure.measure)}
        </span>
      ))}
      {row.polarity === 'negated' && <span className="tag strong">said not to have happened</span>}
      {row.modality !== 'happened' && <span className="tag">{sayModality(row.modality)}</span>}
      {row.certainty !== 'fact' && <span className="tag">{sayCertainty(row.certainty)}</span>}
      <span className="tag">{row.within === null ? 'outlet’s own voice' : 'told inside a statement'}</span>
      {row.background && <span className="tag">background</span>}
    </span>
  );
}

/** A sentence with one stretch of it marked; unmarked when the offset does not fit. */
function Marked({ sentence, word, at }: { sentence: string; word: string; at: number }) {
  if (sentence.slice(at, at + word.length) !== word) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <mark className="trigger">{word}</mark>
      {sentence.slice(at + word.length)}
    </>
  );
}
