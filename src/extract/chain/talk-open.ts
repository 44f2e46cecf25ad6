import {
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  sentenceSpan,
  tokenAt,
  uposOf,
} from '../../annotate/doc.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { isVerb, kids, leadOf, low, partyWords } from '../clause/statement-tree.ts';
import type { MentionDraft, StatementDraft } from '../draft.ts';
import { mediumOf } from '../source/source-kind.ts';
import { type Between, station } from './chain-between.ts';
import type { Heads } from './hearer.ts';
import { findStations, type Station } from './station.ts';
import { type StationHit, stationHits } from './station-beside.ts';

/** A talk with a paper or station that the text tells of: who speaks there, through whom, from which sentence on. */
export interface Talk {
  readonly speaker: Span;
  readonly stops: StatementDraft['chain'];
  readonly medium: 'interview' | 'broadcast';
  readonly sentence: number;
}

/** Who speaks in a talk, the nouns that may be its host, its medium. */
interface Told {
  readonly who: number;
  readonly hosts: readonly number[];
  readonly medium: Talk['medium'];
}

/** The talks in sentences in which nothing is told: "the mayor answered questions on Radio Talin", "Radio Talin met the mayor". */
function talksBeside(
  doc: Doc,
  stations: readonly Station[],
  hits: readonly StationHit[],
  statements: readonly StatementDraft[],
  mentions: readonly MentionDraft[],
): Talk[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const told = new Set(statements.flatMap(({ cue }) => cue.map(([start]) => sentenceOf(doc, tokenAt(doc, start)))));
  const talk = (station: Station, who: MentionDraft | undefined, medium: Talk['medium']): Talk[] =>
    who
      ? [
          {
            speaker: who.span,
            stops: [{ source: station.span, medium: station.medium }],
            medium,
            sentence: who.sentence,
          },
        ]
      : [];
  const said = hits
    .filter(({ how, sentence }) => (how === 'interview' || how === 'air') && !told.has(sentence))
    .flatMap((hit) => {
      const who = people.find(({ sentence, span }) => sentence === hit.sentence && !overlaps(span, hit.span));
      return talk(hit, who, hit.how === 'interview' ? 'interview' : 'broadcast');
    });
  const held = stations.flatMap((station) => {
    const verb = HOLDS.exec(doc.text.slice(station.span[1], station.span[1] + 80));
    const from = station.span[1] + (verb?.[0].length ?? 0);
    const who = verb ? people.find(({ span }) => span[1] > from && span[0] - from < 24) : undefined;
    return talk(station, who, 'interview');
  });
  // "The papers are full of the interview that Radio Talin had with the mayor": all three in one sentence.
  const named = stations.flatMap((station) => {
    const sentence = sentenceOf(doc, tokenAt(doc, station.span[0]));
    if (told.has(sentence) || !TALKED.test(doc.text.slice(...sentenceSpan(doc, sentence)))) return [];
    const here = people.filter(
      (one) =>
        one.sentence === sentence &&
        !overlaps(one.span, station.span) &&
        !(one.form === 'pronoun' && /^(i|me|we|us)$/i.test(doc.text.slice(...one.span))),
    );
    if (here.length > 0) return here.length === 1 ? talk(station, here[0], 'interview') : [];
    // "Lena Haro is in the news. I watched the interview on Radio Talin": whoever was named right before.
    const before = people.filter((one) => one.sentence === sentence - 1 && one.form === 'name');
    return before.length === 1 ? talk({ ...station }, before[0], 'interview').map((one) => ({ ...one, sentence })) : [];
  });
  return [...said, ...held, ...named];
}

const TALKED = /\binterview(?:s|ed|ing)?\b/i;

/** What a station does that talks with somebody: "**has published an interview with** the mayor". */
const HOLDS =
  /^\s+(?:(?:has|had|have)\s+)?(?:(?:aired|airs|broadcast|broadcasts|published|publishes|carried|carries|printed|ran|runs|showed|posted)\s+(?:an?|the|its|his|her)\s+(?:\p{L}+\s+){0,2}interview\s+with|interviewed|interviews|questioned|sat\s+down\s+with)\s+/u;

/** The talks that are told of in so many words: "gave Radio Talin an interview", "her interview with the Valley Post", "is on Radio Talin". */
export function findTalks(
  doc: Doc,
  heads: Heads,
  statements: readonly StatementDraft[],
  mentions: readonly MentionDraft[],
): Talk[] {
  const talks: Talk[] = [];
  for (let i = 0; i < doc.n; i++) {
    const told = isVerb(doc, i) ? ofVerb(doc, i) : ofNoun(doc, i);
    if (!told || told.who < 0) continue;
    const stop = told.hosts.flatMap((noun): Between[] => station(doc, noun, heads))[0];
    const speaker = partyWords(doc, told.who);
    if (!stop || !speaker || (told.medium === 'broadcast' && stop.medium !== 'broadcast')) continue;
    const stops = [{ source: stop.source, ...(stop.medium && { medium: stop.medium }) }];
    talks.push({ speaker, stops, medium: told.medium, sentence: sentenceOf(doc, i) });
  }
  const stations = findStations(doc, mentions);
  const beside = talksBeside(doc, stations, stationHits(doc, stations, statements), statements, mentions);
  const more = beside.filter(({ sentence }) => !talks.some((talk) => talk.sentence === sentence));
  return [...talks, ...more].sort((a, b) => a.sentence - b.sentence);
}

