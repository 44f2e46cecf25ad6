import type { KnownAs } from '../src/core/material.ts';
import { capture } from '../src/intake/capture.ts';
import { type KnownActor, likenActors, linkActors, linkKeys } from '../src/link/identity.ts';
import { readArticle } from '../src/run/pipeline.ts';
import type { Resources } from '../src/run/resources.ts';
import { voicesOf } from '../src/weigh/origin/attribution.ts';
import { circleOf } from '../src/weigh/origin/origin.ts';
import { type ArticleView, viewOf } from '../src/weigh/origin/view.ts';

/** One article: who is given its figure, and the outlet that prints it. */
export interface Credited {
  readonly who: string;
  readonly outlet?: string;
  /** What other articles of the ledger call the persons in it. */
  readonly roles?: readonly string[];
}

const WAR = "Tashmar's army has fought over the valley since spring with the Harim Front.";
const FIGURE = 'Nine';

/** Reads one small article for each, links them as a ledger would, and gives the speakers that stand behind the figure. */
export async function heardOf(
  credited: readonly Credited[],
  resources: Resources,
): Promise<{ readonly name: string; readonly camp: string }[]> {
  const views: ArticleView[] = [];
  const held: KnownActor[] = [];
  for (const [n, { who, outlet = 'River Post', roles }] of credited.entries()) {
    const text = `${WAR}\n\n${FIGURE} people were killed in the market of Lomm on Monday, ${who} said.`;
    const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
    const given = { id: `a${n}`, outlet, published: '2024-05-03' };
    const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
    const keys = linkKeys(reading);
    const { actors } = linkActors(reading, likenActors(reading, keys.length > 0 ? held : []), new Map());
    const known = new Map<string, KnownAs>();
    for (const { local, actor } of actors) {
      const own = reading.actors.find(({ id }) => id === local);
      if (!own) continue;
      known.set(local, { id: actor, name: own.name, type: own.kind, ...(roles ? { roles } : {}) });
      const names = [...new Set([own.name, ...own.names])];
      held.push({ actor, type: own.kind, names });
    }
    views.push(viewOf({ reading, actors: known, revision: n, capturedAt: '' }, { outlets: [] }));
  }
  const heard = views.flatMap((view) => {
    const at = view.reading.text.indexOf(FIGURE);
    const place = [at, at + FIGURE.length] as const;
    return voicesOf(view, { places: [place], about: [place] }).flatMap((voice) =>
      voice.kind === 'named' ? [{ view, voice }] : [],
    );
  });
  const circle = circleOf(heard, [], views);
  const speakers = new Set(heard.map(({ view, voice }) => circle.speakerOf(view, voice)));
  return [...speakers].map((speaker) => ({ name: speaker.name, camp: circle.campOf(speaker) }));
}
