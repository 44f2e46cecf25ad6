import { type Doc, lemmaOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { isVerb, kids, leadOf, nounPhrase } from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { mediumOf } from '../source/source-kind.ts';
import { station } from './chain-between.ts';
import type { Heads } from './hearer.ts';

/** An occasion on which somebody goes on speaking. */
export interface Scene {
  readonly medium: string;
  /** The sentence in which it was last heard of. */
  readonly sentence: number;
  /** Words that name who speaks there, in lower case. */
  readonly speaker: ReadonlySet<string>;
  /** Who released the words that are heard there: every statement of the scene went through him. */
  readonly stops?: StatementDraft['chain'];
}

/** Verbs that open a scene with what is held as their object, and those that do with where it is said. */
const HOLDING = /^(hold|give|deliver|begin|open|conclude|end|make|stage|convene)$/;
const SPEAKING = /^(speak|talk|appear|testify|stand|go)$/;

/** The scenes that are opened without a word being told: "held a briefing", "appeared in court", "addressed the guests". */
export function openScenes(doc: Doc, heads: Heads): Scene[] {
  const scenes: Scene[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (!isVerb(doc, i)) continue;
    const [subject] = kids(doc, i, 'nsubj');
    if (subject === undefined) continue;
    const asked = interviewed(doc, i, subject, heads);
    if (asked) {
      scenes.push(asked);
      continue;
    }
    const [host] = hostsOf(doc, i).flatMap((noun) => station(doc, noun, heads));
    const medium = mediumOpened(doc, i) ?? (host ? 'interview' : undefined);
    if (medium === undefined) continue;
    const stops =
      host && medium === 'interview' ? { stops: [{ source: host.source, medium: host.medium ?? 'outlet' }] } : {};
    scenes.push({
      ...{ medium, sentence: sentenceOf(doc, i), speaker: namingWords(doc, nounPhrase(doc, subject).core) },
      ...stops,
    });
  }
  return scenes;
}

/** "**Radio Talin** has interviewed Lena Haro": she speaks there from now on. */
function interviewed(doc: Doc, verb: number, subject: number, heads: Heads): Scene | undefined {
  const [guest] = kids(doc, verb, 'obj');
  const [host] = lemmaOf(doc, verb) === 'interview' ? station(doc, subject, heads) : [];
  if (!host || guest === undefined) return undefined;
  const speaker = namingWords(doc, nounPhrase(doc, guest).core);
  return {
    ...{ medium: 'interview', sentence: sentenceOf(doc, verb), speaker },
    stops: [{ source: host.source, medium: host.medium ?? 'outlet' }],
  };
}

/** The nouns that may be the station or paper of an interview: "gave **Radio Talin** an interview", "spoke to **the Valley Post**", "was interviewed by **it**". */
function hostsOf(doc: Doc, verb: number): number[] {
  const lemma = lemmaOf(doc, verb);
  if (HOLDING.test(lemma)) {
    const talks = kids(doc, verb, 'obj').filter((noun) => mediumOf(lemmaOf(doc, noun)) === 'interview');
    const beside = [...talks, ...(talks.length > 0 ? [verb] : [])].flatMap((at) => kids(doc, at, 'nmod', 'obl'));
    return [
      ...(talks.length > 0 ? kids(doc, verb, 'iobj') : []),
      ...beside.filter((noun) => /^(to|with|on|for)$/.test(leadOf(doc, noun))),
    ];
  }
  const led =
    lemma === 'interview' ? /^(by|on|for)$/ : /^(speak|talk|chat)$/.test(lemma) ? /^(to|with|on)$/ : undefined;
  return led ? kids(doc, verb, 'obl').filter((noun) => led.test(leadOf(doc, noun))) : [];
}

function mediumOpened(doc: Doc, verb: number): string | undefined {
  const lemma = lemmaOf(doc, verb);
  const [object] = kids(doc, verb, 'obj');
  if (lemma === 'address' && object !== undefined) return 'speech';
  if (HOLDING.test(lemma) && object !== undefined) return spoken(mediumOf(lemmaOf(doc, object)));
  if (!SPEAKING.test(lemma)) return undefined;
  const places = kids(doc, verb, 'obl').filter((noun) => /^(at|in|on|before|during)$/.test(leadOf(doc, noun)));
  return places.map((noun) => spoken(mediumOf(lemmaOf(doc, noun)))).find((medium) => medium !== undefined);
}

const spoken = (medium: string | undefined): string | undefined =>
  medium !== undefined && /^(speech|interview|court|broadcast)$/.test(medium) ? medium : undefined;

/** The nouns and names among words, in lower case. */
export const namingWords = (doc: Doc, words: readonly number[]): Set<string> =>
  new Set(words.filter((i) => /^(NOUN|PROPN)$/.test(uposOf(doc, i))).map((i) => lemmaOf(doc, i).toLowerCase()));
