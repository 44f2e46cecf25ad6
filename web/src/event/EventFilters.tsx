import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Filter } from '../../../src/core/view.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { CLASS_CHOICES, useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { WordField } from '../parts/WordField.tsx';
import { CERTAINTIES, MODALITIES, MODES, sayMode } from '../words.ts';

/** What the list of events can be narrowed by, in the order of the fields. */
export const EVENT_FIELDS = [
  ...(['class', 'actor', 'outlet', 'modality', 'place', 'since', 'until'] as const),
  ...(['mode', 'polarity', 'certainty', 'background', 'within', 'from', 'to', 'article'] as const),
] as const;
export type EventFilter = Pick<Filter, (typeof EVENT_FIELDS)[number]>;

/** The fields that stay folded until they are needed. */
const FOLDED = ['mode', 'polarity', 'certainty', 'background', 'within', 'from', 'to'] as const;

interface Props {
  readonly filter: EventFilter;
  readonly onChoose: (name: keyof EventFilter, value: string | undefined) => void;
  readonly onClear: () => void;
  /** Fields that one list alone has, and whether it is narrowed by one of them. */
  readonly children?: ReactNode;
  readonly narrowed?: boolean;
}

/** The fields above the list of events. */
export function EventFilters({ filter, onChoose, onClear, children, narrowed = false }: Props) {
  const [unfolded, unfold] = useState(false);
  const choose = (name: keyof EventFilter) => (value: string | undefined) => onChoose(name, value);
  const open = unfolded || FOLDED.some((name) => filter[name] !== undefined);
  const one = filter.within !== undefined && filter.within !== 'any' && filter.within !== 'none';
  return (
    <search className="event-filters">
      <div className="filters">
        <Choice label="Class" value={filter.class} options={CLASS_CHOICES} onChoose={choose('class')} />
        <Choice label="Actor" value={filter.actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        <Choice label="Told as" value={filter.modality} options={optionsOf(MODALITIES)} onChoose={choose('modality')} />
        <WordField label="Place" hint="part of a name" value={filter.place} onChoose={choose('place')} />
        <DateField label="Happened from" value={filter.since} onChoose={choose('since')} />
        <DateField label="Happened until" value={filter.until} onChoose={choose('until')} />
        {children}
      </div>
      {open && (
        <div className="filters more-filters">
          <Choice
            label="Mode"
            value={filter.mode}
            options={MODES.map((id) => ({ id, label: sayMode(id) }))}
            onChoose={choose('mode')}
          />
          <Choice
            label="Done or not"
            value={filter.polarity}
            options={optionsOf({ affirmed: 'told as done', negated: 'said not to have happened' })}
            onChoose={choose('polarity')}
          />
          <Choice
            label="Certainty"
            value={filter.certainty}
            options={optionsOf(CERTAINTIES)}
            onChoose={choose('certainty')}
          />
          <Choice
            label="Earlier history"
            value={filter.background}
            options={optionsOf({ yes: 'told as earlier history', no: 'not told so' })}
            onChoose={choose('background')}
          />
          {!one && (
            <Choice
              label="Voice"
              value={filter.within}
              options={optionsOf({ none: 'the outlet’s own', any: 'inside a statement' })}
              onChoose={choose('within')}
            />
          )}
          <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
          <DateField label="Reported until" value={filter.to} onChoose={choose('to')} />
        </div>
      )}
      <p className="narrowed">
        {!open && (
          <Button className="link" onPress={() => unfold(true)}>
            More fields
          </Button>
        )}
        {filter.article && ' Only events of one article. '}
        {one && ' Only events told in one statement. '}
        {(narrowed || Object.keys(filter).length > 0) && (
          <>
            {' '}
            <Button className="link" onPress={onClear}>
              Show all events
            </Button>
          </>
        )}
      </p>
    </search>
  );
}
