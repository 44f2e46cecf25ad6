import { type Doc, formOf, headOf, relOf, tokenAt } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { tableForm } from '../../extract/mention/mention-table.ts';
import { type Referent, speakerOf } from './referent.ts';
import { leaveTrace, type Walk } from './walk.ts';

/** How many sentences back "both" reaches. */
const REACH = 4;

/** "Talin Haro and **his wife**": with the second of them the two together, whom "they" and "both" take up from now on; they speak as the first. */
export function leavePair(walk: Walk, mention: MentionDraft, second: Referent): void {
  const { doc, index, found, traces, speaking } = walk;
  if (relOf(doc, mention.headToken) !== 'conj') return;
  const above = headOf(doc, mention.headToken);
  const other = index.byHead.get(above) ?? index.nameAt.get(above);
  const first = other && found.get(other.id);
  if (!first || first === second || !isOne(first) || !isOne(second)) return;
  if (!traces.some(({ token, referent }) => referent.pair && token === other.headToken))
    leaveTrace(walk, other, pairOf(first), speaking.has(other.id), { beside: true });
}

const pairOf = (first: Referent): Referent => ({
  sort: 'many',
  gender: undefined,
  voice: speakerOf(first),
  pair: true,
});

/** Whether a referent is one person or one body that somebody could find. */
const isOne = ({ sort, told }: Referent): boolean => /^(person|body|any)$/.test(sort) && !told?.faceless;

/** "Both", "the two", "the pair", "neither woman", "both sides": the two spoken of together last, else the only two of that kind spoken of just now. */
export function takenAsPair(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, traces, survey } = walk;
  const of = PAIR.exec(phraseOf(doc, mention));
  if (!of) return undefined;
  const now = survey.told[mention.sentence] as number;
  const near = traces.filter(({ told, token }) => now - told <= REACH && token < mention.headToken);
  // "Two generals ... Both men": whom a number told of.
  const last = near.findLast(({ referent, quote }) => quote < 0 && (referent.pair || isTwo(doc, referent)));
  if (last) return last.referent;
  const sorts = BODIES.test(of[1] ?? '') ? /^body$/ : /^person$/;
  const gender = /^wom[ae]n$/.test(of[1] ?? '') ? 'f' : /^m[ae]n$/.test(of[1] ?? '') ? 'm' : undefined;
  const two = new Set(
    near
      .filter(
        ({ quote, told, referent }) => quote < 0 && now - told <= 2 && referent.known && sorts.test(referent.sort),
      )
      .filter(({ referent }) => !gender || (referent.gender ?? gender) === gender)
      .map(({ referent }) => referent),
  );
  const [first] = two;
  if (two.size === 2 && first) return pairOf(first);
  const main = BODIES.test(of[1] ?? '') ? mainBody(walk, mention) : undefined;
  return main && pairOf(main);
}

/** "Both sides", "the two governments" of a text that speaks of more: the body it speaks of most, where two stand out. */
function mainBody({ traces }: Walk, { headToken }: MentionDraft): Referent | undefined {
  const counts = new Map<Referent, number>();
  for (const { referent, quote, token } of traces)
    if (
      quote < 0 &&
      token < headToken &&
      referent.known &&
      referent.sort === 'body' &&
      referent.known.kind !== 'outlet'
    )
      counts.set(referent, (counts.get(referent) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && second && second[1] > (third?.[1] ?? 0) ? first[0] : undefined;
}

/** The words of a phrase, with "both" or "neither" that the mention leaves out. */
function phraseOf(doc: Doc, mention: MentionDraft): string {
  const first = tokenAt(doc, mention.span[0]);
  const before = /^(both|neither|the)$/i.test(formOf(doc, first - 1)) ? `${formOf(doc, first - 1)} ` : '';
  return tableForm(before + doc.text.slice(...mention.span));
}

const isTwo = (doc: Doc, { told }: Referent): boolean =>
  told !== undefined && /^(the )?two /i.test(doc.text.slice(...told.first.span));

const PAIR =
  /^(?:both(?: of them)?|neither(?: of them)?|the (?:two|pair|couple|duo|latter two|warring|opposing|rival)|the(?= (?:sides|parties)$))(?: ([\p{L}]+))?$/u;
const BODIES =
  /^(parties|party|sides?|camps?|organi[sz]ations?|groups?|armies|army|governments?|countries|movements?)$/;
