import { type Doc, formOf, headOf, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, kids, low, nounPhrase } from '../clause/statement-tree.ts';
import type { Said } from '../cue/said.ts';
import { mediumOf } from '../source/source-kind.ts';
import type { Bare } from './act-clause.ts';
import { KIN, OFFICE } from './act-words.ts';

/** What an article tells about the one who speaks. */
export interface SpeakerView {
  /** Lemmas of all phrases that name him: "interior", "minister", "molnik". */
  readonly words: ReadonlySet<string>;
  /** "its spokesman": the body was just named, and speaks through him. */
  readonly possessed: boolean;
  /** Whether he speaks for a body, so that "it" is his own side. */
  readonly ofBody: boolean;
  readonly person: boolean;
  /** Hearers in the plural, whom "they" may mean. */
  readonly toldMany: boolean;
}

/** How many mentions of one name are asked what they call it. */
const ASKED = 8;

/** Finds what an article calls its speakers; made once an article. */
export function speakerViews(doc: Doc, said: readonly Said[]): (one: Said) => SpeakerView {
  const places = new Map<string, number[]>();
  for (let i = 0; i < doc.n; i++) {
    if (uposOf(doc, i) !== 'PROPN') continue;
    const before = places.get(formOf(doc, i));
    if (!before) places.set(formOf(doc, i), [i]);
    else if (before.length < ASKED) before.push(i);
  }
  const ordered = [...said].sort((a, b) => a.head - b.head);
  return (one) => {
    const named = isPronoun(doc, one.source) ? (namedBefore(doc, one, ordered) ?? one) : one;
    const tokens = [...named.sourceTokens, ...named.sourceMore];
    const name = tokens.findLast((i) => uposOf(doc, i) === 'PROPN');
    for (const place of name === undefined ? [] : (places.get(formOf(doc, name)) ?? [])) {
      const { core, aside } = nounPhrase(doc, topOf(doc, place));
      tokens.push(...core.slice(0, 12), ...aside.slice(0, 12));
    }
    const words = new Set(tokens.map((i) => lemmaOf(doc, i).toLowerCase()));
    return {
      words,
      possessed: one.sourceTokens.some((i) => /^(its|their)$/.test(low(doc, i))),
      ofBody: has(words, SPOKEN_FOR),
      person: /^(he|she|i|who)$/.test(one.source < 0 ? '' : low(doc, one.source)) || isPerson(doc, named.source, words),
      toldMany:
        !(one.source >= 0 && /S$/.test(xposOf(doc, one.source))) &&
        kids(doc, one.head, 'obj', 'iobj', 'xcomp').some(
          (i) => /S$/.test(xposOf(doc, i)) || COLLECTIVE.has(lemmaOf(doc, i).toLowerCase()),
        ),
    };
  };
}

/** The head of the phrase that a part of a name belongs to: "**spokesman** Talin Orim". */
function topOf(doc: Doc, i: number): number {
  let at = i;
  while (/^(flat|compound|appos)$/.test(baseRel(doc, at)) && headOf(doc, at) >= 0) at = headOf(doc, at);
  return at;
}

