import { StemmaError } from '../../../core/errors.ts';
import type { DoerAccount, Omission, StoryFraming } from '../../../core/framing-view.ts';
import { count } from '../../export/denominator.ts';
import { doerWords, itemWords, originWords } from '../../framing-words.ts';
import { weigherOf } from '../../weigh.ts';
import { outletOf } from '../../wording.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';
import { type Column, drawTable, terminalWidth } from '../table.ts';

type Doer = DoerAccount & { readonly incident: string };

const DOERS: readonly Column<Doer>[] = [
  { head: 'incident', of: (row) => row.incident },
  { head: 'reported by', of: outletOf, flexible: true },
  { head: 'who did it', of: doerWords, flexible: true },
  { head: 'sentence', of: (row) => row.sentences[0]?.quote, flexible: true },
];

const OMISSIONS: readonly Column<Omission>[] = [
  { head: 'what', of: ({ item }) => itemWords(item) },
  { head: 'id', of: ({ item }) => item.id },
  { head: 'told', of: originWords },
  {
    head: 'no mention found in',
    of: ({ silent }) => silent.map(({ outlet, sameDay }) => `${outlet}${sameDay ? ' (same day)' : ''}`).join(', '),
    flexible: true,
  },
  { head: 'not sure', of: ({ unsure }) => unsure.join(', '), flexible: true },
  { head: 'for instance', of: ({ item }) => item.told[0]?.cite.quote, flexible: true },
];

/** `stemma framing doers|omissions --story ID`: who is told to have done it; what others of the story tell and an outlet does not. */
export async function storyFramingCommand(
  part: 'doers' | 'omissions',
  { story, ...options }: Globals & { readonly story: string },
): Promise<number> {
  const framing = await withSource(options, (source) => weigherOf(source).storyFraming(story));
  if (!framing) throw new StemmaError('E_NO_SUCH_CELL', story);
  if (options.json) await writeJson(framing);
  else if (part === 'doers') await writeLine(drawTable(DOERS, doersOf(framing), terminalWidth()));
  else await writeLine(drawTable(OMISSIONS, framing.omissions, terminalWidth()));
  say(`stemma: ${baseWords(framing)}`);
  return 0;
}

const doersOf = ({ contrasts }: StoryFraming): Doer[] =>
  contrasts.flatMap(({ incident, accounts }) => accounts.map((account) => ({ ...account, incident })));

/** What all of it rests on. */
function baseWords({ articles, left, textOrigins, events, shared }: StoryFraming): string {
  const things = `${count(shared.events, 'event')}, ${count(shared.figures, 'figure')} and ${count(shared.statements, 'statement')}`;
  return (
    `from ${count(articles.length, 'article')} of ${count(textOrigins, 'text origin')}${left > 0 ? `, ${left} more left out` : ''}; ` +
    `${count(events, 'event')} told by several articles; ${things} told by several origins`
  );
}
