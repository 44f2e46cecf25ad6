import type { DenialRow, FindingRow, FindingSide, Newest, PledgeAct, PledgeRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { weigherOf } from '../../weigh.ts';
import { byWords, slotWords } from '../../weigh-words.ts';
import { outletOf, partyOf } from '../../wording.ts';
import { count } from '../denominator.ts';
import { gatherPage } from '../pages.ts';
import type { Block, Told } from './paper.ts';

/** Each promise with the acts that were reported after it, consistent or contrary, as of a day; nothing where there is none. */
export async function pledgeBlocks(source: Source, asOf: string | undefined): Promise<Block[]> {
  const weigher = weigherOf(source);
  const { rows, window } = await gatherPage((page) => weigher.pledges(asOf === undefined ? page : { ...page, asOf }));
  const [first] = rows;
  if (!first) return [];
  return [
    heading('Promises and what was reported after them'),
    {
      kind: 'frame',
      text:
        `As of ${first.asOf}. A stage says which reports stand beside a promise; it never says whether a promise was kept, ` +
        `and where none stands none was found.${windowWords(window)}`,
    },
    { kind: 'told', rows: rows.map(pledgeLine) },
  ];
}

function pledgeLine(row: PledgeRow): Told {
  const { by, beneficiary, deadline, stage, thread, cite, sentence } = row;
  const about = (beneficiary && partyOf(beneficiary).trim()) ?? '';
  const parts = [
    `${reported(row, row.reported)}: according to it, ${by ? partyOf(by) : 'somebody not named'} promised: “${cite.quote}”`,
    ...(about === '' ? [] : [`to whom, or about what: ${about}`]),
    ...(deadline === undefined ? [] : [`by ${deadline}`]),
    stage,
  ];
  // Its words may go on in the next sentence.
  const beyond = cite.span[1] > sentence.span[1] ? [cite] : [];
  return { text: parts.join('; '), cites: [sentence, ...beyond], under: thread.map(actLine) };
}

const actLine = (act: PledgeAct): Told => ({
  text:
    `${act.side === 'for' ? 'consistent with it' : 'contrary to it'}, ${reported(act, act.published)}; ` +
    `it stands here because: ${act.why}`,
  cites: [act.cite],
});

/** Each denial with the sentences that claim what it denies; nothing where nobody denies anything. */
export async function denialBlocks(source: Source): Promise<Block[]> {
  const weigher = weigherOf(source);
  const { rows, window } = await gatherPage((page) => weigher.denials(page));
  if (rows.length === 0) return [];
  return [
    heading('Denials and the claims they answer'),
    {
      kind: 'frame',
      text: `Claim and denial stand here as reported; neither is weighed against the other.${windowWords(window)}`,
    },
    { kind: 'told', rows: rows.map(denialLine) },
  ];
}

function denialLine({ by, content, cite, claims, tellings = [], ...row }: DenialRow): Told {
  const who = by ? partyOf(by) : 'somebody not named';
  const text = `${reported(row, row.reported)}: according to it, ${who} denied: “${content.quote}”`;
  return {
    text: claims.length === 0 ? `${text}; no article here makes the claim` : text,
    cites: [cite],
    under: [
      ...claims.map((claim): Told => ({ text: `claimed: ${reported(claim, claim.published)}`, cites: [claim.cite] })),
      ...tellings.map(
        (again): Told => ({ text: `denied again: ${reported(again, again.reported)}`, cites: [again.cite] }),
      ),
    ],
  };
}

/** The pairs of values that articles give of one event and that exclude each other; nothing where there is none. */
export async function conflictBlocks(source: Source): Promise<Block[]> {
  const weigher = weigherOf(source);
  const { rows: all, window } = await gatherPage((page) => weigher.conflicts(page));
  const rows = all.filter(({ incident }) => incident !== undefined);
  if (rows.length === 0) return [];
  return [
    heading('Conflicts'),
    {
      kind: 'frame',
      text: `${count(rows.length, 'pair')} of values that exclude each other. Which of them holds is not said here.${windowWords(window)}`,
    },
    { kind: 'told', rows: rows.flatMap(conflictLine) },
  ];
}

function conflictLine({ about, sides: [one, other], ...row }: FindingRow): Told[] {
  if (!one || !other) return [];
  const event = about === undefined ? '' : `“${about.quote}” — `;
  return [
    {
      text: `${event}${slotWords(row)}: ${sideWords(one)}; against that ${sideWords(other)} (${row.rule})`,
      cites: [one.sentence, other.sentence],
    },
  ];
}

function sideWords(side: FindingSide): string {
  const by = byWords(side.by);
  return `${side.value}, ${reported(side, side.reported)}${by === '' ? '' : ` (${by})`}`;
}

const reported = (row: { readonly outlet?: string }, day: string | undefined): string =>
  `reported by ${outletOf(row)}${day === undefined ? '' : `, ${day}`}`;

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

function windowWords(window: Newest | undefined): string {
  if (!window) return '';
  return 'articles' in window
    ? ` Of the newest ${window.articles} of ${count(window.of, 'article')} that may hold some.`
    : ` Of the newest ${window.incidents} of ${count(window.of, 'event')}.`;
}
