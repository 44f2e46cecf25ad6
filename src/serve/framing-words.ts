import type { DoerAccount, Omission, StoryItem, Wording } from '../core/framing-view.ts';
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

const WORDING: Readonly<Record<Wording, string>> = {
  passive: 'a passive without a doer',
  thing: 'a thing that does it',
  noun: 'the deed as a noun',
  participle: 'a participle without a doer',
  other: 'other words',
};

/** Whether an account says who did it: "says: Harim Front", "hands on: gunmen", "does not say: a passive without a doer". */
export function doerWords({ told, voice, doers, wording }: DoerAccount): string {
  if (told === 'untold') return `does not say: ${WORDING[wording ?? 'other']}`;
  if (told === 'unsure') return 'not sure: words that may name somebody';
  const names = [...new Set(doers.map(({ name, text }) => name ?? `“${text}”`))].join(', ');
  return `${voice === 'own' ? 'says' : 'hands on'}: ${names}`;
}

const KINDS: Readonly<Record<StoryItem['kind'], string>> = {
  event: 'event',
  figure: 'how many',
  statement: 'statement',
};

/** What is left out: "event", "how many killed", "statement". */
export const itemWords = ({ kind, measure }: StoryItem): string =>
  measure === undefined ? KINDS[kind] : `${KINDS[kind]} ${measure}`;

/** Who tells it of how many: "told by 3 of 5 text origins". */
export const originWords = ({ origins, of }: Omission): string => `told by ${origins} of ${of} text origins`;
