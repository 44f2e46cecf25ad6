import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Changes } from '../../../src/core/change-view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { WordField } from '../parts/WordField.tsx';
import { changesQuery } from '../queries.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { MarkLegend } from '../statement/StatementText.tsx';
import { ArticleTable } from '../story/ArticleTable.tsx';
import { count } from '../words.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { Figures, GrownList } from './Grown.tsx';
import { Shifts } from './Shifts.tsx';
import { Denied, Turned } from './Turned.tsx';
import { rowsOf, saySince } from './words.ts';

/** By which clock a day is meant. */
const CLOCKS = [
  { id: 'ledger', label: 'coming into the ledger' },
  { id: 'reported', label: 'publication' },
];

/** What is new in the ledger since a revision or a day; since when stands in the address. */
export function ChangesPage() {
  const search = useSearch({ from: '/changes' });
  const navigate = useNavigate({ from: '/changes' });
  const query = useQuery(changesQuery(search));
  const choose = chooser(search, (next) => void navigate({ search: next, replace: true }));
  return (
    <>
      <Title>What is new</Title>
      <p>
        What came into the ledger since a revision or a day, and what stands otherwise through it. Without one it is all
        that the ledger holds.
      </p>
      <Denominator />
      <search className="filters">
        <WordField label="Since" hint="2024-03-02, or a revision" value={search.since} onChoose={choose('since')} />
        <Choice label="A day of" value={search.clock ?? 'ledger'} options={CLOCKS} onChoose={choose('clock')} />
        <DateField label="Deadlines up to" value={search.asOf} onChoose={choose('asOf')} />
      </search>
      <Asked query={query}>{(changes) => <AllChanges changes={changes} />}</Asked>
    </>
  );
}

function AllChanges({ changes }: { changes: Changes }) {
  const { articles, newArticles, newStatements, newEvents, newActors, shifts, denials, due, judgements } = changes;
  const rows = rowsOf(changes);
  return (
    <>
      <p className="total" role="status">
        {saySince(changes)}: {count(newArticles, 'article')}, {count(newStatements, 'statement')},{' '}
        {count(newEvents, 'event')} as articles tell them, {count(newActors, 'actor')} that no article named before.
      </p>
      <Part id="retracted" title="Articles retracted" shown={changes.retracted.length > 0}>
        <ul className="plain-list">
          {changes.retracted.map(({ id, title, opening, retracted }) => (
            <li key={id}>
              <Link to="/article/$id" params={{ id }}>
                <s>{title ?? opening}</s>
              </Link>
              {retracted &&
                `, by ${retracted.by}, ${retracted.at.slice(0, 10)}${retracted.why ? `: ${retracted.why}` : ''}`}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="shifts" title="Actors joined or parted" shown={shifts.length > 0}>
        <Shifts shifts={shifts} />
      </Part>
      <Part id="figures" title="Figures given otherwise" shown={changes.figures.length > 0}>
        <Figures rows={changes.figures} />
      </Part>
      <Part id="incidents" title="Incidents begun or grown" shown={changes.incidents.length > 0}>
        <GrownList rows={changes.incidents} to="/incidents/$id" />
      </Part>
      <Part id="stories" title="Stories begun or grown" shown={changes.stories.length > 0}>
        <GrownList rows={changes.stories} to="/story/$id" />
      </Part>
      <Part id="denials" title="Denials reported" shown={denials.length > 0}>
        <MarkLegend />
        <ol className="items">
          {denials.map((row) => (
            <StatementItem key={row.id} row={row} />
          ))}
        </ol>
      </Part>
      <Part id="denied" title="Denials of what is claimed here" shown={changes.denied.length > 0}>
        <Denied rows={changes.denied} />
      </Part>
      <Part id="turned" title="Pledges that stand otherwise" shown={changes.pledges.length > 0}>
        <Turned rows={changes.pledges} />
      </Part>
      <Part id="due" title="Deadlines passed" shown={due.length > 0}>
        <p className="fine">Promises, threats and calls whose last day has passed since.</p>
        <ol className="items">
          {due.map((row) => (
            <StatementItem key={row.id} row={row} />
          ))}
        </ol>
      </Part>
      <Part id="new-actors" title="Actors not named before" shown={newActors > 0}>
        <ul className="plain-list">
          {changes.actors.map(({ id, name, articles: many }) => (
            <li key={id} data-item="" data-href={`#/actor/${encodeURIComponent(id)}`} tabIndex={-1}>
              <Link to="/actor/$id" params={{ id }} data-open="">
                {name}
              </Link>
              , {count(many, 'article')}
            </li>
          ))}
        </ul>
        <More shown={changes.actors.length} total={newActors} of="actor" />
      </Part>
      <Part id="judgements" title="What people said" shown={judgements.length > 0}>
        <ul className="plain-list">
          {judgements.map(({ id, by, at, names, verdict, why }) => (
            <li key={id}>
              {by}, {at.slice(0, 10)}: {names.map((name) => `“${name}”`).join(', ')} {verdict}
              {why && ` (${why})`}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="articles" title="Articles" shown={articles.length > 0}>
        <ArticleTable rows={articles} total={newArticles} />
      </Part>
      {rows.length > 0 && <ChangeTable rows={rows} />}
    </>
  );
}

const Part = ({ id, title, shown, children }: { id: string; title: string; shown: boolean; children: ReactNode }) =>
  shown && (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );

const More = ({ shown, total, of }: { shown: number; total: number; of: string }) =>
  shown < total && (
    <p className="more">
      {shown} of {count(total, of)} shown.
    </p>
  );
