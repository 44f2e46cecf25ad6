import type { Reading } from '../../src/core/reading.ts';
import { plainName } from '../../src/ground/name.ts';
import { judgeNames } from '../../src/ground/name-verdict.ts';
import { type KnownActor, likenActors, linkActors, linkKeys } from '../../src/link/identity.ts';
import { headOf } from './mention-head.ts';

/** What a ledger does with the actors of articles, in memory. */
export class MemoryLedger {
  readonly #held = new Map<
    string,
    { readonly type: string; readonly names: Set<string>; readonly keys: Set<string> }
  >();
  readonly #members = new Map<string, string>();
  readonly #gone = new Map<string, string>();

  add(reading: Reading): void {
    const wanted = new Set(linkKeys(reading));
    const candidates: KnownActor[] = [...this.#held]
      .filter(([, { keys }]) => [...keys].some((key) => wanted.has(key)))
      .map(([actor, { type, names, keys }]) => ({
        ...{ actor, type, names: [...names], articles: [] },
        keys: [...keys].filter((key) => wanted.has(key) && key.startsWith('@')),
      }));
    const { actors, joins } = linkActors(reading, likenActors(reading, candidates), new Map());
    for (const { from, into } of joins) this.#join(from, into);
    for (const { local, actor, keys } of actors) {
      const own = reading.actors.find(({ id }) => id === local);
      if (!own) continue;
      const held = this.#held.get(actor) ?? { type: own.kind, names: new Set(), keys: new Set() };
      for (const name of own.names) held.names.add(name);
      for (const key of keys) held.keys.add(key);
      this.#held.set(actor, held);
      this.#members.set(`${reading.id} ${local}`, actor);
    }
  }

  /** The ledger actor of an actor of an article; nothing for one known by description alone. */
  actorOf(article: string, local: string): string | undefined {
    let actor = this.#members.get(`${article} ${local}`);
    while (actor !== undefined && this.#gone.has(actor)) actor = this.#gone.get(actor);
    return actor;
  }

  /** The actor of most articles that a name spells, or is the end of; nothing for what has no capital. */
  named(text: string): string | undefined {
    if (!/\p{Lu}/u.test(text)) return undefined;
    const plain = plainName(text);
    const found = [...this.#held].filter(([, { names }]) =>
      [...names].some((name) => judgeNames(name, text).verdict === 'merge' || plainName(name).endsWith(` ${plain}`)),
    );
    return this.#largest(found.map(([actor]) => actor))[0];
  }

  /**
   * Where actors and bare heads go when those of one head word are put together: a name that ends in a common noun
   * (`common`: "Woman", in a headline; "Talin team") with the noun; any other with the actor of most articles of that
   * head, unless all their full names are plainly two.
   */
  byHead(common: ReadonlySet<string>): Map<string, string> {
    const groups = new Map<string, string[]>();
    const goes = new Map<string, string>();
    for (const [actor, { names }] of this.#held) {
      const head = headOf([...names].sort((a, b) => b.length - a.length)[0] ?? '');
      if (common.has(head)) goes.set(actor, `head ${head}`);
      else groups.get(head)?.push(actor) ?? groups.set(head, [actor]);
    }
    for (const [head, actors] of groups) {
      const [main, ...others] = this.#largest(actors) as [string, ...string[]];
      const full = this.#fullNames(main);
      goes.set(`head ${head}`, main);
      for (const other of others) {
        const own = this.#fullNames(other);
        const meet = own.some((a) => full.some((b) => judgeNames(a, b).verdict !== 'other'));
        if (meet || own.length === 0 || full.length === 0) goes.set(other, main);
      }
    }
    return goes;
  }

  /** Actors by the number of articles, most first. */
  #largest(actors: readonly string[]): string[] {
    const members = [...this.#members.keys()].map((member) => {
      const [article, local] = member.split(' ') as [string, string];
      return this.actorOf(article, local);
    });
    const count = (actor: string): number => members.filter((one) => one === actor).length;
    return [...actors].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  }

  #fullNames(actor: string): string[] {
    return [...(this.#held.get(actor)?.names ?? [])].filter((name) => name.includes(' '));
  }

  #join(from: string, into: string): void {
    const [gone, kept] = [this.#held.get(from), this.#held.get(into)];
    for (const name of gone?.names ?? []) kept?.names.add(name);
    for (const key of gone?.keys ?? []) kept?.keys.add(key);
    this.#held.delete(from);
    this.#gone.set(from, into);
  }
}
