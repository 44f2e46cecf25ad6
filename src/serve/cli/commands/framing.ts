import type { Filter, Framing, LabelCount, MentionCount, StanceCount, VoiceCount } from '../../../core/view.ts';
import { cueWords, kindWords, whoWords } from '../../framing-words.ts';
import { outletOf } from '../../wording.ts';
import { filterOf } from '../filter.ts';
import { say, writeJson } from '../output.ts';
import { type Globals, withSource } from '../store.ts';
import { type Column, writePage } from '../table.ts';

/** The parts of framing that are counted over the whole ledger. */
type Framed = 'labels' | 'voices' | 'stance';

const OUTLET = { head: 'reported by', of: outletOf, flexible: true } as const;

type Labelled = LabelCount & { readonly of: Pick<MentionCount, 'mentions' | 'articles'> | undefined };

const LABELS: readonly Column<Labelled>[] = [
  OUTLET,
  { head: 'of', of: (row) => row.actor.name, flexible: true },
  { head: 'label', of: (row) => row.label, flexible: true },
  { head: 'tone', of: (row) => row.tone },
  { head: 'voice', of: (row) => row.voice },
  { head: 'uses', of: (row) => row.uses, align: 'right' },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'of mentions', of: (row) => row.of?.mentions, align: 'right' },
];

const VOICES: readonly Column<VoiceCount>[] = [
  OUTLET,
  { head: 'speaker', of: whoWords, flexible: true },
  { head: 'presented as', of: (row) => kindWords(row.kind), flexible: true },
  { head: 'unnamed', of: (row) => (row.anonymous ? 'yes' : '') },
  { head: 'statements', of: (row) => row.statements, align: 'right' },
  { head: 'through others', of: (row) => row.handed, align: 'right' },
  { head: 'quoted', of: (row) => row.quoted, align: 'right' },
  { head: 'told', of: (row) => row.told, align: 'right' },
];

const STANCES: readonly Column<StanceCount>[] = [
  OUTLET,
  { head: 'speaker', of: whoWords, flexible: true },
  { head: 'stance', of: (row) => row.stance },
  { head: 'cue', of: cueWords, flexible: true },
  { head: 'statements', of: (row) => row.statements, align: 'right' },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
];

/** `stemma framing labels|voices|stance`: how outlets tell of actors, in counts; `--json` gives the part with its denominators. */
export async function framingCommand(
  part: Framed,
  options: Globals & Readonly<Record<string, unknown>>,
): Promise<number> {
  const filter: Filter = filterOf(options);
  const framing = await withSource(options, (source) => source.framing(filter));
  if (options.json) await writeJson(partOf(part, framing));
  else await draw(part, framing);
  return 0;
}

function partOf(part: Framed, { outlets, mentions, labels, voices, stances }: Framing) {
  if (part === 'labels') return { outlets, mentions, ...labels };
  return { outlets, ...(part === 'voices' ? voices : stances) };
}

async function draw(part: Framed, framing: Framing): Promise<void> {
  if (part === 'labels') await writePage(LABELS, { ...framing.labels, rows: labelled(framing) });
  else if (part === 'voices') await writePage(VOICES, framing.voices);
  else await writePage(STANCES, framing.stances);
  const articles = framing.outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  say(`stemma: counted in ${articles} articles; a count says how often, not how well`);
}

/** Every label with the mentions it is counted against. */
function labelled({ labels, mentions }: Framing): Labelled[] {
  const key = ({ outlet, actor }: Pick<LabelCount, 'outlet' | 'actor'>): string => JSON.stringify([outlet, actor.id]);
  const counts = new Map(mentions.map((row) => [key(row), row]));
  return labels.rows.map((row) => ({ ...row, of: counts.get(key(row)) }));
}
