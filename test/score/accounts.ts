/**
 * Scores what compares one article with another: `npm run score:accounts [-- --data FILE] [--json] [--errors]`. The form
 * of the rows tells the task: `{id, group, parents, origins, …}` whence each text of a group comes, `{id, label, source,
 * text}` whether a text was made from another, `{id, story, text}` which texts tell one story, as they come in one by
 * one, and whether texts of one story that were written apart are held for copies; with `mentions` of the kind `event`,
 * which of these places tell one event. Without --data the development sets
 * beside the clone, where they are, the stories of three of them mixed, and both parts of our own set (test/golden/accounts).
 * --errors lists the texts whose parent is another, and the stories that were found mixed or split.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPledgeTables } from '../../src/run/pledge-tables.ts';
import { loadResources } from '../../src/run/resources.ts';
import { findOwnLineage, ownLineageFigures, ownRows, ownStoryFigures, SET_PARTS } from './accounts-figures.ts';
import { coreferenceFigures } from './coreference-figures.ts';
import { fillLedger, ownTexts } from './corpus.ts';
import { denialScore } from './denial-figures.ts';
import { hasEvents } from './event-clusters.ts';
import { incidentScore } from './incident-figures.ts';
import { findLineage, type LineageRow, lineageFigures, readTexts } from './lineage-figures.ts';
import { ledgerFigures } from './lineage-ledger.ts';
import { conflictScore, foundOrigins, givenTellers } from './origins-figures.ts';
import { pledgeScore } from './pledge-figures.ts';
import { apartFigures, type ReuseRow, reuseFigures } from './reuse-figures.ts';
import { absent, benchPath, readFloors, readRows, report } from './score.ts';
import { MIXED, storiesFound, storyErrors, storyFigures } from './story-groups.ts';
import type { StoryRow } from './story-stream.ts';
import { weighFound } from './weigh-found.ts';
import { ownViews, weighTruth } from './weigh-truth.ts';

const SETS = [
  ...[
    'lineage-synth/dev.jsonl',
    'clough09/dev.jsonl',
    'basil/dev.jsonl.gz',
    'newswcl50/dev.jsonl.gz',
    'ecbplus/dev.jsonl.gz',
  ],
].map((name) => benchPath(`crossdoc/${name}`));

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

for (const file of values.data ?? SETS) {
  const rows = readRows<Partial<LineageRow> & Partial<ReuseRow> & Partial<StoryRow>>(file);
  const code = rows ? await measure(file, rows) : absent(file, values.data !== undefined);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

if (!values.data) {
  const rows = MIXED.flatMap((file) => readRows<StoryRow>(file) ?? absentOf(file));
  if (rows.length > 0) {
    const found = storiesFound(rows);
    if (values.errors) for (const line of storyErrors(rows, found)) console.log(line);
    const code = report('mixed', storyFigures(rows, found), readFloors('accounts'), values.json);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
  }
  const resources = await loadResources();
  const found = await findOwnLineage(resources.outlets);
  const through = await ledgerFigures(await readTexts(ownRows(), resources.outlets), resources.outlets);
  process.exitCode = Math.max(
    Number(process.exitCode ?? 0),
    report('own-ledger', through, readFloors('accounts'), values.json),
  );
  const texts = ownTexts();
  const { ledger, close } = await fillLedger(texts, resources);
  const filed = await ledger.materials(texts.map(({ id }) => id));
  const materials = new Map(filed.map((material) => [material.reading.id, material]));
  const tables = await loadPledgeTables();
  const views = ownViews(materials);
  for (const part of SET_PARTS) {
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
    const codes = [
      report(
        `own-${part}`,
        { ...ownLineageFigures(part, found), ...ownStoryFigures(part) },
        readFloors('accounts'),
        values.json,
      ),
      ...scores.map(([name, { figures }]) => report(name, figures, readFloors('accounts'), values.json)),
    ];
    // Errors in held stories are not shown to whoever changes rules.
    if (values.errors && part === 'tune')
      for (const [name, { errors }] of scores) for (const line of errors) console.log(`${name}\t${line}`);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), ...codes);
  }
  await close();
}

async function measure(file: string, rows: readonly object[]): Promise<number> {
  const name = basename(file).startsWith('dev.')
    ? (file.split('/').at(-2) ?? file)
    : basename(file).replace(/\.jsonl.*/, '');
  const floors = readFloors('accounts');
  const [first] = rows;
  if (first && 'parents' in first) {
    const texts = rows as readonly LineageRow[];
    const { outlets } = await loadResources();
    const found = await findLineage(texts, outlets);
    if (values.errors)
      for (const { id, parents } of texts) {
        const said = found.get(id)?.parents ?? [];
        if (parents.length > 0 && !said.some((parent) => parents.includes(parent)))
          console.log(`${id}\ttruly of ${parents.join(', ')}\tsaid ${said.join(', ') || 'none'}`);
      }
    const ledger = await ledgerFigures(await readTexts(texts, outlets), outlets);
    return report(name, { ...lineageFigures(texts, found), ...ledger }, floors, values.json);
  }
  if (first && 'source' in first) return report(name, reuseFigures(rows as readonly ReuseRow[]), floors, values.json);
  if (first && 'story' in first) {
    const texts = rows as readonly StoryRow[];
    const stories = storiesFound(texts);
    if (values.errors) for (const line of storyErrors(texts, stories)) console.log(line);
    const told = texts.filter(hasEvents);
    const events = told.length === 0 ? {} : await coreferenceFigures(told, await loadResources());
    // Newsrooms wrote apart; texts of no known one are full of reprints.
    const apart = apartFigures(texts.every(({ outlet }) => outlet) ? texts : []);
    const figures = { ...storyFigures(texts, stories), ...(apart.pairs ? apart : {}), ...events };
    return report(name, figures, floors, values.json);
  }
  throw new Error(`${file}: rows of a form that no task has`);
}

function absentOf(file: string): [] {
  absent(file, false);
  return [];
}
