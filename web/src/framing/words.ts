import type { LabelTone, ReadingLabel, Stance } from '../../../src/core/reading.ts';
import type { SpeakerKind } from '../../../src/core/speaker-kind.ts';
import type { Counted } from '../../../src/core/view.ts';

/** Kinds of speakers as articles present them, in the order in which they are shown. */
export const KINDS: Readonly<Record<SpeakerKind, string>> = {
  state: 'government, its offices and police',
  armed: 'armed forces and groups',
  body: 'organisations',
  expert: 'people of a calling',
  people: 'civilians',
  outlet: 'other outlets',
  person: 'persons, no more told',
  unknown: 'nobody told',
};

/** In whose voice a label stands. */
export const VOICES: Readonly<Record<ReadingLabel['voice'], string>> = {
  own: 'own voice',
  attributed: 'others’ words',
  'scare-quoted': 'scare quotes',
};

export const TONES: Readonly<Record<LabelTone, string>> = {
  neutral: 'neutral',
  favourable: 'loaded, favourable',
  hostile: 'loaded, hostile',
  legal: 'legal status',
};

/** What the cue says of the outlet's distance to what it reports. */
export const DISTANCES: Readonly<Record<Stance, string>> = {
  neutral: 'neutral',
  distancing: 'distancing',
  endorsing: 'endorsing',
};

/** Who published it, or that nobody knows. */
export const sayOutlet = (outlet: string | undefined): string => outlet ?? 'an outlet not known';

/** What an address calls an outlet; those that are not known have a word of their own. */
export const outletKey = (outlet: string | undefined): string => outlet ?? 'none';

/** Who speaks: the ledger's name, else the words for him, else that nobody is told. */
export const saySpeaker = ({
  actor,
  speaker,
}: {
  readonly actor?: Counted | undefined;
  readonly speaker?: string | undefined;
}): string => actor?.name ?? (speaker ? `“${speaker}”` : 'nobody told');

/** What an address narrows statements by to those of a speaker. */
export const speakerKey = ({
  actor,
  speaker,
}: {
  readonly actor?: Counted | undefined;
  readonly speaker?: string | undefined;
}): { readonly actor: string } | { readonly speaker: string } =>
  actor ? { actor: actor.id } : { speaker: speaker || 'none' };
