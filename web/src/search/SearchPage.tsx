import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { SearchHit } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, ReportedBy } from '../parts/Where.tsx';
import { searchQuery } from '../queries.ts';
import { count } from '../words.ts';
import { markWords } from './marked.tsx';

// Neither a server nor a bundle gives more hits than this.
const MOST = 50;

/** Search over sentences, actors, statements and events; the query stands in the address. */
export function SearchPage() {
  const { q = '' } = useSearch({ from: '/search' });
  return (
    <>
      <Title name={q ? `Search: ${q}` : 'Search'}>Search</Title>
      <Denominator />
      <Field query={q} />
      {q && <Hits query={q} />}
    </>
  );
}

function Field({ query }: { query: string }) {
  const navigate = useNavigate({ from: '/search' });
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const submit = (q: string): void => {
    const trimmed = q.trim();
    void navigate({ search: trimmed ? { q: trimmed } : {} });
  };
  return (
    <search>
      <SearchField
        value={text}
        onChange={setText}
        onSubmit={submit}
        onClear={() => submit('')}
        className="search-field"
      >
        <Label>Words to look for</Label>
        <div className="row">
          <Input id="search-field" />
          <Button slot={null} className="plain" onPress={() => submit(text)}>
            Search
          </Button>
        </div>
      </SearchField>
    </search>
  );
}

function Hits({ query }: { query: string }) {
  const asked = useQuery(searchQuery(query));
  return (
    <Asked query={asked}>
      {(hits) => (
        <>
          <p className="total" role="status">
            {hits.length >= MOST ? `The best ${MOST} hits` : count(hits.length, 'hit')} for “{query}”, in{' '}
            {count(new Set(hits.flatMap((hit) => hit.article ?? [])).size, 'article')}
          </p>
          <ol className="items">
            {hits.map((hit) => (
              <Hit key={`${hit.kind}-${hit.id}`} hit={hit} query={query} />
            ))}
          </ol>
        </>
      )}
    </Asked>
  );
}

/** Where a hit leads: the actor's page, the cell, or the very words. */
function Target({ hit, query }: { hit: SearchHit; query: string }) {
  const words = markWords(hit.text, query);
  if (hit.kind === 'actor') {
    return (
      <Link to="/actor/$id" params={{ id: hit.id }} data-open="" className="quiet-link">
        {words}
      </Link>
    );
  }
  if (hit.kind !== 'sentence') {
    return (
      <Link to="/cell/$id" params={{ id: hit.id }} data-open="" className="quiet-link">
        {words}
      </Link>
    );
  }
  const article = hit.cite?.article ?? hit.article;
  if (!article) return words;
  return (
    <Link
      to="/article/$id"
      params={{ id: article }}
      search={hit.cite ? { at: hit.cite.span.join('-') } : {}}
      data-open=""
      className="quiet-link"
    >
      {words}
    </Link>
  );
}

function Hit({ hit, query }: { hit: SearchHit; query: string }) {
  const href =
    hit.kind === 'actor'
      ? `#/actor/${encodeURIComponent(hit.id)}`
      : hit.kind === 'sentence'
        ? `#/article/${encodeURIComponent(hit.article ?? '')}${hit.cite ? `?at=${hit.cite.span.join('-')}` : ''}`
        : `#/cell/${encodeURIComponent(hit.id)}`;
  return (
    <li
      className={`item hit-${hit.kind}`}
      data-item=""
      data-quote={hit.text}
      data-by={hit.kind === 'actor' ? undefined : byLine(hit.outlet, hit.reported)}
      data-href={href}
      tabIndex={-1}
    >
      <p className="item-head">
        <span className="kind">{hit.kind}</span>
      </p>
      <p className="hit-text">
        <Target hit={hit} query={query} />
      </p>
      {hit.kind !== 'actor' && (
        <p className="item-foot">
          <ReportedBy outlet={hit.outlet} reported={hit.reported} />
        </p>
      )}
    </li>
  );
}
