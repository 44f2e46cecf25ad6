import { literal } from '../../core/literal.ts';
import type { Mention, Statement } from '../../core/reading.ts';
import { covers, cut, overlaps, type Span } from '../../core/span.ts';
import { CLAIMS, SOON } from '../claim-word.ts';
import { besideIn, bodyBefore } from './beside.ts';
import { calledVoice } from './called.ts';
import { sentenceVoices } from './credited.ts';
import { holds } from './hold.ts';
import { isMeans } from './means.ts';
import { isMonitor } from './monitor.ts';
import { NUMERAL } from './numeral.ts';
import { isBody, isSoleOffice } from './office.ts';
import { ownNames, STAFF } from './own-name.ts';
import { isEvidence, ownerBefore, PAPER } from './paper.ts';
import { accountVoices, tailVoices } from './tail.ts';
import { unitOf } from './unit.ts';
import { type ArticleView, isKnownMonitor, isOutlet, plain, sentenceOf } from './view.ts';
import { SILENT, type Voice } from './voice.ts';

/** The innermost speaker whose words hold the place: one with a name before one without. Nobody where no words do. */
export function sayingVoices(view: ArticleView, place: Span, denial = false): readonly Voice[] {
  const heard = learnedFrom(view, place) ?? accuserAt(view, place) ?? claimerAt(view, place);
  if (heard) return [heard];
  const found = view.reading.statements
    .filter(({ act }) => !SILENT.has(act) || (denial && act === 'deny'))
    .filter((statement) => !isMeans(view, statement) && holds(view, statement, place))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .map((statement) => statementVoices(view, statement))
    .filter((voices) => voices.length > 0);
  const inner = found.find((voices) => voices.some(({ kind }) => kind === 'named')) ?? found[0];
  if (inner) {
    // "the portal writes with reference to the district administration"
    const cited = inner.every(({ kind }) => kind === 'outlet') ? accountVoices(view, place) : [];
    return cited.length > 0 ? cited : inner;
  }
  const tail = tailVoices(view, place);
  if (tail.length > 0) return tail;
  const account = accountVoices(view, place);
  return account.length > 0 ? account : selfVoices(view, place);
}

