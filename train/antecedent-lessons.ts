import { annotate } from '../src/annotate/annotate.ts';
import { type Doc, headOf, tokenAt, tokenSpan } from '../src/annotate/doc.ts';
import { paragraphsOf } from '../src/annotate/paragraph.ts';
import { covers, type Span } from '../src/core/span.ts';
import { addBesides } from '../src/extract/beside/statement-beside.ts';
import { findDates } from '../src/extract/date/date.ts';
import type { MentionDraft, StatementDraft } from '../src/extract/draft.ts';
import { findAliases } from '../src/extract/mention/alias.ts';
import { findMentions } from '../src/extract/mention/mention.ts';
import { withSpeakers } from '../src/extract/mention/mention-speaker.ts';
import { findStatements } from '../src/extract/statement/statement.ts';
import { groundActors } from '../src/ground/actor/actor.ts';
import { type Choose, classOfPronoun } from '../src/ground/refer/antecedent.ts';
import type { Asked, Candidate } from '../src/ground/refer/candidate.ts';
import { type Referent, speakerOf } from '../src/ground/refer/referent.ts';
import { signsOf, signsOfNobody } from '../src/ground/refer/sign.ts';
import type { Walk } from '../src/ground/refer/walk.ts';
import type { Resources } from '../src/run/resources.ts';
import type { GoldSaying } from '../test/score/gold-place.ts';
import { sameName } from '../test/score/loose-name.ts';
import { pairStatements } from '../test/score/statement-pair.ts';
import type { CorefDocument } from './coreference.ts';
import type { Choice } from './ranking.ts';

/** A text as far as pronouns need it read. */
interface Told {
  readonly doc: Doc;
  readonly mentions: readonly MentionDraft[];
  readonly statements: readonly StatementDraft[];
  /** Reads who is who, with a way to choose. */
  readonly ground: (choose: Choose) => void;
}

function tell(text: string, paragraphs: readonly Span[], outlet: string | undefined, resources: Resources): Told {
  const { model, names, mentions: tables, cues, dates: reader } = resources;
  const doc = annotate(text, paragraphs, model, names);
  const found = findMentions(doc, tables);
  const dates = findDates(doc, reader);
  const statements = addBesides(doc, findStatements(doc, cues, found), found, dates);
  const mentions = withSpeakers(doc, found, statements, tables.heads);
  const aliases = findAliases(doc, found);
  const ground = (choose: Choose) => {
    groundActors(doc, mentions, aliases, tables, { statements, outlet, choose });
  };
  return { doc, mentions, statements, ground };
}

/** What a pronoun may choose from, "nobody" last. */
function choiceOf(
  walk: Walk,
  asked: Asked,
  candidates: readonly Candidate[],
  right: readonly boolean[],
  weight: number,
): Choice {
  const signs = [...signsOf(walk, asked, candidates), signsOfNobody(walk, asked, candidates)];
  return {
    class: classOfPronoun(asked.word),
    weight,
    options: signs.map((own, n) => ({ signs: own, right: right[n] === true })),
  };
}

/** What a pronoun that takes up nobody counts in such a text: textbooks and travel guides have far more of them than news. */
const UNMEANT = 0.3;

/** The choices of a text marked for coreference. The right one is taken each time, so that what follows rests on it. */
export function lessonsOfCoreference(gold: CorefDocument, resources: Resources): Choice[] {
  const { doc, mentions, ground } = tell(gold.text, gold.paragraphs, undefined, resources);
  const byHead = new Map(mentions.map((one) => [one.headToken, one]));
  const entityAt = (token: number): string | undefined => {
    const own = tokenSpan(doc, token);
    const mention = byHead.get(token);
    return gold.entityOf(mention?.span ?? own, mention?.head ?? own);
  };
  const choices: Choice[] = [];
  ground((walk, asked, candidates) => {
    const entity = entityAt(asked.token);
    // An "it" that is nowhere marked rains; of other words nobody said whom they mean.
    if (entity === undefined && asked.word !== 'it') return undefined;
    const right = candidates.map(
      ({ referent }) => entity !== undefined && entityOf(walk, referent, entityAt) === entity,
    );
    const none = !right.includes(true);
    choices.push(choiceOf(walk, asked, candidates, [...right, none], none ? UNMEANT : 1));
    return candidates[right.indexOf(true)]?.referent;
  });
  return choices;
}

/** The entity of somebody: that of the last words for him that are more than a pronoun. */
function entityOf(
  { traces }: Walk,
  referent: Referent,
  entityAt: (token: number) => string | undefined,
): string | undefined {
  const own = traces.filter((trace) => trace.referent === referent);
  const last = own.findLast(({ form }) => form !== 'pronoun') ?? own.at(-1);
  return last && entityAt(last.token);
}

/** The choices of the pronouns that are given words in an article labelled with who says what; of others `choose` decides. */
export function lessonsOfSayings(
  gold: { readonly text: string; readonly outlet: string; readonly statements: readonly GoldSaying[] },
  resources: Resources,
  choose: Choose,
  weight: number,
): Choice[] {
  const { doc, statements, ground } = tell(gold.text, paragraphsOf(gold.text), gold.outlet, resources);
  const speakers = new Map<number, string | null>();
  for (const { gold: saying, found } of pairStatements(gold.text, gold.statements, statements).pairs)
    for (const span of found.source)
      for (let i = tokenAt(doc, span[0]); i >= 0 && i < doc.n && covers(span, tokenSpan(doc, i)); i++)
        speakers.set(i, saying.sourceActor);
  // "His wife" who is "wife of Talin Haro": whose she is.
  const ownerName = ({ doc }: Walk, token: number): string | undefined =>
    / of (.+)$/.exec(speakers.get(headOf(doc, token)) ?? '')?.[1];
  const choices: Choice[] = [];
  ground((walk, asked, candidates) => {
    const name = asked.owning ? ownerName(walk, asked.token) : speakers.get(asked.token);
    if (name === undefined) return choose(walk, asked, candidates);
    const right = candidates.map(({ referent }) => isNamed(referent, name));
    choices.push(choiceOf(walk, asked, candidates, [...right, name === null || !right.includes(true)], weight));
    const found = name === null ? undefined : candidates[right.indexOf(true)];
    return found ? found.referent : choose(walk, asked, candidates);
  });
  return choices;
}

/** Whether somebody goes by a name; by none where nobody could find him. */
function isNamed(referent: Referent, name: string | null): boolean {
  const { known, told, sort } = speakerOf(referent);
  const names = known?.names ?? (told && !told.faceless && sort !== 'thing' ? [told.name] : []);
  return name === null ? names.length === 0 : names.some((own) => sameName(own, name));
}
