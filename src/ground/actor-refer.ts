import { childBy, type Doc, formOf, headOf, relOf, sentenceSpan, tokenAt } from '../annotate/doc.ts';
import type { ActorKind } from '../core/reading.ts';
import { covers } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { officeBefore } from '../extract/mention-office.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { bearersOf, bodyKinds, classNounOf, kinOf, nameInside, officeWords } from './actor-phrase.ts';
import {
  describe,
  genderOfNoun,
  isDefinite,
  isEpithet,
  isPaper,
  isVoice,
  makerToken,
  ownerToken,
  sortOf,
} from './description.ts';
import { type Asked, antecedent, rankOf, type Trace } from './pronoun.ts';
import { type Gender, type Known, type Referent, type Sort, speakerOf } from './referent.ts';

/** Mentions and whom each stands for; a mention nobody could be found for is left out. */
export type Referents = ReadonlyMap<string, Referent>;

/**
 * Says whom each pronoun and each phrase stands for: somebody named, or somebody the text only describes. Goes through
 * the article once, so that a "he" may rest on the "he" before it. `speaking` are the ids of mentions that are given
 * words. Where several fit, or the phrase takes up nobody, it stands for nobody named.
 */
export function referActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  named: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Known>,
  speaking: ReadonlySet<string>,
  tables: MentionTables,
): Referents {
  const people = new Map([...known.values()].map((actor) => [actor.id, ofActor(actor)] as const));
  const found = new Map<string, Referent>();
  const traces: Trace[] = [];
  const told: Referent[] = [];
  const genders = new Map<Referent, Gender>();
  const paragraph = paragraphs(doc);
  const toldTo = toldSentences(doc);
  const byHead = new Map<number, MentionDraft>();
  for (const mention of mentions) {
    const other = byHead.get(mention.headToken);
    if (!other || width(mention) > width(other)) byHead.set(mention.headToken, mention);
    const id = mention.form === 'name' ? named.get(mention.id) : undefined;
    const referent = id === undefined ? undefined : people.get(id);
    if (referent) found.set(mention.id, referent);
  }
  const offices = namesByOffice(doc, mentions, tables);

  for (const mention of mentions) {
    const referent =
      mention.form === 'name'
        ? found.get(mention.id)
        : mention.form === 'pronoun'
          ? ofPronoun(mention)
          : ofPhrase(mention);
    if (!referent) continue;
    found.set(mention.id, referent);
    traces.push({
      ...{ referent, token: mention.headToken, sentence: mention.sentence, told: toldTo[mention.sentence] as number },
      paragraph: paragraph[mention.sentence] as number,
      rank: rankOf(doc, mention, speaking.has(mention.id)),
      quote: quoteAt(doc, mention.span[0]),
    });
  }
  return found;

  function ofPronoun(mention: MentionDraft): Referent | undefined {
    const word = lowerOf(doc, mention.headToken);
    if (/^(who|whom)$/.test(word)) return relative(doc, mention, byHead, found);
    // Inside a quotation "he" may be anybody the speaker has in mind, so nothing is said of it.
    if (quoteAt(doc, mention.span[0]) >= 0) return undefined;
    return lookBack(mention.headToken, word, false);
  }

  function lookBack(token: number, word: string, owning: boolean): Referent | undefined {
    const wanted = WANTED.find(({ words }) => words.test(word));
    if (!wanted) return undefined;
    const sentence = sentenceAt(token);
    const asked: Asked = {
      ...{ token, sentence, told: toldTo[sentence] as number, paragraph: paragraph[sentence] as number, owning },
      ...{ quote: quoteAt(doc, doc.tokStart[token] as number), sorts: wanted.sorts },
      ...(wanted.gender ? { gender: wanted.gender } : {}),
    };
    const referent = ahead(token, wanted.sorts) ?? antecedent(doc, asked, traces, genderOf);
    // "She" tells what no given name told.
    if (referent && wanted.gender && !genderOf(referent)) genders.set(referent, wanted.gender);
    return referent;
  }

  /** "Asked whether **she** agreed, Lena Haro said": in a clause set before it the subject to come is meant. */
  function ahead(token: number, sorts: readonly Sort[]): Referent | undefined {
    const subject = subjectAhead(doc, token);
    const mention = subject < 0 ? undefined : (byHead.get(subject) ?? nameAt(subject));
    const referent = mention?.form === 'name' ? found.get(mention.id) : undefined;
    return referent && sorts.includes(referent.sort) ? referent : undefined;
  }

  function nameAt(token: number): MentionDraft | undefined {
    return mentions.find((one) => one.form === 'name' && covers(one.span, spanAt(token)));
  }

  function sentenceAt(token: number): number {
    let s = traces.at(-1)?.sentence ?? 0;
    while (s + 1 < doc.sentStart.length - 1 && (doc.sentStart[s + 1] as number) <= token) s++;
    while (s > 0 && (doc.sentStart[s] as number) > token) s--;
    return s;
  }

  function genderOf(referent: Referent): Gender | undefined {
    return referent.gender ?? genders.get(referent);
  }

  /** A phrase: the name set beside it, the name inside it, what it takes up; else somebody new. */
  function ofPhrase(mention: MentionDraft): Referent | undefined {
    const beside = besideOf(mention);
    if (beside) return beside;
    const owner = ownerOf(mention);
    const inside = nameInside(doc, mention, mentions, tables);
    const body = inside && found.get(inside.id);
    if (body?.known && body.sort !== 'person') return body;
    const taken = takenUp(mention, owner);
    if (taken) return taken;
    return introduce(mention, owner);
  }

  /** "Its leader, **Talin Haro**," and "**Talin Haro**, its leader": the phrase and the name are one. */
  function besideOf(mention: MentionDraft): Referent | undefined {
    const name = offices.get(mention.headToken) ?? bodyBehind(mention) ?? calledBehind(mention);
    if (name) return found.get(name.id);
    const above = headOf(doc, mention.headToken);
    const host = relOf(doc, mention.headToken) === 'appos' && above < mention.headToken ? byHead.get(above) : undefined;
    return host?.form === 'name' && mention.kind === 'person' ? found.get(host.id) : undefined;
  }

  /** "A man known as **Abu Talin**", "its leader, who calls himself “the **Falcon**”". */
  function calledBehind(mention: MentionDraft): MentionDraft | undefined {
    const end = mention.span[1];
    return mentions.find(
      ({ form, span }) =>
        form === 'name' && span[0] > end && span[0] - end < 40 && CALLED.test(doc.text.slice(end, span[0])),
    );
  }

  /** "The daily **Harim Post**", "the movement **Free Talin**": a word for a body, and right behind it which one. */
  function bodyBehind(mention: MentionDraft): MentionDraft | undefined {
    if (sortOf(doc, mention, tables) !== 'body') return undefined;
    return mentions.find(
      ({ form, kind, span }) =>
        form === 'name' &&
        /^(organization|armed-group|outlet)$/.test(kind) &&
        span[0] > mention.span[1] &&
        /^ (?:the )?$/i.test(doc.text.slice(mention.span[1], span[0])),
    );
  }

  function ownerOf(mention: MentionDraft): Referent | undefined {
    const token = ownerToken(doc, mention);
    if (token < 0) return undefined;
    const own = byHead.get(token);
    if (own && found.has(own.id)) return found.get(own.id);
    const name = own ?? nameAt(token);
    if (name && found.has(name.id)) return found.get(name.id);
    return lookBack(token, lowerOf(doc, token), true);
  }

  function spanAt(token: number): readonly [number, number] {
    return [doc.tokStart[token] as number, Math.min(doc.tokEnd[token] as number, (doc.tokStart[token] as number) + 1)];
  }

  function takenUp(mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
    const word = lowerOf(doc, mention.headToken);
    if (classNounOf(doc, mention, tables)) {
      const bearers = bearersOf(word, [...known.values()]);
      if (bearers.length === 1) return people.get((bearers[0] as Known).id);
      if (bearers.length > 1) return undefined;
    }
    const kinds = bodyKinds(doc, mention);
    const body = kinds && onlyBody(mention.sentence, kinds);
    if (body) return body;
    const words = officeWords(doc, mention);
    const holder = words ? byRole(words, paragraph[mention.sentence] as number) : undefined;
    if (holder) return holder;
    const before = isDefinite(doc, mention) ? toldBefore(mention, word, owner) : undefined;
    if (before || owner !== undefined) return before;
    // "The Minister": a capital says that it is the one spoken of.
    const titled = words?.length === 1 && /^\p{Lu}/u.test(formOf(doc, mention.headToken)) && mention.sentence > 0;
    return titled ? lookBack(mention.headToken, 'one', false) : epithetOf(mention);
  }

  /** "The skipper", "the father of four": another word for the only person spoken of here, when it is no office that somebody else may hold. */
  function epithetOf(mention: MentionDraft): Referent | undefined {
    if (!isEpithet(doc, mention, tables)) return undefined;
    const now = toldTo[mention.sentence] as number;
    const near = traces.filter(({ told: at, quote }) => quote < 0 && now - at <= 1);
    const persons = new Set(
      near
        .filter(({ referent }) => referent.sort === 'person' || referent.sort === 'any')
        .map(({ referent }) => referent),
    );
    const [only] = persons;
    return persons.size === 1 && only?.known ? only : undefined;
  }

  /** "The clinic" after "the clinic in Talin": the latest with that head whose marks and owner do not speak against it. */
  function toldBefore(mention: MentionDraft, word: string, owner: Referent | undefined): Referent | undefined {
    const { marks } = describe(doc, mention, tables, owner);
    return told.findLast(({ told: before }) => {
      if (before?.head !== word) return false;
      if (owner !== undefined && before.owner !== undefined && before.owner !== owner) return false;
      const words = before.name.toLowerCase().split(/\s+/);
      return marks.every((mark) => words.includes(mark));
    });
  }

  function introduce(mention: MentionDraft, owner: Referent | undefined): Referent {
    const description = describe(doc, mention, tables, owner);
    const paper = isPaper(doc, mention);
    const maker = paper && isDefinite(doc, mention) ? makerBefore(mention) : undefined;
    const voice =
      isVoice(doc, mention) || paper ? (owner ?? bodyBefore(mention) ?? maker ?? ownBody(mention)) : undefined;
    const gender = genderOfNoun(lowerOf(doc, mention.headToken));
    const referent: Referent = {
      ...{ sort: sortOf(doc, mention, tables), gender, told: description },
      ...(voice === undefined ? {} : { voice: speakerOf(voice) }),
    };
    told.push(referent);
    return referent;
  }

  /** "The spokesman" without a word for whose: the body that "its spokesman" would be of. */
  function ownBody(mention: MentionDraft): Referent | undefined {
    return isVoice(doc, mention) ? lookBack(mention.headToken, 'its', true) : undefined;
  }

  /** "In a leaflet the Front threatened ... **The text** says": the maker of the paper told of last. */
  function makerBefore(mention: MentionDraft): Referent | undefined {
    const from = doc.sentStart[Math.max(0, mention.sentence - 3)] as number;
    for (let i = mention.headToken - 1; i >= from; i--) {
      const maker = makerToken(doc, i);
      const one = maker < 0 ? undefined : (byHead.get(maker) ?? nameAt(maker));
      const referent = one && found.get(one.id);
      if (referent) return speakerOf(referent);
    }
    return undefined;
  }

  /** "The **army** spokesman": the body named by the word before, as told of before or from now on. */
  function bodyBefore(mention: MentionDraft): Referent | undefined {
    const at = mention.headToken - 1;
    const word = lowerOf(doc, at);
    const name = nameAt(at);
    if (name && found.has(name.id)) return found.get(name.id);
    if (at < 0 || tables.heads.get(word)?.sort !== 'body') return undefined;
    const before = told.findLast((one) => one.told?.head === word);
    if (before) return before;
    const start = tokenAt(doc, mention.span[0]);
    const from = /^(the|a|an|its|his|her|their)$/i.test(formOf(doc, start)) ? start + 1 : start;
    const body: Referent = {
      ...{ sort: 'body', gender: undefined },
      told: {
        ...{ first: mention, name: doc.text.slice(doc.tokStart[from], doc.tokEnd[at]), head: word, marks: [] },
        ...{ kind: tables.heads.get(word)?.kind ?? 'organization', faceless: false },
      },
    };
    told.push(body);
    return body;
  }

  /** "The group": the only body of such a kind so far, or the only one in this paragraph, else in the one before. */
  function onlyBody(s: number, kinds: readonly ActorKind[]): Referent | undefined {
    const fitting = traces.filter(({ referent: { known: actor } }) => actor && kinds.includes(actor.kind));
    const all = new Set(fitting.map(({ referent }) => referent));
    if (all.size === 1) return fitting[0]?.referent;
    for (const back of [0, 1]) {
      const wanted = (paragraph[s] as number) - back;
      const near = new Set(fitting.filter((trace) => trace.paragraph === wanted).map(({ referent }) => referent));
      if (near.size > 0) return near.size === 1 ? [...near][0] : undefined;
    }
    return undefined;
  }

  /** "The prime minister": the one person of the article who is told to be it; "the emir", when nobody is, the one sheikh or leader. */
  function byRole(words: readonly string[], paragraphNow: number): Referent | undefined {
    const word = words.at(-1) as string;
    const persons = [...people.values()].filter(({ known: actor }) => actor?.of === 'person');
    const holders = persons.filter(({ known: actor }) =>
      actor?.offices.some((office) => words.every((one) => office.split(/[\s-]+/).includes(one))),
    );
    const kin = kinOf(word);
    const near =
      holders.length > 0 ? holders : persons.filter(({ known: actor }) => kin.some((role) => actor?.roles.has(role)));
    if (near.length < 2) return near[0];
    // Of two ministers the one spoken of last, when that is near.
    const last = traces.findLast(({ referent }) => near.includes(referent));
    return last && paragraphNow - last.paragraph <= 1 ? last.referent : undefined;
  }
}

