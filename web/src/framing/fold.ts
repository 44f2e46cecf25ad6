import type { LabelTone, ReadingLabel, Stance } from '../../../src/core/reading.ts';
import type { SpeakerKind } from '../../../src/core/speaker-kind.ts';
import type {
  Counted,
  LabelCount,
  MentionCount,
  OutletCount,
  StanceCount,
  VoiceCount,
} from '../../../src/core/view.ts';
import { outletKey, speakerKey } from './words.ts';

/** How one outlet calls one actor, by voice, with all its mentions of the actor. */
export interface MatrixCell {
  readonly own: number;
  readonly attributed: number;
  readonly 'scare-quoted': number;
  readonly mentions: number;
  readonly articles: number;
}

/** Outlets by actors. A cell is missing where the outlet does not mention the actor. */
export interface Matrix {
  readonly outlets: readonly (string | undefined)[];
  readonly actors: readonly Counted[];
  /** Actors with labels that found no room. */
  readonly left: number;
  cell(outlet: string | undefined, actor: string): MatrixCell | undefined;
}

const keyOf = (outlet: string | undefined, actor: string): string => JSON.stringify([outletKey(outlet), actor]);

/**
 * The labels as a matrix of outlets, by name, and actors, the most labelled first; `most` actors are shown. Mentions
 * are those of the whole ledger, so that an outlet that gives no label has a cell with nought.
 */
export function matrixOf(labels: readonly LabelCount[], mentions: readonly MentionCount[], most: number): Matrix {
  const uses = new Map<string, { actor: Counted; uses: number }>();
  for (const { actor, uses: n } of labels) uses.set(actor.id, { actor, uses: (uses.get(actor.id)?.uses ?? 0) + n });
  const actors = [...uses.values()]
    .sort((a, b) => b.uses - a.uses || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
  const shown = new Set(actors.slice(0, most).map(({ id }) => id));
  const cells = new Map<string, MatrixCell>();
  for (const { outlet, actor, mentions: n, articles } of mentions)
    cells.set(keyOf(outlet, actor.id), { ...NONE, mentions: n, articles });
  for (const { outlet, actor, voice, uses: n } of labels) {
    const cell = cells.get(keyOf(outlet, actor.id)) ?? NONE;
    cells.set(keyOf(outlet, actor.id), { ...cell, [voice]: cell[voice] + n });
  }
  const outlets = [...new Set(mentions.filter(({ actor }) => shown.has(actor.id)).map(({ outlet }) => outlet))];
  return {
    outlets: outlets.sort(byName),
    actors: actors.slice(0, most),
    left: Math.max(0, actors.length - most),
    cell: (outlet, actor) => cells.get(keyOf(outlet, actor)),
  };
}

const NONE: MatrixCell = { own: 0, attributed: 0, 'scare-quoted': 0, mentions: 0, articles: 0 };

const byName = (a: string | undefined, b: string | undefined): number =>
  a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : a > b ? 1 : 0;

/** Of one outlet: how many statements each kind of speaker has, and at what length. */
interface KindShare {
  readonly kind: SpeakerKind;
  readonly statements: number;
  readonly unnamed: number;
  readonly handed: number;
  readonly quoted: number;
  readonly told: number;
}

/** Whose voices an outlet lets be heard, by kind, the kinds in the given order. */
export interface OutletVoices {
  readonly outlet?: string;
  readonly articles: number;
  readonly statements: number;
  readonly kinds: readonly KindShare[];
}

/** The voices of each outlet by kind; outlets by name. Those in which nobody is heard are there with nought. */
export function voicesByKind(
  outlets: readonly OutletCount[],
  voices: readonly VoiceCount[],
  order: readonly SpeakerKind[],
): OutletVoices[] {
  return [...outlets]
    .sort((a, b) => byName(a.outlet, b.outlet))
    .map(({ outlet, articles }) => {
      const own = voices.filter((row) => row.outlet === outlet);
      const kinds = order.flatMap((kind): KindShare[] => {
        const rows = own.filter((row) => row.kind === kind);
        const sum = (of: (row: VoiceCount) => number): number => rows.reduce((all, row) => all + of(row), 0);
        const statements = sum((row) => row.statements);
        if (statements === 0) return [];
        return [
          {
            ...{ kind, statements, unnamed: sum((row) => (row.anonymous ? row.statements : 0)) },
            ...{ handed: sum((row) => row.handed), quoted: sum((row) => row.quoted), told: sum((row) => row.told) },
          },
        ];
      });
      const statements = kinds.reduce((all, row) => all + row.statements, 0);
      return { ...(outlet === undefined ? {} : { outlet }), articles, statements, kinds };
    });
}

/** With which cues an outlet reports a speaker. */
export interface SpeakerStance {
  readonly key: string;
  readonly outlet?: string;
  readonly actor?: Counted;
  readonly speaker?: string;
  readonly statements: number;
  readonly cues: readonly { readonly stance: Stance; readonly cue: string; readonly statements: number }[];
}

/** The cues of each outlet for each speaker, the most reported first; cues of one stance together, most used first. */
export function stancesBySpeaker(rows: readonly StanceCount[]): SpeakerStance[] {
  const groups = new Map<string, StanceCount[]>();
  for (const row of rows) {
    const key = JSON.stringify([outletKey(row.outlet), speakerKey(row)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([key, group]): SpeakerStance => {
      const [{ outlet, actor, speaker }] = group as [StanceCount];
      const cues = new Map<string, { stance: Stance; cue: string; statements: number }>();
      for (const { stance, cue, statements } of group) {
        const of = `${stance} ${cue}`;
        cues.set(of, { stance, cue, statements: statements + (cues.get(of)?.statements ?? 0) });
      }
      return {
        ...{ key, ...(outlet === undefined ? {} : { outlet }), ...(actor ? { actor } : { speaker: speaker ?? '' }) },
        statements: group.reduce((all, row) => all + row.statements, 0),
        cues: [...cues.values()].sort((a, b) => b.statements - a.statements || (a.cue < b.cue ? -1 : 1)),
      };
    })
    .sort((a, b) => b.statements - a.statements || (a.key < b.key ? -1 : 1));
}

/** Labels that a page is narrowed to. */
export interface LabelChoice {
  readonly loaded?: 'yes' | 'no' | undefined;
  readonly voice?: ReadingLabel['voice'] | undefined;
  readonly tone?: LabelTone | undefined;
}

/** The label counts that fit a choice. */
export const chosenLabels = (rows: readonly LabelCount[], { loaded, voice, tone }: LabelChoice): LabelCount[] =>
  rows.filter(
    (row) =>
      (!loaded || (loaded === 'yes') === row.loaded) && (!voice || voice === row.voice) && (!tone || tone === row.tone),
  );
