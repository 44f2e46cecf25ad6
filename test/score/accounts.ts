/**
 * Scores what compares one article with another: `npm run score:accounts [-- --data FILE] [--json] [--errors] [--unseen]`. The form
 * of the rows tells the task: `{id, group, parents, origins, …}` whence each text of a group comes, `{id, label, source,
 * text}` whether a text was made from another, `{id, story, text}` which texts tell one story, as they come in one by
 * one, and whether texts of one story that were written apart are held for copies; with `mentions` of the kind `event`,
 * which of these places tell one event. Without --data the development sets
 * beside the clone, where they are, the stories of three of them mixed, and the parts of our own set (test/golden/accounts).
 * The part `unseen` is scored with --unseen only, so that its totals are printed rarely.
 * --errors lists the texts whose parent is another, and the stories that were found mixed or split.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPledgeTables } from '../../src/run/pledge-tables.ts';
import { loadResources } from '../../src/run/resources.ts';
import type { SetStory } from '../golden/accounts.ts';
import { ownLineageFigures, ownRows, ownStoryFigures } from './accounts-figures.ts';
import { coreferenceFigures } from './coreference-figures.ts';
import { fillLedger } from './corpus.ts';
import { denialScore } from './denial-figures.ts';
import { hasEvents } from './event-clusters.ts';
import { incidentScore } from './incident-figures.ts';
import { findLineage, type LineageRow, lineageFigures, readTexts } from './lineage-figures.ts';
import { ledgerFigures } from './lineage-ledger.ts';
import { conflictScore, foundOrigins, givenTellers } from './origins-figures.ts';
import { isWhole, LEDGERS, MEASURED_ONLY, ownTexts } from './own-set.ts';
import { pledgeScore } from './pledge-figures.ts';
import { apartFigures, type ReuseRow, reuseFigures } from './reuse-figures.ts';
import { absent, benchPath, type Figures, readFloors, readRows, report, type Scored } from './score.ts';
import { MIXED, storiesFound, storyErrors, storyFigures } from './story-groups.ts';
import type { StoryRow } from './story-stream.ts';
import { weighFound } from './weigh-found.ts';
import { ownViews, weighTruth } from './weigh-truth.ts';

const SETS = [
  'lineage-synth/dev.jsonl',
  'clough09/dev.jsonl',
  'basil/dev.jsonl.gz',
  'newswcl50/dev.jsonl.gz',
  'ecbplus/dev.jsonl.gz',
].map((name) => benchPath(`crossdoc/${name}`));

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
  },
});

for (const file of values.data ?? SETS) {
  const rows = readRows<Partial<LineageRow> & Partial<ReuseRow> & Partial<StoryRow>>(file);
  if (rows) await measure(file, rows);
  else leave(absent(file, values.data !== undefined));
}

if (!values.data) {
  const rows = MIXED.flatMap((file) => readRows<StoryRow>(file) ?? absentOf(file));
  if (rows.length > 0) {
    const found = storiesFound(rows);
    if (values.errors) for (const line of storyErrors(rows, found)) console.log(line);
    tell('mixed', storyFigures(rows, found));
  }
  for (const parts of LEDGERS) await measureOwn(parts);
}

/** Scores the parts of our own set that lie in one ledger. */
async function measureOwn(parts: readonly SetStory['part'][]): Promise<void> {
  const resources = await loadResources();
  const rows = ownRows(parts);
  const compared = await readTexts(rows, resources.outlets);
  const found = findLineage(rows, compared);
  if (parts.includes('tune')) tell('own-ledger', await ledgerFigures(compared, resources.outlets));
  const texts = ownTexts(parts);
  const { ledger, close } = await fillLedger(texts, resources);
  const filed = await ledger.materials(
    texts.map(({ id }) => id),
    { roles: true },
  );
  const materials = new Map(filed.map((material) => [material.reading.id, material]));
  const tables = await loadPledgeTables();
  const views = ownViews(materials);
  for (const part of parts.filter((each) => each !== 'unseen' || values.unseen)) {
    if (!isWhole(part)) {
      scored(part, [[`events-${part}`, await incidentScore(part, materials, ledger)]]);
      continue;
    }
    const weighed = weighTruth(part, materials);
    const joined = await weighFound(part, ledger);
    const scores = [
      [`events-${part}`, await incidentScore(part, materials, ledger)],
      [`origins-told-${part}`, givenTellers(part, materials)],
      [`origins-read-${part}`, foundOrigins(part, weighed, views)],
      [`conflicts-read-${part}`, conflictScore(part, weighed, materials)],
      [`origins-joined-${part}`, foundOrigins(part, joined, views)],
      [`conflicts-joined-${part}`, conflictScore(part, joined, materials)],
      [`denials-${part}`, denialScore(part, materials)],
      [`pledges-${part}`, pledgeScore(part, materials, tables)],
    ] as const;
    tell(`own-${part}`, { ...ownLineageFigures(part, found), ...ownStoryFigures(part) });
    scored(part, scores);
  }
  await close();
}

/** Prints what some scores of a part found. Errors in what is measured only are not shown to whoever changes rules. */
function scored(part: SetStory['part'], scores: readonly (readonly [name: string, score: Scored])[]): void {
  for (const [name, { figures }] of scores) tell(name, figures);
  if (values.errors && !MEASURED_ONLY.has(part))
    for (const [name, { errors }] of scores) for (const line of errors) console.log(`${name}\t${line}`);
}

/** Prints the figures of one set; the command fails where one misses its floor. */
function tell(set: string, figures: Figures): void {
  leave(report(set, figures, readFloors('accounts'), values.json));
}

function leave(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

async function measure(file: string, rows: readonly object[]): Promise<void> {
  const name = basename(file).startsWith('dev.')
    ? (file.split('/').at(-2) ?? file)
    : basename(file).replace(/\.jsonl.*/, '');
  const [first] = rows;
  if (first && 'parents' in first) {
    const texts = rows as readonly LineageRow[];
    const { outlets } = await loadResources();
    const compared = await readTexts(texts, outlets);
    const found = findLineage(texts, compared);
    if (values.errors)
      for (const { id, parents } of texts) {
        const said = found.get(id)?.parents ?? [];
        if (parents.length > 0 && !said.some((parent) => parents.includes(parent)))
          console.log(`${id}\ttruly of ${parents.join(', ')}\tsaid ${said.join(', ') || 'none'}`);
      }
    tell(name, { ...lineageFigures(texts, found), ...(await ledgerFigures(compared, outlets)) });
  } else if (first && 'source' in first) tell(name, reuseFigures(rows as readonly ReuseRow[]));
  else if (first && 'story' in first) {
    const texts = rows as readonly StoryRow[];
    const stories = storiesFound(texts);
    if (values.errors) for (const line of storyErrors(texts, stories)) console.log(line);
    const told = texts.filter(hasEvents);
    const events = told.length === 0 ? {} : await coreferenceFigures(told, await loadResources());
    // Newsrooms wrote apart; texts of no known one are full of reprints.
    const apart = apartFigures(texts.every(({ outlet }) => outlet) ? texts : []);
    tell(name, { ...storyFigures(texts, stories), ...(apart.pairs ? apart : {}), ...events });
  } else throw new Error(`${file}: rows of a form that no task has`);
}

function absentOf(file: string): [] {
  absent(file, false);
  return [];
}
