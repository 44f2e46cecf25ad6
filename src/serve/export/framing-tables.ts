import type { Framing, LabelCount, LabelRow, MentionCount, StanceCount, VoiceCount } from '../../core/view.ts';
import type { CsvColumn } from './csv.ts';
import { REVIEWED, SENTENCE, WHERE } from './tables.ts';

/** One row for each use of a label, with its sentence. */
export const LABEL_COLUMNS: readonly CsvColumn<LabelRow>[] = [
  ...WHERE,
  { name: 'actor', of: (row) => row.actor.actor },
  { name: 'actor_name', of: (row) => row.actor.name },
  { name: 'actor_words', of: (row) => row.actor.text },
  { name: 'label', of: (row) => row.label },
  { name: 'words', of: (row) => row.cite.quote },
  { name: 'tone', of: (row) => row.tone },
  { name: 'loaded', of: (row) => row.loaded },
  { name: 'voice', of: (row) => row.voice },
  { name: 'within', of: (row) => row.within },
  { name: 'teller', of: (row) => row.teller?.text },
  { name: 'teller_actor', of: (row) => row.teller?.actor },
  ...SENTENCE,
];

type Of = Pick<LabelCount, 'outlet'> & Partial<Pick<VoiceCount, 'actor' | 'speaker'>>;

const WHO: readonly CsvColumn<Of>[] = [
  { name: 'outlet', of: (row) => row.outlet },
  { name: 'actor', of: (row) => row.actor?.id },
  { name: 'actor_name', of: (row) => row.actor?.name },
  { name: 'actor_type', of: (row) => row.actor?.type },
];

/** How often an outlet uses a label, or mentions an actor that it gives none. */
type Use = MentionCount &
  Partial<Pick<LabelCount, 'label' | 'tone' | 'loaded' | 'voice'>> & {
    readonly uses: number;
    readonly labelled: number;
  };

/** One row for each label of an actor at an outlet, and one with no label where the outlet only mentions the actor. */
export function labelCounts({ labels, mentions }: Framing): Use[] {
  const key = ({ outlet, actor }: Pick<LabelCount, 'outlet' | 'actor'>): string => JSON.stringify([outlet, actor.id]);
  const used = new Map<string, LabelCount[]>();
  for (const row of labels.rows) used.set(key(row), [...(used.get(key(row)) ?? []), row]);
  return mentions.flatMap((mention): Use[] => {
    const rows = used.get(key(mention)) ?? [];
    if (rows.length === 0) return [{ ...mention, uses: 0, labelled: 0 }];
    return rows.map(({ articles, ...row }) => ({ ...mention, ...row, labelled: articles }));
  });
}

export const LABEL_COUNT_COLUMNS: readonly CsvColumn<Use>[] = [
  ...WHO,
  { name: 'label', of: (row) => row.label },
  { name: 'tone', of: (row) => row.tone },
  { name: 'loaded', of: (row) => row.loaded },
  { name: 'voice', of: (row) => row.voice },
  { name: 'uses', of: (row) => row.uses },
  { name: 'articles_with_label', of: (row) => row.labelled },
  { name: 'mentions_of_actor', of: (row) => row.mentions },
  { name: 'articles_with_actor', of: (row) => row.articles },
  REVIEWED,
];

const SPEAKER: readonly CsvColumn<Of & Pick<VoiceCount, 'kind'>>[] = [
  ...WHO,
  { name: 'speaker_words', of: (row) => row.speaker },
  { name: 'speaker_kind', of: (row) => row.kind },
];

/** One row for each speaker that an outlet lets be heard. */
export const VOICE_COLUMNS: readonly CsvColumn<VoiceCount>[] = [
  ...SPEAKER,
  { name: 'anonymous', of: (row) => row.anonymous },
  { name: 'statements', of: (row) => row.statements },
  { name: 'articles', of: (row) => row.articles },
  { name: 'through_others', of: (row) => row.handed },
  { name: 'quoted_characters', of: (row) => row.quoted },
  { name: 'told_characters', of: (row) => row.told },
  REVIEWED,
];

/** One row for each cue with which an outlet reports a speaker. */
export const STANCE_COLUMNS: readonly CsvColumn<StanceCount>[] = [
  ...SPEAKER,
  { name: 'stance', of: (row) => row.stance },
  { name: 'cue', of: (row) => row.cue },
  { name: 'statements', of: (row) => row.statements },
  { name: 'articles', of: (row) => row.articles },
  REVIEWED,
];
