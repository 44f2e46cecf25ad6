import type { Material } from '../../src/core/material.ts';
import type { ReadingEvent } from '../../src/core/reading.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { imprintOf } from '../../src/link/lineage/imprint.ts';
import { passagesOf } from '../../src/link/lineage/overlap.ts';
import { type Telling, tellingOf, tellingsOf } from '../../src/link/telling/telling.ts';
import { type Told, type Weighed, weighIncident } from '../../src/weigh/agreement/incident.ts';
import type { Edge } from '../../src/weigh/origin/edge.ts';
import { type ArticleView, paragraphOf, viewOf } from '../../src/weigh/origin/view.ts';
import { slotsOf } from '../../src/weigh/slot/slots.ts';
import type { SetEvent, SetStory, TrueAccount } from '../golden/accounts.ts';
import { OWN, spanOfWords, truthsOf } from './own-set.ts';

/** The articles of our own set as weighing looks at them. */
export function ownViews(materials: ReadonlyMap<string, Material>): ReadonlyMap<string, ArticleView> {
  const outlets = OWN.outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return new Map([...materials].map(([id, material]) => [id, viewOf(material, { outlets })]));
}

/** The true edges of the set: of a part the passages that both texts have, of a credit inside the text its paragraph. */
export function trueEdges(part: SetStory['part'], views: ReadonlyMap<string, ArticleView>): Edge[] {
  return truthsOf(part)
    .flatMap(({ lineage }) => lineage)
    .map((edge) => {
      const { child, parent, kind } = edge;
      const made = { child, parent, kind, cites: [], rule: 'truth' };
      const view = views.get(child) as ArticleView;
      if (kind === 'part' || kind === 'merged') {
        const from = views.get(parent);
        return from ? { ...made, spans: passagesOf(imprint(view), imprint(from)).map(({ from: span }) => span) } : made;
      }
      // A dateline or a line in brackets credits the whole text.
      if (kind !== 'credit' || edge.credit === undefined || edge.credit.includes('(')) return made;
      return { ...made, spans: [paragraphOf(view, spanOfWords(child, edge.credit)[0])] };
    });
}

const imprint = ({ reading }: ArticleView) => imprintOf(reading.id, reading.text, reading.quotes);

/** The true accounts of each event as what was read at their words; where nothing was, the best word alone. */
export function trueTellings(part: SetStory['part'], materials: ReadonlyMap<string, Material>) {
  const ofArticle = new Map<string, Telling[]>();
  const ofEvent = new Map<string, Set<string>>();
  for (const event of truthsOf(part).flatMap(({ events }) => events))
    for (const account of event.accounts) {
      const telling = tellingAt(materials.get(account.article) as Material, event, account);
      ofArticle.set(account.article, [...(ofArticle.get(account.article) ?? []), telling]);
      ofEvent.set(event.id, new Set([...(ofEvent.get(event.id) ?? []), telling.id]));
    }
  for (const [id, material] of materials) {
    const given = ofArticle.get(id) ?? [];
    const used = new Set(given.flatMap(({ events }) => events.map((event) => event.id)));
    const others = tellingsOf(material).filter(({ events }) => !events.some((event) => used.has(event.id)));
    ofArticle.set(id, [...given, ...others]);
  }
  return { ofArticle, ofEvent };
}

function tellingAt(material: Material, event: SetEvent, { article, words, denied }: TrueAccount): Telling {
  const spans = words.map((one) => spanOfWords(article, one));
  const read = material.reading.events.filter(({ trigger }) => spans.some((span) => overlaps(span, trigger)));
  if (read.length > 0) return tellingOf(material, read);
  const [trigger] = spans as [Span];
  const alone: ReadingEvent = {
    ...{ id: `e${trigger[0]}`, trigger, class: event.class as ReadingEvent['class'] },
    ...{ agents: [], agentActors: [], recipients: [], recipientActors: [], figures: [] },
    ...{ polarity: denied ? 'negated' : 'affirmed', modality: event.planned ? 'planned' : 'happened' },
    ...{ background: false, certainty: 'fact', within: null },
  };
  return tellingOf(material, [alone]);
}

/** Each true event of a part, weighed from its true accounts and the true edges. */
export function weighTruth(
  part: SetStory['part'],
  materials: ReadonlyMap<string, Material>,
): ReadonlyMap<string, Weighed> {
  const views = ownViews(materials);
  const edges = trueEdges(part, views);
  const { ofArticle, ofEvent } = trueTellings(part, materials);
  const events = truthsOf(part).flatMap((truth) => truth.events);
  return new Map(
    events.map((event) => {
      const of = ofEvent.get(event.id) ?? new Set<string>();
      const told = [...new Set(event.accounts.map(({ article }) => article))].map((id): Told => {
        const [view, accounts] = [views.get(id) as ArticleView, ofArticle.get(id) ?? []];
        return { view, accounts, given: slotsOf(view, accounts), of };
      });
      return [event.id, weighIncident(told, edges)];
    }),
  );
}
