import { type Doc, headOf, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { adjuncts, isVerb, kids, leadOf, low, partyWords } from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { outletKind } from '../source/outlet-noun.ts';
import { canSpeak, mediumOf } from '../source/source-kind.ts';
import { tokensIn } from './chain-medium.ts';
import { cueWords, type Heads, objectsOf } from './hearer.ts';
import { HEARER_RULES } from './hearer-rules.ts';

/** A stop between outlet and speaker, and the medium of the words where the stop tells it. */
export interface Between {
  readonly source: Span;
  /** Medium of the stop itself; nothing for a person or body. */
  readonly medium?: string;
  /** Medium of the speaker's words. */
  readonly own?: string;
}

type Finder = (doc: Doc, statement: StatementDraft, heads: Heads) => Between[];

/**
 * Who stands between outlet and speaker, outermost first: "told **the magazine Valley Post**", "on **state radio**",
 * "through **a cousin**", "quoted by **Radio Talin**", "a video that **the guard** released, in which he confesses". Gives
 * nothing for stops that the text does not name ("on air", "told a reporter").
 */
export function findBetween(doc: Doc, statement: StatementDraft, heads: Heads): Between[] {
  for (const find of FINDERS) {
    const found = find(doc, statement, heads);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

const TOLD = HEARER_RULES.find(({ how }) => how === 'object')?.words ?? new Set<string>();

/** "told **the magazine Valley Post**" */
const told: Finder = (doc, statement, heads) =>
  cueWords(doc, statement)
    .filter((word) => TOLD.has(lemmaOf(doc, word)))
    .flatMap((word) => objectsOf(doc, word))
    .flatMap((noun) => [...station(doc, noun, heads), ...someStation(doc, noun)].slice(0, 1));

/** "told **local radio**", "told **a rival channel**", "told **the same paper**": who is told is one station or paper, though it has no name. */
function someStation(doc: Doc, noun: number): Between[] {
  const lemma = lemmaOf(doc, noun);
  const medium = SOME_AIR.test(lemma) ? 'broadcast' : SOME_PAPER.test(lemma) ? 'outlet' : undefined;
  const told = kids(doc, noun, 'amod', 'compound').filter((child) => !/^(own|other)$/.test(low(doc, child)));
  const own = kids(doc, noun, 'det', 'nmod').some((child) => /^(our|my|this|some|any|no)$/.test(low(doc, child)));
  if (!medium || told.length === 0 || own) return [];
  return phrase(doc, noun).map((source) => ({ source, medium, ...(medium === 'broadcast' && { own: medium }) }));
}

const SOME_AIR = /^(radio|television|tv|channel|station|broadcaster)$/;
const SOME_PAPER = /^(paper|newspaper|daily|weekly|magazine|portal|website)$/;

/** "on **state radio**", "on the airwaves of **Radio Talin**", of the cue or of the one who speaks there. */
const onAir: Finder = (doc, statement, heads) =>
  [...cueWords(doc, statement), ...sourceWords(doc, statement)]
    .flatMap((word) => adjuncts(doc, word).filter((noun) => /^(on|over)$/.test(leadOf(doc, noun))))
    .map((noun) =>
      /^(airwave|wave|air|programme|program|show)$/.test(lemmaOf(doc, noun)) ? ofPhrase(doc, noun) : noun,
    )
    .flatMap((noun) => station(doc, noun, heads).filter(({ medium }) => medium === 'broadcast'));

/** "in an interview with **Radio Talin**" */
const interview: Finder = (doc, statement, heads) =>
  cueWords(doc, statement)
    .flatMap((word) => adjuncts(doc, word).filter((noun) => /^(in|during)$/.test(leadOf(doc, noun))))
    .filter((noun) => mediumOf(lemmaOf(doc, noun)) === 'interview' || TALK.test(lemmaOf(doc, noun)))
    .flatMap((noun) => [noun, ...kids(doc, noun, 'acl')])
    .flatMap((at) => kids(doc, at, 'nmod', 'obl').filter((host) => /^(with|to|on|for|by|in)$/.test(leadOf(doc, host))))
    .flatMap((noun) => station(doc, noun, heads).map((stop) => ({ ...stop, own: 'interview' })));

const TALK = /^(comment|remark|statement|declaration|call|chat|talk|exchange|appearance)$/;

/** "speaking to **Radio Talin**, Haro said", "interviewed by **the Valley Post**, the premier said" */
const speaking: Finder = (doc, statement, heads) =>
  [...cueWords(doc, statement), ...sourceWords(doc, statement)]
    .flatMap((word) => kids(doc, word, 'acl', 'advcl'))
    .filter(
      (verb) => /^(speak|talk|interview|question)$/.test(lemmaOf(doc, verb)) && /^VB[GN]$/.test(xposOf(doc, verb)),
    )
    .flatMap((verb) => kids(doc, verb, 'obl').filter((noun) => /^(to|with|by|on)$/.test(leadOf(doc, noun))))
    .flatMap((noun) => station(doc, noun, heads).map((stop) => ({ ...stop, own: 'interview' })));

/** "through **her spokeswoman**" */
const through: Finder = (doc, statement, heads) => {
  const content = tokensIn(doc, statement.content);
  return cueWords(doc, statement)
    .flatMap((word) => kids(doc, word, 'obl').filter((noun) => /^(through|via)$/.test(leadOf(doc, noun))))
    .filter((noun) => !content.includes(noun) && mediumOf(lemmaOf(doc, noun)) === undefined)
    .filter((noun) => canSpeak(doc, noun) || heads.isParty(noun) || KIN.test(lemmaOf(doc, noun)))
    .flatMap((noun) => phrase(doc, noun).map((source) => ({ source })));
};

const KIN = /^(cousin|nephew|niece|uncle|aunt|wife|husband|son|kin|clerk|priest|go-between)$/;

/** "a diplomat, quoted by **Radio Talin**" */
const quotedBy: Finder = (doc, statement, heads) =>
  sourceWords(doc, statement)
    .flatMap((word) => kids(doc, word, 'acl'))
    .filter((verb) => /^(quote|cite)$/.test(lemmaOf(doc, verb)))
    .flatMap((verb) => kids(doc, verb, 'obl').filter((noun) => /^(by|in|on)$/.test(leadOf(doc, noun))))
    .flatMap((noun) => {
      const medium = outletKind(doc, noun, heads.isOutlet);
      if (!medium && leadOf(doc, noun) !== 'by') return [];
      return phrase(doc, noun).map((source) => ({ source, ...(medium && { medium }) }));
    });

const CARRY =
  /^(carry|broadcast|aire?|publish|post|read|run|print|quote|cite|show|obtain|see|view|send|issue|distribute|deliver|leak|hand|give|make)$/;

/** "in a statement carried by **the agency Orvel**", "in a video sent to **Radio Talin**", "in remarks aired on **state television**" */
const carriedBy: Finder = (doc, statement, heads) =>
  [...cueWords(doc, statement), ...sourceWords(doc, statement)]
    .flatMap((word) => [word, ...adjuncts(doc, word).filter((noun) => IN.test(leadOf(doc, noun)))])
    .filter((noun) => mediumOf(lemmaOf(doc, noun)) !== undefined || WORDS.test(lemmaOf(doc, noun)))
    .flatMap((noun) => kids(doc, noun, 'acl').filter((verb) => CARRY.test(lemmaOf(doc, verb))))
    .flatMap((verb) => kids(doc, verb, 'obl').filter((noun) => /^(by|on|in|to)$/.test(leadOf(doc, noun))))
    .flatMap((noun) => station(doc, noun, heads).map(({ source, medium }) => ({ source, ...(medium && { medium }) })));

const IN = /^(in|through|via|according to)$/;
/** What can be carried besides papers and recordings. */
const WORDS = /^(remark|comment|word|photograph|photo|picture|image|answer|reply|appeal|testimony|extract|excerpt)$/;

const RELEASE = /^(release|publish|post|share|circulate|issue|air|show|broadcast|distribute|upload)$/;

/** "**the guard** released a video in which he confesses", "in a video released by **the guard**" */
const released: Finder = (doc, statement, heads) => [
  ...byRelease(doc, statement, heads),
  ...ofRecording(doc, statement, heads),
];

/** "the major in **the guard's** video", "in the video of **the guard**" */
const ofRecording: Finder = (doc, statement, heads) =>
  [...cueWords(doc, statement), ...sourceWords(doc, statement)]
    .flatMap((word) => kids(doc, word, 'obl', 'nmod').filter((noun) => leadOf(doc, noun) === 'in'))
    .filter((noun) => mediumOf(lemmaOf(doc, noun)) === 'broadcast')
    .flatMap((noun) =>
      kids(doc, noun, 'nmod').filter((who) => /^(of|by|)$/.test(leadOf(doc, who)) && heads.isParty(who)),
    )
    .flatMap((who) => phrase(doc, who).map((source) => ({ source, own: 'broadcast' })));

const byRelease = (doc: Doc, statement: StatementDraft, heads: Heads): Between[] =>
  cueWords(doc, statement).flatMap((word) => {
    const inside = relOf(doc, word).startsWith('acl') && hasWhich(doc, word) ? [headOf(doc, word)] : [];
    const beside = kids(doc, word, 'obl').filter((noun) => leadOf(doc, noun) === 'in');
    return [...inside, ...beside].flatMap((noun) => {
      const own = mediumOf(lemmaOf(doc, noun));
      const by = releasers(doc, noun).filter((who) => /^(NOUN|PROPN)$/.test(uposOf(doc, who)));
      // "**The Valley Post** published a letter in which they call for talks"
      if (own === 'document' || own === 'interview') return by.flatMap((who) => printed(doc, who, own, heads));
      if (own !== 'broadcast' && own !== 'social') return [];
      return by.flatMap((who) => phrase(doc, who).map((source) => ({ source, own })));
    });
  });

const printed = (doc: Doc, who: number, own: string, heads: Heads): Between[] => {
  const medium = outletKind(doc, who, heads.isOutlet);
  return medium ? phrase(doc, who).map((source) => ({ source, medium, own })) : [];
};

/** Who releases a video: subject of the verb it is the object of, or agent of "released by". */
function releasers(doc: Doc, noun: number): number[] {
  const verb = headOf(doc, noun);
  const doer =
    relOf(doc, noun) === 'obj' && verb >= 0 && RELEASE.test(lemmaOf(doc, verb)) ? kids(doc, verb, 'nsubj') : [];
  const agents = kids(doc, noun, 'acl')
    .filter((participle) => RELEASE.test(lemmaOf(doc, participle)))
    .flatMap((participle) => kids(doc, participle, 'obl').filter((who) => leadOf(doc, who) === 'by'));
  return [...doer, ...agents];
}

const hasWhich = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'obl').some((child) => low(doc, child) === 'which' && leadOf(doc, child) === 'in');

const FINDERS: readonly Finder[] = [told, onAir, interview, speaking, quotedBy, carriedBy, released, through];

/** A station or paper that is named or definite: not "a radio station", "local radio", "our morning show", bare "television". */
export function station(doc: Doc, noun: number, heads: Heads): Between[] {
  const medium = noun < 0 ? undefined : outletKind(doc, noun, heads.isOutlet);
  if (medium === undefined || /^(press|media)$/.test(lemmaOf(doc, noun))) return [];
  // "on the group's channel": its own, and no station.
  if (
    /^(channel|feed|page|account)$/.test(lemmaOf(doc, noun)) &&
    kids(doc, noun, 'nmod').some((i) => relOf(doc, i) === 'nmod:poss')
  )
    return [];
  const before = kids(doc, noun, 'det', 'amod', 'compound', 'nmod', 'flat', 'appos');
  // "local paper La Ola" says which one all the same.
  const named = uposOf(doc, noun) === 'PROPN' || before.some((child) => uposOf(doc, child) === 'PROPN');
  const vague = before.some((child) =>
    (named ? /^(some|any|live|our|my|this|his|her|their|its)$/ : VAGUE).test(low(doc, child)),
  );
  if (vague || (before.length === 0 && uposOf(doc, noun) !== 'PROPN')) return [];
  return phrase(doc, noun).map((source) => ({ source, medium, ...(medium === 'broadcast' && { own: medium }) }));
}

const VAGUE = /^(a|an|some|any|local|live|our|my|this|his|her|their|its)$/;

const ofPhrase = (doc: Doc, noun: number): number =>
  kids(doc, noun, 'nmod').find((child) => leadOf(doc, child) === 'of') ?? noun;

function phrase(doc: Doc, noun: number): Span[] {
  const words = partyWords(doc, noun);
  return words ? [words] : [];
}

const sourceWords = (doc: Doc, { source }: StatementDraft): number[] =>
  tokensIn(doc, source.slice(0, 1)).filter((i) => !isVerb(doc, i));
