import type { ReactNode } from 'react';
import type { Cite } from '../../../src/core/line.ts';
import type { EventView } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { CiteLink, ReportedBy } from '../parts/Where.tsx';
import { sayClass, sayMode } from '../words.ts';
import { FigureRanges } from './FigureRange.tsx';
import { PlaceWords } from './PlaceWords.tsx';
import { sayTold } from './told.ts';
import { WhenWords } from './WhenWords.tsx';

const Unstated = () => <span className="none">not stated</span>;

/** Everything that is known of an event as terms and values; what the text does not say is said to be missing. */
export const EventRecord = ({ view }: { view: EventView }) => (
  <dl className="record">
    <Row term="What">
      {sayClass(view.class)}
      {view.mode && `, ${sayMode(view.mode)}`} <span className="fine">(“{view.trigger.quote}”)</span>
    </Row>
    <Row term={view.reciprocal && view.agents.length > 1 ? 'Between' : 'Who did it'}>
      {view.agents.length > 0 ? <PartyNames parties={view.agents} /> : <Unstated />}
    </Row>
    <Row term="To whom">{view.recipients.length > 0 ? <PartyNames parties={view.recipients} /> : <Unstated />}</Row>
    {view.targets && <Row term="On what">{cites(view.targets)}</Row>}
    {view.instruments && <Row term="With what">{cites(view.instruments)}</Row>}
    <Row term="How many">{view.figures.length > 0 ? <FigureRanges figures={view.figures} /> : <Unstated />}</Row>
    <Row term="When">{view.when ? <WhenWords when={view.when} cited /> : <Unstated />}</Row>
    <Row term="Where">{view.place ? <PlaceWords place={view.place} cited /> : <Unstated />}</Row>
    <Row term="Told as">{sayTold(view)}</Row>
    <Row term="By whom">
      <ReportedBy outlet={view.outlet} reported={view.reported} />
    </Row>
    <Row term="Coded as">
      PLOVER {view.class}
      {view.mode && `, ${view.mode}`}
      {view.acled && `; ACLED ${view.acled.type}, ${view.acled.subType}`}
      {view.contexts && `; about ${view.contexts.map((tag) => tag.replaceAll('_', ' ')).join(', ')}`}
    </Row>
  </dl>
);

const cites = (all: readonly Cite[]) =>
  all.map((cite, n) => (
    <span key={cite.span[0]}>
      {n > 0 && ', '}
      <CiteLink cite={cite} />
    </span>
  ));

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);
