import type { SpeakerKind } from '../../../src/core/speaker-kind.ts';
import { KINDS } from '../framing/words.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { ShowAll } from '../parts/Matches.tsx';
import { ACTS } from '../words.ts';
import { STANCES } from './words.ts';

/** What the list of statements can be narrowed by. */
export const STATEMENT_FIELDS = [
  ...(['actor', 'act', 'outlet', 'stance', 'from', 'to', 'article', 'saying'] as const),
  ...(['heard', 'kind', 'speaker', 'anonymous', 'handed', 'cue'] as const),
] as const;

export type StatementFilter = { readonly [Name in (typeof STATEMENT_FIELDS)[number]]?: string };

interface Props {
  readonly filter: StatementFilter;
  readonly onChoose: (name: keyof StatementFilter, value: string | undefined) => void;
  readonly onClear: () => void;
}

/** The fields above the list of statements, and what else the address narrows it by. */
export function StatementFilters({ filter, onChoose, onClear }: Props) {
  const choose = (name: keyof StatementFilter) => (value: string | undefined) => onChoose(name, value);
  return (
    <search>
      <div className="filters">
        <Choice label="Speaker" value={filter.actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice
          label="Act"
          value={filter.act}
          options={Object.entries(ACTS).map(([id, says]) => ({ id, label: `${id} (${says})` }))}
          onChoose={choose('act')}
        />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        <Choice
          label="Stance of the cue"
          value={filter.stance}
          options={optionsOf(STANCES)}
          onChoose={choose('stance')}
        />
        <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
        <DateField label="Reported until" value={filter.to} onChoose={choose('to')} />
      </div>
      <ShowAll of="statements" filter={filter} onClear={onClear}>
        {filter.saying && 'Only the reports of one statement. '}
        {filter.article && 'Only statements of one article. '}
        {sayVoices(filter)}
      </ShowAll>
    </search>
  );
}

/** What the address narrows statements by as voices, in words. */
function sayVoices({ kind, speaker, anonymous, handed, cue }: StatementFilter): string {
  const parts = [
    kind && Object.hasOwn(KINDS, kind) ? `speakers presented as ${KINDS[kind as SpeakerKind]}` : '',
    speaker && (speaker === 'none' ? 'no speaker told' : `the speaker told as “${speaker}”`),
    anonymous && `speakers ${anonymous === 'yes' ? 'without' : 'with'} a name`,
    handed && (handed === 'yes' ? 'what came through others' : 'what came straight'),
    cue && (cue === 'none' ? 'quotations without a cue' : `the cue “${cue}”`),
  ].filter((part) => part);
  return parts.length > 0 ? `Only ${parts.join(', ')}. ` : '';
}
