import type {
  StoryChange,
  StoryField,
  StoryPlacement,
  StoryReason,
  StoryRedirect,
  StoryText,
} from '../../core/story.ts';
import { groupTexts } from './group.ts';
import { type Likenesses, likenessesOf } from './likeness.ts';
import { alsoIn } from './passage.ts';
import { keysOf, weightOf, withText } from './weight.ts';

const VERSION = '1';

/**
 * The stories of an article that comes in, and of those near it: all are divided anew, so that an article that ties two
 * stories makes them one, and one that came too early finds its place. `words` is the text itself, read for passages about another story.
 */
export function placeText(text: StoryText, words: string, near: StoryField): StoryChange {
  const field = { ...near, common: withText(near.common, text) };
  const texts = [...field.texts, { ...text, story: undefined }];
  const whole = likenessesOf(texts, field.common);
  const members = field.stories.map(({ id }) => texts.flatMap(({ story }, n) => (story === id ? [n] : [])));
  const also = alsoIn(words, members, nearestStory(whole, members), texts, field.common);
  // An article about two stories must not make them one.
  const like = without(
    whole,
    also.flatMap(({ story }) => members[story] ?? []),
  );
  const at = new Map(texts.map(({ id }, n) => [id, n]));
  const parts = members.filter((_, n) => !field.stories[n]?.whole);
  const ruled = field.rulings.flatMap(({ a, b, verdict }) => {
    const [one, other] = [at.get(a), at.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, verdict }];
  });
  const groups = groupTexts(like, parts, ruled);
  const home = homesOf(groups, texts, field);
  const ids = nameGroups(groups, home, texts, field);
  const placements = groups.flatMap((group, g) =>
    group
      .filter((n) => texts[n]?.story !== ids[g])
      .map(
        (n): StoryPlacement => ({
          article: (texts[n] as StoryText).id,
          story: ids[g] as string,
          side: 'main',
          reason: reasonOf(n, group, { texts, like, field }),
        }),
      ),
  );
  const own = placements.find(({ article }) => article === text.id)?.story;
  const besides = also
    .map(({ story, passages }): StoryPlacement => {
      const { id } = field.stories[story] as StoryField['stories'][number];
      const reason = { rule: 'story-passages', version: VERSION, passages } as const;
      return { article: text.id, story: ids[home.get(id) as number] as string, side: 'also', reason };
    })
    .filter(({ story }) => story !== own);
  return {
    text,
    placements: [...placements, ...besides],
    redirects: redirectsOf(ids, home, text, field),
    keys: keysOf(text.terms, field.common).map(([key]) => key),
  };
}

/** The story whose texts are most like the last one, on average. */
function nearestStory(like: Likenesses, members: readonly (readonly number[])[]): number {
  const own = like.at(-1) ?? [];
  const means = members.map((story) => story.reduce((sum, n) => sum + (own[n] ?? 0), 0) / (story.length || 1));
  return means.indexOf(Math.max(...means));
}

/** The same likenesses, the last text like none of some others. */
function without(like: Likenesses, others: readonly number[]): Likenesses {
  const last = like.length - 1;
  if (others.length === 0) return like;
  const cut = (n: number, m: number): boolean =>
    (n === last && others.includes(m)) || (m === last && others.includes(n));
  return like.map((row, n) => row.map((value, m) => (cut(n, m) ? 0 : value)));
}

type Placed = StoryText & { readonly story: string | undefined };

/** The id of each group: the earliest story most of whose texts it has, else one after its first article. */
function nameGroups(
  groups: readonly (readonly number[])[],
  home: ReadonlyMap<string, number>,
  texts: readonly Placed[],
  field: StoryField,
): string[] {
  const taken = new Set([...field.stories.map(({ id }) => id), ...field.taken]);
  return groups.map((group, g) => {
    const kept = field.stories.find(({ id }) => home.get(id) === g);
    if (kept) return kept.id;
    const made = group.map((n) => `story-${texts[n]?.id}`);
    const id = made.find((one) => !taken.has(one)) ?? nextOf(made[0] as string, taken);
    taken.add(id);
    return id;
  });
}

function nextOf(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}

/** For each story the group that has most of its texts, the first of several. */
function homesOf(
  groups: readonly (readonly number[])[],
  texts: readonly Placed[],
  { stories }: StoryField,
): ReadonlyMap<string, number> {
  return new Map(
    stories.map(({ id }) => {
      const counts = groups.map((group) => group.filter((n) => texts[n]?.story === id).length);
      return [id, counts.indexOf(Math.max(...counts))] as const;
    }),
  );
}

/** The stories that went into another one, tied by the text that comes in. */
function redirectsOf(
  ids: readonly string[],
  home: ReadonlyMap<string, number>,
  tie: StoryText,
  field: StoryField,
): StoryRedirect[] {
  return field.stories.flatMap(({ id }) => {
    const into = ids[home.get(id) as number] as string;
    if (into === id) return [];
    const reason = { rule: 'story-merge', version: VERSION, beside: tie.id } as const;
    return [{ from: id, into, reason }];
  });
}

/** So many words say why an article belongs to a story. */
const WORDS = 6;

function reasonOf(
  n: number,
  group: readonly number[],
  { texts, like, field }: { texts: readonly Placed[]; like: Likenesses; field: StoryField },
): StoryReason {
  const others = group.filter((m) => m !== n);
  const [nearest] = others.sort((a, b) => (like[n]?.[b] ?? 0) - (like[n]?.[a] ?? 0) || a - b);
  if (nearest === undefined) return { rule: 'story-first', version: VERSION };
  const [own, other] = [texts[n], texts[nearest]] as [Placed, Placed];
  const theirs = new Set(other.terms.map(({ key }) => key));
  const words = own.terms
    .filter(({ key }) => theirs.has(key))
    .map((term) => ({ term, weight: weightOf(term, field.common) }))
    .sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1))
    .slice(0, WORDS)
    .map(({ term }) => term.word);
  const score = Math.round((like[n]?.[nearest] ?? 0) * 1000) / 1000;
  return { rule: 'story', version: VERSION, score, beside: other.id, words };
}
