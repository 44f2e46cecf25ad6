import { cellId, ledgerActorId, parseActorId, parseCellId } from '../core/id.ts';
import { classOf, NAME_CLASSES } from '../core/name-class.ts';
import type { ActorKind } from '../core/reading.ts';
import { foldWords } from './words.ts';

/**
 * What identity is decided about: an in-article actor, by its cell id, or a name of one class of actors, such as
 * `person:hasan darro=`. The sign at the end keeps the two apart.
 */
export type Node = string;

/** Stands for every class, in a name that a person gave without one. */
const ANY = '*';

/** The node of a name. */
export const nameNode = (type: string, name: string): Node => `${classOf(type as ActorKind)}:${foldWords(name)}=`;

export const isName = (node: Node): boolean => node.endsWith('=');

/** The same name for every class; itself for a node that is no name of one class. */
export const anyClass = (node: Node): Node => (isName(node) ? node.replace(/^[^:]*/, ANY) : node);

/** A name of any class, as the name of one class; other nodes as they are. */
export const asClass = (node: Node, of: string): Node =>
  isName(node) && node.startsWith(`${ANY}:`) ? `${of}${node.slice(ANY.length)}` : node;

/** The class of a name. */
export const classIn = (node: Node): string => node.slice(0, node.indexOf(':'));

/** The folded letters of a name. */
export const lettersIn = (node: Node): string => node.slice(node.indexOf(':') + 1, -1);

const NAME = new RegExp(`^(?:(${NAME_CLASSES.join('|')})-)?name:([\\s\\S]*\\S[\\s\\S]*)$`);

/**
 * The name in what a judgement is about, written `name:Hasan Darro` or, of one class, `person-name:Hasan Darro`; nothing
 * when it is about an actor.
 */
export function readNameAbout(about: string): { readonly name: string; readonly node: Node } | undefined {
  const [, of = ANY, name] = NAME.exec(about) ?? [];
  return name === undefined ? undefined : { name, node: `${of}:${foldWords(name)}=` };
}

/** The in-article actor that an id of a cell or of a ledger actor names by itself; nothing when neither tells. */
export function cellAbout(about: string): Node | undefined {
  if (parseCellId(about)?.cell.startsWith('a')) return about;
  const actor = parseActorId(about);
  return actor && cellId(actor.article, actor.local);
}

/** The id of a ledger actor that begins with this in-article actor. */
export function actorIdOf(cell: Node): string {
  const parts = parseCellId(cell);
  return parts ? ledgerActorId(parts.article, parts.cell) : `actor-${cell}`;
}