const SPOKEN_FOR = new Set(
  'spokesman spokeswoman spokesperson chief chairman chairwoman leader commander head director manager secretary boss'.split(
    ' ',
  ),
);
const COLLECTIVE = new Set(
  'jury court parliament council crowd committee family audience hearing congregation staff'.split(' '),
);
const PERSON = new Set(
  'mr mrs ms dr captain colonel general minister mayor president lawyer judge father mother envoy aide diplomat deputy bishop priest monk nun uncle aunt king queen prince'.split(
    ' ',
  ),
);
const has = (words: ReadonlySet<string>, set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
const isPronoun = (doc: Doc, i: number): boolean => i >= 0 && uposOf(doc, i) === 'PRON';

/** The speaker before with a name or a noun, for "he said". */
function namedBefore(doc: Doc, one: Said, ordered: readonly Said[]): Said | undefined {
  const at = ordered.indexOf(one);
  for (let k = at - 1; k >= 0 && k >= at - ASKED; k--) {
    const other = ordered[k] as Said;
    if (other.source < 0 || isPronoun(doc, other.source)) continue;
    if (!/^(he|she)$/.test(low(doc, one.source)) || other.sourceTokens.some((i) => uposOf(doc, i) === 'PROPN'))
      return other;
    if (isPerson(doc, other.source, new Set(other.sourceTokens.map((i) => lemmaOf(doc, i).toLowerCase()))))
      return other;
  }
  return undefined;
}

/** Whether a source is one human being: by an office, or by the build of the noun ("lawyer", "fisherman"). */
const isPerson = (doc: Doc, source: number, words: ReadonlySet<string>): boolean =>
  has(words, PERSON) ||
  (source >= 0 &&
    uposOf(doc, source) === 'NOUN' &&
    mediumOf(lemmaOf(doc, source)) === undefined &&
    /(er|or|ist|man|woman|ian|ee)$/.test(low(doc, source)));

/** Whether the speaker holds an office, or is a body that does. */
export const hasPower = ({ words }: SpeakerView): boolean => has(words, OFFICE);

/** Who belongs to whom: the minister speaks for the government, the colonel for the guns. */
const SIDES: readonly (readonly [speakers: ReadonlySet<string>, sides: ReadonlySet<string>])[] = (
  [
    [
      'minister president premier chancellor spokesman spokeswoman spokesperson prime government king',
      'government cabinet ministry state country authority administration republic nation',
    ],
    [
      'general colonel commander major captain admiral command army brigade front militia fighter rebel corps warlord',
      'army troop force man soldier gun fighter unit brigade battalion militia artillery drone navy warplane front movement',
    ],
    [
      'leader chairman chairwoman spokesman spokeswoman spokesperson hardliner',
      'party movement group front union bloc militia organisation organization fighter alliance',
    ],
    [
      'aide adviser official spokesman spokeswoman spokesperson',
      'ministry office government palace president minister company army',
    ],
    ['mayor councillor deputy', 'town city council municipality'],
    [
      'director manager boss chief spokesman spokeswoman company',
      'company firm bank airline railway operator agency mine',
    ],
  ] as const
).map(([a, b]) => [new Set(a.split(' ')), new Set(b.split(' '))]);

/** Whether the subject of the clause is the speaker's own side. */
export function isOwn({ doc, subject, quoted }: Bare, view: SpeakerView): boolean {
  if (subject < 0) return false;
  const owner = kids(doc, subject, 'nmod', 'det').map((i) => low(doc, i));
  const word = low(doc, subject);
  const possessed = owner.find((one) => /^(our|my|his|her|their|its)$/.test(one));
  const kin = KIN.has(lemmaOf(doc, subject).toLowerCase());
  if (quoted) {
    if (/^(we|i|us|ours|mine)$/.test(word) || (/^(our|my)$/.test(possessed ?? '') && !kin)) return true;
  } else {
    if (/^(he|she)$/.test(word)) return true;
    if (word === 'they') return !view.toldMany;
    if (word === 'it') return view.possessed || view.ofBody || !view.person;
    if (/^(his|her|their|its)$/.test(possessed ?? '') && !kin) return true;
  }
  return isSideOf(doc, subject, view);
}

function isSideOf(doc: Doc, subject: number, { words, possessed }: SpeakerView): boolean {
  const lemma = lemmaOf(doc, subject).toLowerCase();
  if (uposOf(doc, subject) === 'PROPN') {
    const stem = lemma.slice(0, Math.max(4, lemma.length - 3));
    return possessed || (lemma.length > 4 && [...words].some((word) => word.startsWith(stem)));
  }
  if (uposOf(doc, subject) !== 'NOUN') return false;
  if (words.has(lemma) || (possessed && low(doc, subject - 1) === 'the')) return true;
  // "the rebels" of somebody else: only what the article or the speaker calls "the" army without a name is his.
  if (
    kids(doc, subject, 'amod', 'compound', 'nmod').some(
      (i) => uposOf(doc, i) === 'PROPN' && !words.has(lemmaOf(doc, i).toLowerCase()),
    )
  )
    return false;
  return SIDES.some(([speakers, sides]) => sides.has(lemma) && has(words, speakers));
}
