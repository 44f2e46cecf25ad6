import type { Reading } from '../core/reading.ts';
import type { StoryChange } from '../core/story.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { placeText } from '../link/story/place.ts';
import { storyTextOf } from '../link/story/term.ts';
import { keysOf, withText } from '../link/story/weight.ts';

/** The stories of an article that is about to come in, and what it changes in those near it. */
export async function findStory(ledger: Ledger, reading: Reading): Promise<StoryChange> {
  const text = storyTextOf(reading);
  const common = await ledger.commonness(text.terms.map(({ key }) => key));
  const field = await ledger.storyField(text.id, keysOf(text.terms, withText(common, text)));
  return placeText(text, reading.text, field);
}

/** So many articles are looked at together when a ledger catches up. */
const LOT = 20;

/** Finds the stories of articles that have none yet: those of a ledger of an older Stemma, or of an import. */
export async function catchUpStories(ledger: Ledger): Promise<void> {
  for (let ids = await ledger.unstoried(LOT); ids.length > 0; ids = await ledger.unstoried(LOT))
    for (const { reading } of await ledger.materials(ids)) await ledger.placeStory(await findStory(ledger, reading));
}
