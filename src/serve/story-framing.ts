import type { DoerAccount, Omission, StoryFraming, StoryItem, Wording } from '../core/framing-view.ts';
import type { Source } from './source.ts';

/** What the articles of one story tell of the same things, here or by the server that holds the ledger; nothing where there is no such story. */
export async function storyFramingOf(source: Source, id: string): Promise<StoryFraming | undefined> {
  if (source.storyFraming) return source.storyFraming(id);
  const { materials, descent, incidents, incident, statements } = source;
  if (!materials || !descent) throw new Error('a ledger that weighs nothing itself has nobody who does');
  const story = await source.story(id);
  if (!story) return undefined;
  const { storyFraming } = await import('../run/story-framing.ts');
  return storyFraming({ materials, descent, incidents, incident, statements }, story);
}

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
