import { type Doc, headOf, lemmaOf, relOf, sentenceOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { isVerb, kids, leadOf, partyWords } from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { mediumOf } from '../source/source-kind.ts';
import { station } from './chain-between.ts';
import type { Heads } from './hearer.ts';

/** A talk with a paper or station that the text tells of: who speaks there, through whom, from which sentence on. */
export interface Talk {
  readonly speaker: Span;
  readonly stops: StatementDraft['chain'];
  readonly medium: 'interview' | 'broadcast';
  readonly sentence: number;
}

/** Verbs that an interview is the object of, and what else is given to a paper. */
const GIVES = /^(give|grant|hold|offer)$/;
const VIEWS = /^(view|account|version|opinion|story|testimony)$/;

/** The talks that are told of in so many words: "gave Radio Talin an interview", "the interview that she gave to the Valley Post", "went on Radio Talin". */
export function findTalks(doc: Doc, heads: Heads): Talk[] {
  const talks: Talk[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (!isVerb(doc, i)) continue;
    const [subject] = kids(doc, i, 'nsubj');
    if (subject === undefined) continue;
    const [who, hosts, medium] = talkOf(doc, i, subject);
    const [host] = hosts.flatMap((noun) => station(doc, noun, heads));
    const speaker = who >= 0 ? partyWords(doc, who) : undefined;
    if (!host || !speaker || (medium === 'broadcast' && host.medium !== 'broadcast')) continue;
    const stops = [{ source: host.source, ...(host.medium && { medium: host.medium }) }];
    talks.push({ speaker, stops, medium, sentence: sentenceOf(doc, i) });
  }
  return talks;
}

/** Who speaks in the talk a verb tells of, the nouns that may be the host, and its medium. */
function talkOf(doc: Doc, verb: number, subject: number): [who: number, hosts: number[], medium: Talk['medium']] {
  const lemma = lemmaOf(doc, verb);
  const objects = kids(doc, verb, 'obj', 'iobj');
  const led = (...leads: readonly string[]): number[] =>
    kids(doc, verb, 'obl', 'nmod').filter((noun) => leads.includes(leadOf(doc, noun)));
  if (GIVES.test(lemma)) {
    const given = [...objects, ...(relOf(doc, verb).startsWith('acl') ? [headOf(doc, verb)] : [])].filter(
      (noun) => mediumOf(lemmaOf(doc, noun)) === 'interview' || VIEWS.test(lemmaOf(doc, noun)),
    );
    const beside = given.flatMap((noun) =>
      kids(doc, noun, 'nmod').filter((host) => /^(to|with|on|for)$/.test(leadOf(doc, host))),
    );
    return given.length > 0
      ? [subject, [...objects, ...beside, ...led('to', 'with', 'on', 'for')], 'interview']
      : [-1, [], 'interview'];
  }
  if (lemma === 'interview') return [objects[0] ?? -1, [subject], 'interview'];
  if (/^(speak|talk|chat)$/.test(lemma)) return [subject, led('to', 'with'), 'interview'];
  if (/^(call|phone|ring|telephone)$/.test(lemma)) return [subject, objects, 'broadcast'];
  if (/^(go|appear|speak|make|sit)$/.test(lemma))
    return [
      subject,
      [...led('on'), ...objects.flatMap((noun) => kids(doc, noun, 'nmod').filter((one) => leadOf(doc, one) === 'on'))],
      'broadcast',
    ];
  return [-1, [], 'interview'];
}
