/**
 * Scores statements. `npm run score:statements [-- --model fast|accurate] [--json]` measures the attributions of PolNeAR
 * when they are on this machine, and both parts of our own gold.
 * `--part tune|released|held|speakers|chains`: that part of our own gold alone; `speakers` and `chains` are articles to develop on.
 * `--errors [CLASS]`: what is misread in the part `tune`, `released`, `speakers` or `chains`, by class, with counts and sentences; never in `held`.
 * `--data FILE [--only FILE] [--predictions FILE]`: other articles with gold attributions, JSON lines
 * `{id, text, attributions: [{source, cue, content}]}`, plain or gzipped.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/run/resources.ts';
import { classesOf, errorLines, partWithErrors } from './error-report.ts';
import { findErrors } from './own-errors.ts';
import { ownFigures } from './own-figures.ts';
import { findSpeakerErrors, readSpeakers, SPEAKER_CLASSES, speakerFigures } from './own-speakers.ts';
import { PARTS, partOption, readOwn } from './own-statements.ts';
import { absent, benchPath, modelOption, readModelFloors, report } from './score.ts';
import { SPEAKER_SETS } from './speaker-gold.ts';
import { predict, readGoldArticles, statementsFigures } from './statements-figures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
});
const stray = positionals[values.errors ? 1 : 0];
if (stray !== undefined) throw new Error(`not understood: ${stray}`);
if (values.data !== undefined && (values.errors || values.part !== undefined))
  throw new Error('--errors and --part are for our own gold, not for --data');

const model = modelOption(values.model);
const floors = readModelFloors('statements', model);
const speakers = SPEAKER_SETS.find((set) => set === values.part);
if (values.errors) await showErrors(positionals[0]);
else {
  let code = values.part === undefined ? await scoreArticles() : 0;
  const parts =
    values.data !== undefined || speakers ? [] : values.part === undefined ? PARTS : [partOption(values.part)];
  for (const part of parts)
    code = Math.max(code, report(`own-${part}`, ownFigures(await readOwn(part, model)), floors, values.json));
  const sets = speakers ? [speakers] : values.data === undefined && values.part === undefined ? SPEAKER_SETS : [];
  for (const set of sets)
    code = Math.max(code, report(`own-${set}`, speakerFigures(await readSpeakers(set, model)), floors, values.json));
  process.exitCode = code;
}

async function showErrors(name: string | undefined): Promise<void> {
  const classes = classesOf(name).filter((of) => !speakers || SPEAKER_CLASSES.includes(of));
  const errors = speakers
    ? findSpeakerErrors(await readSpeakers(speakers, model))
    : findErrors(await readOwn(partWithErrors(values.part), model));
  if (values.json) console.log(JSON.stringify(errors.filter(({ of }) => classes.includes(of))));
  else console.log(errorLines(errors, classes).join('\n'));
}

/** Articles with gold attributions: those of the file that was named, else of PolNeAR. Gives the exit code. */
async function scoreArticles(): Promise<number> {
  const file = values.data ?? benchPath('attribution/polnear/dev.jsonl.gz');
  const articles = readGoldArticles(file, values.only);
  if (!articles) return absent(file, values.data !== undefined);
  const resources = await loadResources({ model });
  const name = basename(file).replace(/\.jsonl.*/, '');
  const set = file.includes('polnear') ? `polnear-${name}` : name;
  if (values.predictions) {
    const lines = articles.map((a) => `${JSON.stringify({ id: a.id, attributions: predict(a, resources) })}\n`);
    writeFileSync(values.predictions, lines.join(''));
  }
  return report(set, statementsFigures(articles, resources), floors, values.json);
}