/** Words between a description and the name it goes by. */
const CALLED =
  /^,? (?:who (?:is |was )?|also |better |only |identified )*(?:named|called|known(?: only)? as|nicknamed|dubbed|as|calls? (?:him|her|it)self|goes by(?: the name(?: of)?)?) [“"'‘]?(?:the )?$/i;

/** What each pronoun can take up, the likelier first. */
const WANTED: readonly { readonly words: RegExp; readonly sorts: readonly Sort[]; readonly gender?: Gender }[] = [
  { words: /^one$/, sorts: ['person'] },
  { words: /^(he|him|himself|his)$/, sorts: ['person', 'any'], gender: 'm' },
  { words: /^(she|her|herself|hers)$/, sorts: ['person', 'any'], gender: 'f' },
  { words: /^(it|its|itself)$/, sorts: ['body', 'thing', 'any'] },
  { words: /^(they|them|their|theirs|themselves)$/, sorts: ['many', 'body'] },
];

function ofActor(known: Known): Referent {
  const sort: Sort =
    known.of === 'person' ? 'person' : known.of === 'population' ? 'many' : known.of === 'other' ? 'any' : 'body';
  return { sort, gender: known.gender, known };
}

/** The subject of the clause that a clause before it hangs on; -1 when the token stands in no such clause. */
function subjectAhead(doc: Doc, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++) {
    if (!relOf(doc, at).startsWith('advcl') || headOf(doc, at) < at) continue;
    const subject = childBy(doc, headOf(doc, at), 'nsubj');
    return subject > at ? subject : -1;
  }
  return -1;
}

