import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../src/core/span.ts';
import {
  countOrigins,
  placeWords,
  readSet,
  readStoryTruth,
  type SetArticle,
  stageOf,
  textIds,
  type Words,
} from './accounts.ts';

const { outlets, stories, articles } = readSet();
const truths = stories.map(({ id }) => readStoryTruth(id));
const lineage = truths.flatMap((truth) => truth.lineage);
const article = (id: string): SetArticle => {
  const found = articles.get(id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
};
const at = ({ article: id, words }: Words): Span => placeWords(article(id), words);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words outside quotation marks. */
const outside = (text: string): string[] => wordsOf(text.replace(/"[^"]*"/g, ' "" '));
const runs = (words: readonly string[], n: number): Set<string> =>
  new Set(words.slice(0, Math.max(0, words.length - n + 1)).map((_, i) => words.slice(i, i + n).join(' ')));
const runsOf = new Map(
  [...articles.values()].flatMap(({ id, text }) => [5, 12].map((n) => [`${id} ${n}`, runs(outside(text), n)] as const)),
);
/** The share of the shorter text's runs of n words that stand in the other one. */
function contained(a: string, b: string, n: number): number {
  const sets = [a, b].map((id) => runsOf.get(`${id} ${n}`) ?? new Set<string>());
  const [short, long] = sets.sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared / short.size;
}

test('there are enough short articles, each with a text and told of once in the list', () => {
  expect(articles.size).toBeGreaterThanOrEqual(66);
  expect(textIds().sort()).toEqual([...articles.keys()].sort());
  expect(stories.flatMap((story) => story.articles).length).toBe(articles.size);
  const wrong = [...articles.values()].filter(({ text }) => {
    const n = text.split(/\s+/).length;
    return n < 60 || n > 400 || text.split('\n')[1] !== '';
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every outlet is in the table of outlets', () => {
  const known = new Set(outlets.map(({ name }) => name));
  expect([...articles.values()].filter(({ outlet }) => !known.has(outlet)).map(({ id }) => id)).toEqual([]);
});

test('a third of the articles is measured only, of every writer but the first', () => {
  const held = stories.filter(({ part }) => part === 'held').map(({ id }) => id);
  const first = stories.slice(36, 54).map(({ id }) => id);
  expect(held).toEqual([...first, '55', '58', '64', '69', '72', '75']);
  const measured = stories.filter(({ part }) => part === 'held' || part === 'unseen');
  expect(measured.flatMap((story) => story.articles).length * 3).toBeGreaterThan(articles.size);
  expect(new Set(stories.slice(54, 75).map(({ part }) => part))).toEqual(new Set(['later', 'held']));
  expect(stories.slice(75, 85).map(({ part }) => part)).toEqual(
    stories.slice(75, 85).map((_, k) => (k % 2 === 0 ? 'latest' : 'unseen')),
  );
  expect(stories.slice(85).map(({ id, part }) => `${id} ${part}`)).toEqual([86, 87, 88, 89].map((id) => `${id} apart`));
  expect(stories.slice(0, 36).map(({ part }) => part)).toEqual(
    stories.slice(0, 36).map((_, k) => (k % 3 === 2 ? 'released' : 'tune')),
  );
});

test('every phenomenon is there in what may be tuned on, and most are held too', () => {
  const tags = (part: string): string[] =>
    [...new Set(stories.filter((story) => story.part === part).flatMap((story) => story.tests))].sort();
  const wanted = [
    'strikes',
    'containment',
    'dates-off',
    'spelling',
    'second-strike',
    'aggregate',
    'light-edit',
    'truncated',
    'reordered',
    'headline',
    'merged',
    'part-copy',
    'translation',
    'press-conference',
    'credit-held',
    'credit-absent',
    'correction',
    'hoax',
    'circular',
    'anonymous',
    'figures',
    'two-camps',
    'doer',
    'claim-denial',
    'denial-alone',
    'pledge-protect',
    'pledge-withdraw',
    'pledge-release',
    'pledge-truce',
    'overdue',
    'pending',
    'part-of-group',
    'other-doer',
    'background',
  ];
  expect(wanted.filter((tag) => !tags('tune').includes(tag))).toEqual([]);
  expect(wanted.filter((tag) => tags('held').includes(tag)).length).toBeGreaterThanOrEqual(24);
});

test.each(truths.map((truth) => [truth.story, truth] as const))(
  'the words of story %s stand in its texts',
  (_, truth) => {
    for (const event of truth.events)
      for (const account of event.accounts)
        for (const words of account.words) expect(at({ article: account.article, words })).toHaveLength(2);
    const quoted: readonly Words[] = [
      ...truth.slots.flatMap((slot) => slot.told),
      ...truth.findings.flatMap(({ between }) => between.flatMap((side) => [side, ...(side.or ?? [])])),
      ...truth.denials,
      ...truth.pledges.flatMap((pledge) => [pledge, ...(pledge.told ?? []), ...pledge.thread, ...(pledge.apart ?? [])]),
      ...truth.lineage.flatMap(({ child, credit }) => (credit ? [{ article: child, words: credit }] : [])),
    ];
    for (const words of quoted) expect(at(words)).toHaveLength(2);
  },
);

test('no word tells two events, and no article tells one event twice', () => {
  const all = truths.flatMap((truth) => truth.events);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const wrong: string[] = [];
  for (const id of articles.keys()) {
    const told = all.flatMap((event) =>
      event.accounts.filter((account) => account.article === id).map((account) => ({ event: event.id, account })),
    );
    if (new Set(told.map(({ event }) => event)).size < told.length) wrong.push(`${id} tells an event twice`);
    const spans = told.flatMap(({ event, account }) =>
      account.words.map((words) => ({ event, words, span: at({ article: id, words }) })),
    );
    for (const [i, one] of spans.entries())
      for (const other of spans.slice(i + 1))
        if (overlaps(one.span, other.span)) wrong.push(`${id}: ${one.event} ${one.words} and ${other.event}`);
  }
  expect(wrong).toEqual([]);
});

test.each(truths.map((truth) => [truth.story, truth] as const))(
  'the counts of story %s follow from who tells what',
  (_, truth) => {
    for (const slot of truth.slots) {
      const { articles: n, textOrigins, firm, soft, camps } = slot;
      const counted = countOrigins(slot.told, lineage, (id) => article(id).outlet, truth.camps);
      expect({ ...slot, ...counted }).toEqual({ ...slot, ...{ articles: n, textOrigins, firm, soft, camps } });
      const event = truths.flatMap(({ events }) => events).find(({ id }) => id === slot.event);
      const tellers = new Set(event?.accounts.map((account) => account.article));
      if (slot.slot !== 'doer') for (const telling of slot.told) expect([...tellers]).toContain(telling.article);
    }
  },
);

test('the occurrence of an event is told by every article that tells the event', () => {
  const wrong: string[] = [];
  const events = truths.flatMap((truth) => truth.events);
  for (const slot of truths.flatMap((truth) => truth.slots).filter((each) => each.slot === 'occurrence')) {
    const event = events.find(({ id }) => id === slot.event);
    const tellers = event?.accounts.filter(({ denied }) => !denied) ?? [];
    const [told, accounts] = [slot.told, tellers].map((list) => list.map((each) => each.article).sort());
    if (String(told) !== String(accounts)) wrong.push(`${slot.event}: told by ${told}, accounts in ${accounts}`);
  }
  expect(wrong).toEqual([]);
});

test('a text derives from an earlier one, and copies share what they are said to share', () => {
  const wrong: string[] = [];
  for (const edge of lineage) {
    const child = article(edge.child);
    if (edge.parent.startsWith('outlet:')) continue;
    const parent = article(edge.parent);
    const circle = lineage.some((other) => other.child === edge.parent && other.parent === edge.child);
    if (!circle && parent.published > child.published) wrong.push(`${edge.child} is older than ${edge.parent}`);
    if (edge.kind === 'translation' || edge.kind === 'credit') continue;
    const piece = wordsOf(edge.shared ?? '').join(' ');
    for (const side of [child, parent])
      if (piece === '' || !outside(side.text).join(' ').includes(piece)) wrong.push(`${side.id} lacks: ${edge.shared}`);
    const measure = contained(child.id, parent.id, 5);
    if (measure < 0.2) wrong.push(`${edge.child} has but ${measure.toFixed(2)} of ${edge.parent}`);
  }
  expect(wrong).toEqual([]);
});

test('texts that share no origin share no wording outside quotation marks', () => {
  const parents = (id: string): string[] => lineage.filter((edge) => edge.child === id).map(({ parent }) => parent);
  const family = (id: string): Set<string> => {
    const seen = new Set([id]);
    for (const node of seen) for (const parent of parents(node)) seen.add(parent);
    return seen;
  };
  const wrong: string[] = [];
  const all = [...articles.values()];
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) {
      if ([...family(one.id)].some((node) => family(other.id).has(node))) continue;
      const measure = contained(one.id, other.id, 5);
      const long = contained(one.id, other.id, 12);
      if (measure >= 0.1 || long > 0) wrong.push(`${one.id} and ${other.id}: ${measure.toFixed(2)}`);
    }
  expect(wrong).toEqual([]);
});

test('figures that conflict share no number, those that refine lie within each other', () => {
  const wrong: string[] = [];
  for (const finding of truths.flatMap((truth) => truth.findings)) {
    if (finding.about !== 'figures' || finding.relation === 'scope' || finding.relation === 'update') continue;
    const [a, b] = (finding.values ?? []).map(([least, most]) => [least, most ?? Number.POSITIVE_INFINITY] as const);
    if (!a || !b) {
      wrong.push(`no values: ${finding.why}`);
      continue;
    }
    const meet = a[0] <= b[1] && b[0] <= a[1];
    const within = (x: readonly [number, number], y: readonly [number, number]): boolean =>
      x[0] >= y[0] && x[1] <= y[1];
    const kind = !meet ? 'conflict' : within(a, b) || within(b, a) ? 'refines' : 'compatible';
    if (kind !== finding.relation) wrong.push(`${kind} is called ${finding.relation}: ${finding.why}`);
  }
  expect(wrong).toEqual([]);
});

test('every two values of one figure stand in a finding', () => {
  const wrong: string[] = [];
  for (const truth of truths) {
    const figures = truth.slots.filter((slot) => typeof slot.value !== 'string');
    for (const [i, one] of figures.entries())
      for (const other of figures.slice(i + 1)) {
        if (one.event !== other.event || one.slot !== other.slot || one.of !== other.of) continue;
        const found = truth.findings.some(
          ({ event, values }) =>
            event === one.event &&
            values &&
            JSON.stringify([...values].sort()) === JSON.stringify([one.value, other.value].sort()),
        );
        if (!found) wrong.push(`${one.event} ${one.slot}: ${one.value} and ${other.value}`);
      }
  }
  expect(wrong).toEqual([]);
});

test('two doers or two days told of one event stand in a finding', () => {
  const wrong: string[] = [];
  for (const truth of truths)
    for (const event of truth.events)
      for (const about of ['doer', 'when']) {
        const told = truth.slots.filter((slot) => slot.event === event.id && slot.slot === about);
        const found = truth.findings.some((finding) => finding.event === event.id && finding.about === about);
        if (told.length > 1 && !found) wrong.push(`${event.id} ${about}`);
      }
  expect(wrong).toEqual([]);
});

test('every kind of edge, relation and stage is there in what may be tuned on, and all but one in what is held', () => {
  const kinds = (part: string): string[] => {
    const own = truths.filter((truth) => stories.find(({ id }) => id === truth.story)?.part === part);
    return [
      ...new Set([
        ...own.flatMap((truth) => truth.lineage.map(({ kind }) => kind)),
        ...own.flatMap((truth) => truth.findings.map(({ relation }) => relation)),
        ...own.flatMap((truth) => truth.findings.map(({ about }) => about)),
        ...own.flatMap((truth) => truth.pledges.flatMap(({ stages }) => stages.map(({ stage }) => stage))),
      ]),
    ].sort();
  };
  const edges = ['copy', 'part', 'merged', 'translation', 'credit'];
  const relations = ['conflict', 'compatible', 'refines', 'update', 'scope', 'figures', 'doer', 'claim-denial'];
  const stageNames = ['pending', 'overdue', 'no later report', 'reported consistent', 'reported contrary', 'disputed'];
  expect(kinds('tune')).toEqual(expect.arrayContaining([...edges, ...relations, ...stageNames]));
  // what no writer of the held part came upon: "compatible"
  const held = relations.filter((relation) => relation !== 'compatible');
  expect(kinds('held')).toEqual(expect.arrayContaining([...edges, ...held, ...stageNames]));
});

test('held stories and the others have no event, parent or promise in common', () => {
  const partOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.part] as const)));
  const wrong = truths.flatMap((truth) => {
    const own = stories.find(({ id }) => id === truth.story)?.part;
    const named = [
      ...truth.events.flatMap(({ accounts }) => accounts.map((account) => account.article)),
      ...truth.lineage.flatMap(({ child, parent }) => [child, parent]),
      ...truth.findings.flatMap(({ between }) => between.map((side) => side.article)),
      ...truth.pledges.flatMap((pledge) => [...pledge.thread, ...(pledge.apart ?? [])].map((item) => item.article)),
    ];
    return named
      .filter((id) => !id.startsWith('outlet:') && partOf.get(id) !== own)
      .map((id) => `${truth.story}: ${id}`);
  });
  expect(wrong).toEqual([]);
});

test('the stage of every pledge follows from its thread and the day', () => {
  const events = truths.flatMap((truth) => truth.events);
  for (const pledge of truths.flatMap((truth) => truth.pledges)) {
    for (const { asOf, stage } of pledge.stages)
      expect([pledge.id, asOf, stageOf(pledge, asOf, (id) => article(id).published)]).toEqual([pledge.id, asOf, stage]);
    for (const item of pledge.thread) {
      const account = events
        .find(({ id }) => id === item.event)
        ?.accounts.find((each) => each.article === item.article);
      expect([pledge.id, account?.words.includes(item.words)]).toEqual([pledge.id, true]);
      expect(article(item.article).published >= article(pledge.article).published).toBe(true);
    }
  }
});
