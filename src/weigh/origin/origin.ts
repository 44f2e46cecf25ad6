import { nameWords, saysAll } from './body-name.ts';
import { type Camp, campOfOutlet, campsOf, OUTSIDE } from './camp.ts';
import { type Count, countOrigins, type Teller } from './count.ts';
import type { Edge } from './edge.ts';
import { isBody } from './office.ts';
import { type Speaker, speakersOf } from './speaker.ts';
import type { ArticleView } from './view.ts';
import type { NamedVoice, Sayings, Voice } from './voice.ts';

/** Who gives a value in one article, and whose words say so. */
export interface Heard {
  readonly view: ArticleView;
  readonly sayings: Sayings;
  readonly voices: readonly Voice[];
}

/** The speakers and parties of one incident: who is one with whom, and of which camp. */
export interface Circle {
  readonly speakers: readonly Speaker[];
  speakerOf(view: ArticleView, voice: NamedVoice): Speaker;
  campOf(speaker: Speaker): Camp;
  /** The camp of a firm source by its name; of an outlet where it saw for itself. */
  campNamed(name: string): Camp;
}

/** Makes the circle of an incident from all its named voices and the parties that are given as doers. */
export function circleOf(
  named: readonly { readonly view: ArticleView; readonly voice: NamedVoice }[],
  doers: readonly { readonly view: ArticleView; readonly voice: NamedVoice }[],
  views: readonly ArticleView[],
): Circle {
  const speakerOf = speakersOf([...named, ...doers]);
  const accused = new Set(doers.map(({ view, voice }) => speakerOf(view, voice)));
  const speakers = [...new Set([...named, ...doers].map(({ view, voice }) => speakerOf(view, voice)))];
  const camps = campsOf(speakers, views, accused);
  const byName = new Map([...camps].map(([{ name }, camp]) => [name, camp]));
  return {
    speakers,
    speakerOf,
    campOf: (speaker) => camps.get(speaker) ?? OUTSIDE,
    campNamed: (name) => byName.get(name) ?? campOfOutlet(name, views, camps.values()),
  };
}

/** One article behind a value: who gives it there. */
interface TellerProof extends Heard {
  /** The speaker of each named voice. */
  readonly speakers: ReadonlyMap<Voice, Speaker>;
}

/** What stands behind one value, and what shows it. */
export interface Origins {
  readonly count: Count;
  /** The camp of each firm source, by its name. */
  readonly camps: ReadonlyMap<string, Camp>;
  readonly tellers: readonly TellerProof[];
}

/** The origins of one value, given who gives it in which article. */
export function originsOf(heard: readonly Heard[], edges: readonly Edge[], circle: Circle): Origins {
  const tellers = heard.map(({ view, sayings, voices }) => ({
    ...{ view, sayings, voices },
    speakers: new Map(
      voices.flatMap((voice) => (voice.kind === 'named' ? [[voice, circle.speakerOf(view, voice)]] : [])),
    ),
  }));
  const count = countOrigins(
    tellers.map((teller) => tellerOf(teller, circle)),
    edges,
  );
  return { count, camps: new Map(count.firm.map((name) => [name, circle.campNamed(name)])), tellers };
}

/** The names of the speakers, in the order of their voices. */
export const namesOf = (speakers: ReadonlyMap<Voice, Speaker>): string[] =>
  [...speakers.values()].map(({ name }) => name);

/** An outlet that speaks in the articles as a body is one with it: the Orrin Mining Company and whoever quotes "Orrin Mining". */
function ownName({ reading: { outlet, id } }: ArticleView, circle: Circle): string {
  if (outlet === undefined) return id;
  const own = nameWords(outlet);
  const isOne = (name: string): boolean => {
    const words = nameWords(name);
    return /\p{Lu}/u.test(name) && (isBody(outlet) || isBody(name)) && saysAll(own, words) && words.size > own.size / 2;
  };
  return circle.speakers.find(({ names }) => names.some(isOne))?.name ?? outlet;
}

const tellerOf = ({ view, sayings, voices, speakers }: TellerProof, circle: Circle): Teller => ({
  ...{ article: view.reading.id, places: sayings.places },
  firm: [...new Set(namesOf(speakers))],
  ...(voices.some(({ kind }) => kind === 'own') ? { own: ownName(view, circle) } : {}),
  anonymous: voices.some(({ kind }) => kind === 'anonymous'),
  unattributed: voices.every(({ kind }) => kind === 'unattributed' || kind === 'outlet'),
});