/** "The army states that it freed them": whoever tells a deed of his own gives himself as its doer. */
function selfVoices(view: ArticleView, place: Span): readonly Voice[] {
  const { text, statements } = view.reading;
  const own = statements.find(
    ({ act, source, content }) =>
      !SILENT.has(act) &&
      source.some((span) => overlaps(span, place) && !/\bof (?:the |those )?$/.test(text.slice(span[0], place[0]))) &&
      content.some((span) => /^(?:that )?(?:it|they|he|she|its|their|his|her)\b/i.test(cut(text, span))),
  );
  return own ? statementVoices(view, own) : [];
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** "has learned from the fire brigade": who is heard stands after the verb, where no statement is read. */
function learnedFrom(view: ArticleView, place: Span): Voice | undefined {
  const [start, end] = sentenceOf(view, place[0]);
  const match = /\b(?:learne?[dt]|heard) from (?:the )?([\p{L}'’ -]+)/u.exec(view.reading.text.slice(start, end));
  if (!match?.[1]) return undefined;
  const at = start + match.index + match[0].length - match[1].length;
  return { kind: 'named', words: match[1].trim(), credit: [at, at + match[1].trimEnd().length] };
}

/** "It held the air force responsible": the accuser himself, where no statement was read. */
function accuserAt(view: ArticleView, place: Span): Voice | undefined {
  const { reading } = view;
  const sentence = sentenceOf(view, place[0]);
  for (const event of reading.events) {
    const [agent, who] = [event.agents[0], event.agentActors[0]];
    if (event.class !== 'ACCUSE' || !agent || !covers(sentence, event.trigger)) continue;
    // the charge itself, or whoever is charged
    if (!covers(place, event.trigger) && !event.recipients.some((span) => overlaps(span, place))) continue;
    if (reading.statements.some(({ cue }) => cue.some((span) => covers(span, event.trigger)))) continue;
    const actor = reading.actors.find(({ id }) => id === who);
    const words = cut(reading.text, agent);
    if (actor && isKnown(actor, words)) return { kind: 'named', words, credit: agent, actor: actor.id };
    if (!actor && (isBody(words) || isSoleOffice(words))) return { kind: 'named', words, credit: agent };
  }
  return undefined;
}

/** Whoever claims a deed gives himself as its doer. */
function claimerAt({ reading }: ArticleView, place: Span): Voice | undefined {
  const before = reading.text.slice(Math.max(0, place[0] - 100), place[0]);
  const behind = reading.text.slice(place[1], place[1] + 60);
  if (!CLAIMS_IT.test(behind) && !CLAIMED_BY.test(before)) return undefined;
  const mention = reading.mentions.find(({ span, actor }) => actor !== null && overlaps(span, place));
  const words = cut(reading.text, place);
  return { kind: 'named', words, credit: place, ...(mention?.actor ? { actor: mention.actor } : {}) };
}

const CLAIMS_IT = new RegExp(
  `^ ${SOON}(?:${CLAIMS}|assum(?:es|ed)|takes) (?:(?:the )?(?:full )?(?:responsibility|authorship|paternity)|credit|the (?:attack|raid|strike|bombing|shelling|ambush|assault|killing|blast|explosion|bomb|shot|abduction)s?\\b)`,
);
const CLAIMED_BY =
  /(?:\b[Rr]esponsibility (?:for [^.;]{1,60} )?(?:was|has been|is) (?:\p{L}+ )?(?:claimed|taken|assumed)|\b(?:attack|raid|strike|bombing|shelling|ambush|assault|killing|blast|explosion|bomb|abduction|operation|hijacking|kidnapping)s? (?:[^.;,]{1,40} )?(?:was|were|has been|have been|is) (?:\p{L}+ )?claimed) by (?:the )?$/u;

/** Who speaks in a statement, innermost, with all that are named beside him; nobody where no speaker is read. */
export function statementVoices(view: ArticleView, statement: Statement): readonly Voice[] {
  const { reading } = view;
  const [credit] = statement.source;
  if (credit === undefined) return isHearsay(view, statement);
  // "the General Staff, which maintains": the pronoun is no part of the name
  const named = statement.source.map((span) => cut(reading.text, span));
  const words = named.filter((one) => named.length === 1 || !/^(?:who|which|that)$/i.test(one)).join(' ');
  if (NOBODY.test(words) || NUMBER.test(words) || isWithheld(view, statement)) return [];
  const same = SAME.test(words) ? spokeBefore(view, statement) : undefined;
  if (same) return statementVoices(view, same);
  const actor = reading.actors.find(({ id }) => id === speakerOf(view, statement, words));
  if (isSelf(view, actor?.names ?? [], words)) return [];
  const called = calledVoice(view, statement);
  if (called) return [called];
  if (isEvidence(view, statement, words)) return [];
  if (OBJECT.test(words) && statement.sourceActor === null) return beforeVoices(view, statement);
  const paper = paperVoices(view, statement, words);
  if (paper) return paper;
  const medium = statement.chain.at(-1)?.medium;
  if (
    medium === 'outlet' ||
    isOutlet(view, { words, span: credit, actor: actor?.id }) ||
    /^(?:the )?(?:channel|newspaper|daily|station) /i.test(words)
  )
    return [{ kind: 'outlet', words, credit, statement: statement.id }];
  if (!actor && medium !== undefined && !statement.anonymous) return byMedium(view, statement);
  const beside = besideIn(view, statement);
  const unit = actor ? undefined : unitOf(words);
  if (unit) return [{ kind: 'named', words: unit, credit, statement: statement.id }, ...beside];
  const said = { credit, statement: statement.id };
  const known = actor
    ? isKnown(actor, words)
    : !PRONOUN.test(words) &&
      !SOME.test(words) &&
      (isBody(words) ||
        CAUSE.test(words) ||
        isKnownMonitor(view, words) ||
        (!statement.anonymous && /^\p{Lu}/u.test(words)));
  // "with cupboards on top, the baker, Ras Omen, told": the source was read too early, and a name ends at the verb
  const isCut = /^['’]s?\b/.test(reading.text.slice(statement.source.at(-1)?.[1] ?? 0));
  // "the Interior Ministry and the Civil Protection said": the first of the two
  const second = beside[0]?.kind === 'named' ? beside[0].words : undefined;
  if (actor && known && second !== undefined) {
    const first = words.split(new RegExp(` and (?:the )?${literal(second)}`, 'u'))[0] ?? words;
    return [{ kind: 'named', words: first, ...said, actor: actor.id }, ...beside];
  }
  const body = known && beside.length === 0 ? bodyBefore(words) : undefined;
  if (body) {
    const named: Voice = { kind: 'named', words: body, ...said, ...(actor ? { actor: actor.id } : {}) };
    return [named, { kind: 'anonymous', ...said }];
  }
  const pair = !actor && known ? /^(.+?) and (?:the )?(.+)$/.exec(words) : null;
  if (pair?.[1] && pair[2] && isBody(pair[1]) && (isBody(pair[2]) || TWO_NAMES.test(pair[2]) || beside.length > 0)) {
    const other: readonly Voice[] = beside.length > 0 ? beside : [{ kind: 'named', words: pair[2], ...said }];
    return [{ kind: 'named', words: pair[1], ...said }, ...other];
  }
  const titled = known ? undefined : nameBehind(view, credit, said.statement);
  if (titled) return [titled, ...beside];
  const late = (known || actor) && !isCut ? undefined : nameBefore(view, statement);
  if (late) return [late, ...beside];
  return [
    known ? { kind: 'named', words, ...said, ...(actor ? { actor: actor.id } : {}) } : { kind: 'anonymous', ...said },
    ...beside,
  ];
}

/** "The army and the Free Column". */
const TWO_NAMES = /^\p{Lu}\p{L}+ \p{Lu}[\p{L} ]+$/u;

/** "Doctors for Dorne", "Mothers against War": a name that says what for. */
const CAUSE = /^(?:the )?\p{Lu}\p{L}+ (?:for|without|against) (?:the )?\p{Lu}\p{L}+/u;

/** A role before a name: "the priest ", and not "the priest of ". */
const ROLE =
  /^(?:the|an?|his|her|their|its) (?:\p{Ll}[\p{L}-]* )*(?!(?:of|in|at|from|for|near|with|to) )\p{Ll}[\p{L}-]* $/iu;

/** "The priest Jon Ebbe recalls": a name of two words behind a role, where the reading ties it to nobody. */
function nameBehind({ reading }: ArticleView, source: Span, statement: string): Voice | undefined {
  const found = reading.mentions.find(
    ({ form, actor, span }) =>
      form === 'name' &&
      actor === null &&
      covers(source, span) &&
      span[1] === source[1] &&
      /^\p{Lu}\p{L}+ \p{Lu}/u.test(cut(reading.text, span)) &&
      ROLE.test(reading.text.slice(source[0], span[0])),
  );
  return found && { kind: 'named', words: cut(reading.text, found.span), credit: found.span, statement };
}

/** The person whose name stands right before the verb of speaking. */
function nameBefore({ reading }: ArticleView, { cue, id, source }: Statement): Voice | undefined {
  const at = cue[0]?.[0];
  const last = source.at(-1);
  if (at === undefined) return undefined;
  const found = reading.mentions.find(
    ({ form, actor, span }) =>
      form === 'name' &&
      actor !== null &&
      span[1] < at &&
      (/^,?\s+(?:has |had |also )?$/.test(reading.text.slice(span[1], at)) ||
        // "prisoners, Sister Ambrosia, who teaches at the school, told": what is said was taken for a part of who says it
        (last !== undefined &&
          last[1] === span[1] &&
          /, (?:the )?(?:[\p{L}’'-]+ ){0,2}$/u.test(reading.text.slice(last[0], span[0])) &&
          /^, [^,.;]{3,60}, $/.test(reading.text.slice(span[1], at)))) &&
      reading.actors.some((one) => one.id === actor && (one.kind === 'person' || one.kind === 'other')),
  );
  return (
    found && {
      kind: 'named',
      words: cut(reading.text, found.span),
      credit: found.span,
      statement: id,
      actor: found.actor as string,
    }
  );
}

/** "No group has said" gives nothing, nor does whoever asks in a talk that is written down. */
const NOBODY =
  /^(?:(?:[Nn]o (?:one|\p{L}+)|[Nn]obody|[Nn]one|[Nn]either)\b|(?:HOST|PRESENTER|NEWSREADER|ANCHOR|MODERATOR|INTERVIEWER|CORRESPONDENT|REPORTER|QUESTION|ANNOUNCER|Q)$)/u;

/** "Sixty-one, says the panel": the number that is told, taken for who tells it. */
const NUMBER = new RegExp(`^(?:\\d[\\d,.]*|(?!one$)${NUMERAL}(?:-\\p{L}+)?)$`, 'iu');

/** "The same source specified": whoever spoke before. */
const SAME = /^(?:the|this|that) (?:same )?source$/i;

/** "Did not confirm", "would neither confirm nor deny": the cue is there, and nothing is given. */
const isWithheld = ({ reading: { text } }: ArticleView, { cue: [cue], cuePolarity, act }: Statement): boolean =>
  cuePolarity === 'negated' &&
  (act !== 'deny' || (cue !== undefined && /\bnor $/i.test(text.slice(cue[0] - 4, cue[0]))));

/** The last statement before with a source of its own that is no such word. */
function spokeBefore({ reading }: ArticleView, statement: Statement): Statement | undefined {
  const at = statement.cue[0]?.[0] ?? 0;
  return reading.statements
    .filter(
      ({ cue, source, anonymous, id }) =>
        id !== statement.id &&
        !anonymous &&
        (cue[0]?.[0] ?? at) < at &&
        source.every((span) => !SAME.test(cut(reading.text, span))),
    )
    .at(-1);
}

/** Some of those who stand before: nobody's name. */
const SOME = /^(?:all|both|most|many|some|several|few|others) of (?:them|those|us|these)\b/i;

const OBJECT = /^(?:him|her|them)$/i;

/** "According to him": whoever gave the sentence before by words that are no statement. */
function beforeVoices(view: ArticleView, { source: [credit] }: Statement): readonly Voice[] {
  const { sentences } = view.reading;
  const here = credit && sentenceOf(view, credit[0]);
  const before = here && sentences[sentences.findIndex(([at]) => at === here[0]) - 1];
  const voices = before ? sentenceVoices(view, before) : [];
  return voices.length > 0 || !credit ? voices : [{ kind: 'anonymous', credit }];
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|this|that)$/i;
const GENERIC = /^(?:the|its|their) (?:group|monitor|monitoring group|organi[sz]ation|body|agency|office|men|two)$/i;

/** "Is said to": nobody's name; a passive of another verb ("was found") has no speaker at all. */
function isHearsay({ reading }: ArticleView, { cue, anonymous, id }: Statement): readonly Voice[] {
  const [credit] = cue;
  if (!credit || !anonymous) return [];
  return /\b(?:said|reported|believed|thought|alleged|rumou?red|understood)$/.test(cut(reading.text, credit))
    ? [{ kind: 'anonymous', credit, statement: id }]
    : [];
}

/**
 * The actor who speaks. A pronoun or "the group" that was taken for somebody of whom the sentence itself tells stands
 * for who spoke before: nobody speaks so of himself.
 */
function speakerOf(view: ArticleView, statement: Statement, words: string): string | null {
  const { reading } = view;
  const generic = GENERIC.test(words);
  if (!PRONOUN.test(words) && !generic) return statement.sourceActor;
  const at = statement.cue[0]?.[0] ?? 0;
  const own = reading.actors.find(({ id }) => id === statement.sourceActor);
  const before = reading.statements.filter(({ cue, id }) => (cue[0]?.[0] ?? at) < at && id !== statement.id);
  if (own?.described ? GENERIC.test(`the ${own.name}`) : generic && !own) {
    const named = before.filter(({ sourceActor }) =>
      reading.actors.some(({ id, described }) => id === sourceActor && !described),
    );
    return named.at(-1)?.sourceActor ?? statement.sourceActor;
  }
  const sentence = sentenceOf(view, statement.content[0]?.[0] ?? at);
  const sources = reading.statements.flatMap(({ source }) => source);
  const told = (mention: Mention): boolean =>
    mention.form !== 'pronoun' &&
    mention.actor === statement.sourceActor &&
    covers(sentence, mention.span) &&
    mention.span[0] < at &&
    !sources.some((source) => covers(source, mention.span));
  if (statement.sourceActor !== null && !reading.mentions.some(told)) return statement.sourceActor;
  // "18:00 Harbour union calls it murder, it says": whoever begins what is said goes on
  const [begin] = statement.content[0] ?? [];
  const opens =
    begin !== undefined && /(?:^|\n)\W*\d{1,2}[.:]\d\d\W+$/.test(reading.text.slice(Math.max(0, begin - 20), begin));
  if (opens && /^it$/i.test(words) && reading.mentions.some((one) => one.span[0] === begin && told(one)))
    return statement.sourceActor;
  const others = before.filter(({ sourceActor, anonymous }) => sourceActor !== statement.sourceActor || anonymous);
  return others.at(-1)?.sourceActor ?? (before.length === 0 ? statement.sourceActor : null);
}

type Who = ArticleView['reading']['actors'][number];

/** A name, a body, or an office that only one can hold. */
function isKnown(actor: Who, words: string): boolean {
  if (!actor.described) return true;
  if (actor.kind === 'organization' || actor.kind === 'armed-group' || actor.kind === 'state') return true;
  return (
    isBody(actor.name) ||
    (/^(?:person|other)$/.test(actor.kind) && isSoleOffice(PRONOUN.test(words) ? actor.name : words))
  );
}

/** "The answer says", "its inquiry finds": whoever spoke before it, or whose it is. */
function paperVoices(view: ArticleView, statement: Statement, words: string): readonly Voice[] | undefined {
  const [credit] = statement.source;
  const whose = credit && PAPER_OF.exec(words)?.[1];
  if (credit && whose !== undefined && (isBody(whose) || /\p{Lu}/u.test(whose))) {
    const one = view.reading.mentions.find(
      ({ span, actor, form }) =>
        actor !== null && form === 'name' && covers(credit, span) && span[0] - credit[0] < whose.length,
    );
    if (isOutlet(view, { words: whose.replace(/^the /i, ''), span: credit, actor: one?.actor ?? undefined }))
      return [{ kind: 'outlet', words: whose, credit, statement: statement.id }];
    if (one || isBody(whose))
      return [
        { kind: 'named', words: whose, credit, statement: statement.id, ...(one?.actor ? { actor: one.actor } : {}) },
      ];
  }
  if (!credit || !PAPER.test(words)) return undefined;
  if (!/^(?:its|their) /i.test(words)) return byMedium(view, statement);
  const owner = ownerBefore(view.reading, credit[0]);
  if (!owner) return undefined;
  const said = { credit, statement: statement.id, ...(owner.actor ? { actor: owner.actor.id } : {}) };
  return [{ kind: 'named', words: owner.actor?.name ?? owner.words, ...said }];
}

/** "The ministry's bulletin", "its own spokesman's office": a paper of a body speaks for the body. */
const PAPER_OF =
  /^((?:the |an? )?[^,.;:]{3,60}?)['’]s? (?:own |latest |first |official |daily |weekly |evening |morning |press |news )*(?:\p{L}+ )?(?:bulletin|communiqu[eé]|report|statement|release|press service|press office|press department|information service|news service|web ?site|site|page|account|channel|letter|leaflet|dispatch|ledger|register|count|figures?|data|information|statistics|list|inquiry|enquiry|investigation)(?: on \p{Lu}\p{L}+)?$/iu;

/** "the communique says": whoever was named last before it, or else next. */
function byMedium(view: ArticleView, statement: Statement): readonly Voice[] {
  const at = statement.cue[0]?.[0] ?? 0;
  const others = view.reading.statements.filter((other) => other.id !== statement.id && other.sourceActor !== null);
  const before = others.filter(({ cue }) => (cue[0]?.[0] ?? 0) < at).at(-1);
  const other = before ?? others.find(({ cue }) => (cue[0]?.[0] ?? 0) > at);
  return other ? statementVoices(view, other) : [];
}

/** "A Kasten Wire photographer": one of the outlet's own, who is told of by `own`. */
const isOwnReporter = (words: string, outlet: string): boolean =>
  OWN_REPORTER.test(words) && ownNames(outlet).some((name) => words.includes(name));

const OWN_REPORTER = new RegExp(`^(?:(?:an?|one|our|two|three) )?.+ ${STAFF}(?: (?:who|in|at|on) .+)?$`, 'iu');

/** The people of a monitor in its own report: "Team Bravo", "the patrol". */
const OWN_PEOPLE =
  /^(?:the )?(?:team|patrol|field (?:team|staff|officers?)|inspectors|observers|monitors|researchers|investigators)\b/i;

/** The outlet of the article itself: what it says it found is told by `own`. */
function isSelf({ reading }: ArticleView, names: readonly string[], words: string): boolean {
  if (reading.outlet === undefined) return false;
  const own = plain(reading.outlet);
  return (
    [...names, words].some((name) => plain(name) === own) ||
    /^this (?:paper|newspaper|station)$/i.test(words) ||
    isOwnReporter(words, reading.outlet) ||
    (isMonitor(reading.outlet) && [...names, words].some((name) => OWN_PEOPLE.test(name)))
  );
}