const isTalk = (doc: Doc, noun: number): boolean => mediumOf(lemmaOf(doc, noun)) === 'interview';
/** What else is given to a paper. */
const VIEWS = /^(view|account|version|opinion|story|testimony|side)$/;

/** Phrases beside a word that one of these prepositions leads. */
const led = (doc: Doc, word: number, leads: RegExp): number[] =>
  kids(doc, word, 'obl', 'nmod').filter((noun) => leads.test(leadOf(doc, noun)));

/** "She **gave** Radio Talin an interview", "Radio Talin **aired** an interview with her", "she **went** on Radio Talin". */
function ofVerb(doc: Doc, verb: number): Told | undefined {
  const lemma = lemmaOf(doc, verb);
  const [subject = -1] = kids(doc, verb, 'nsubj');
  const objects = kids(doc, verb, 'obj', 'iobj');
  const told = (who: number, hosts: readonly number[], medium: Talk['medium'] = 'interview'): Told => ({
    ...{ who, hosts, medium },
  });
  const talk = objects.find((noun) => isTalk(doc, noun));
  if (/^(give|grant|hold|offer|accord)$/.test(lemma)) {
    const above = relOf(doc, verb).startsWith('acl') ? [headOf(doc, verb)] : [];
    const given = [...objects, ...above].filter((noun) => isTalk(doc, noun) || VIEWS.test(lemmaOf(doc, noun)));
    const to = /^(to|with|on|for)$/;
    return given.length > 0
      ? told(subject, [...objects, ...given.flatMap((noun) => led(doc, noun, to)), ...led(doc, verb, to)])
      : undefined;
  }
  if (/^(aire?|broadcast|publish|carry|run|print|show|post|screen)$/.test(lemma) && talk !== undefined)
    return told(led(doc, talk, /^with$/)[0] ?? -1, [subject]);
  if (lemma === 'interview')
    return subject >= 0 && objects.length > 0 && !isPassive(doc, verb)
      ? told(objects[0] as number, [subject])
      : told(subject, led(doc, verb, /^(by|on|for)$/));
  if (/^(speak|talk|chat)$/.test(lemma) && subject >= 0) {
    const host = led(doc, verb, /^(to|with)$/);
    return host.length > 0 ? told(subject, host) : told(subject, led(doc, verb, /^on$/), 'broadcast');
  }
  if (/^(call|phone|ring|telephone|join)$/.test(lemma)) return told(subject, objects, 'broadcast');
  if (/^(go|appear|sit|make|phone|call)$/.test(lemma)) {
    const on = /^(on|into)$/;
    return told(subject, [...led(doc, verb, on), ...objects.flatMap((noun) => led(doc, noun, on))], 'broadcast');
  }
  return undefined;
}

/** "**Her interview** with the Valley Post", "she is live on **Radio Talin**", "a guest of **Radio Talin**". */
function ofNoun(doc: Doc, noun: number): Told | undefined {
  if (!/^(NOUN|PROPN|ADJ|ADV)$/.test(uposOf(doc, noun))) return undefined;
  if (isTalk(doc, noun)) {
    const given = kids(doc, noun, 'acl').flatMap((verb) => kids(doc, verb, 'obl'));
    const hosts = [...led(doc, noun, /^(with|to|on|for|by|in)$/), ...given];
    const [who] = [
      ...kids(doc, noun, 'nmod').filter((child) => relOf(doc, child) === 'nmod:poss'),
      ...led(doc, noun, /^(of|with|by)$/),
      ...given.filter((child) => leadOf(doc, child) === 'by'),
    ];
    return who === undefined ? undefined : { who, hosts: hosts.filter((host) => host !== who), medium: 'interview' };
  }
  const [subject] = kids(doc, noun, 'nsubj');
  if (subject === undefined || kids(doc, noun, 'cop').length === 0) return undefined;
  if (low(doc, noun) === 'live') return { who: subject, hosts: led(doc, noun, /^on$/), medium: 'broadcast' };
  if (leadOf(doc, noun) === 'on') return { who: subject, hosts: [noun], medium: 'broadcast' };
  return lemmaOf(doc, noun) === 'guest'
    ? { who: subject, hosts: led(doc, noun, /^(on|of)$/), medium: 'interview' }
    : undefined;
}

const isPassive = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'aux').some((aux) => /^(be|is|was|were|been|being|are)$/.test(low(doc, aux))) &&
  formOf(doc, verb).endsWith('ed');
