import type { LabelTone, ReadingLabel } from '../core/reading.ts';
import type { SpeakerKind } from '../core/speaker-kind.ts';
import type { Counted, StanceCount } from '../core/view.ts';

/** Kinds of speakers in words. */
const KIND: Readonly<Record<SpeakerKind, string>> = {
  state: 'government, its offices and police',
  armed: 'armed forces and groups',
  body: 'organisations',
  expert: 'people of a calling',
  people: 'civilians',
  outlet: 'other outlets',
  person: 'persons, no more told',
  unknown: 'nobody told',
};

/** Every kind a speaker can be presented as. */
export const SPEAKER_KINDS = Object.keys(KIND) as readonly SpeakerKind[];

/** A kind of speaker in words. */
export const kindWords = (kind: SpeakerKind): string => KIND[kind];

export const LABEL_VOICES: readonly ReadingLabel['voice'][] = ['own', 'attributed', 'scare-quoted'];
export const LABEL_TONES: readonly LabelTone[] = ['neutral', 'favourable', 'hostile', 'legal'];

/** Who speaks: the ledger's name, else the words for him, else that nobody is told. */
export const whoWords = ({ actor, speaker }: { readonly actor?: Counted; readonly speaker?: string }): string =>
  actor?.name ?? (speaker === undefined || speaker === '' ? 'nobody told' : `“${speaker}”`);

/** A cue as it is counted, or that there is none. */
export const cueWords = ({ cue }: Pick<StanceCount, 'cue'>): string => (cue === '' ? 'no cue' : `“${cue}”`);