/** The name that each office, by its head token, stands before. */
function namesByOffice(
  doc: Doc,
  mentions: readonly MentionDraft[],
  tables: MentionTables,
): ReadonlyMap<number, MentionDraft> {
  const names = new Map<number, MentionDraft>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.kind !== 'person') continue;
    const from = tokenAt(doc, mention.span[0]);
    const office = officeBefore(doc, from, tokenAt(doc, mention.span[1] - 1), tables);
    if (office >= 0) names.set(office, mention);
  }
  return names;
}

const width = ({ span }: MentionDraft): number => span[1] - span[0];

const quoteAt = (doc: Doc, offset: number): number =>
  doc.quotes.findIndex(({ span }) => span[0] <= offset && offset < span[1]);

/** The paragraph number of every sentence. */
function paragraphs(doc: Doc): number[] {
  let p = 0;
  return Array.from({ length: doc.sentStart.length - 1 }, (_, s) => {
    const [start] = sentenceSpan(doc, s);
    while (p + 1 < doc.paragraphs.length && start >= (doc.paragraphs[p + 1]?.[0] ?? Number.POSITIVE_INFINITY)) p++;
    return p;
  });
}

/** For each sentence how many before it, itself included, are more than quotation: those between two quotations count no distance. */
function toldSentences(doc: Doc): number[] {
  let told = 0;
  return Array.from({ length: doc.sentStart.length - 1 }, (_, s) => {
    const span = sentenceSpan(doc, s);
    if (!doc.quotes.some((quote) => covers(quote.span, span))) told++;
    return told;
  });
}

/** The noun that a relative clause hangs on, when it is a mention that stands for somebody. */
function relative(
  doc: Doc,
  mention: MentionDraft,
  byHead: ReadonlyMap<number, MentionDraft>,
  found: Referents,
): Referent | undefined {
  let clause = headOf(doc, mention.headToken);
  for (let n = 0; n < 3 && clause >= 0 && !relOf(doc, clause).startsWith('acl'); n++) clause = headOf(doc, clause);
  const noun = clause >= 0 && relOf(doc, clause).startsWith('acl') ? headOf(doc, clause) : -1;
  const owner = byHead.get(noun);
  return owner && owner.form !== 'pronoun' ? found.get(owner.id) : undefined;
}
