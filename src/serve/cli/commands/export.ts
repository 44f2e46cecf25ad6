import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StemmaError } from '../../../core/errors.ts';
import { count } from '../../export/denominator.ts';
import type { TableName } from '../../export/tables.ts';
import type { Source } from '../../source.ts';
import { UNREVIEWED } from '../../wording.ts';
import { filterOf, sinceOf } from '../filter.ts';
import { CONVENTIONS, type Convention, FORMATS, type Format } from '../formats.ts';
import { say, write, writeJson } from '../output.ts';
import { startProgress } from '../progress.ts';
import { type Globals, withSource } from '../store.ts';

export interface ExportCommand extends Globals {
  readonly out?: string;
  readonly table?: TableName;
  readonly bom?: boolean;
  readonly force?: boolean;
  readonly since?: string;
  readonly withoutModels?: boolean;
  /** A network: reports of this outlet, from this day, to this day. */
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  /** JSON lines, tables, a bundle: promises as they stand on this day. */
  readonly asOf?: string;
  /** A convention: also what is planned, threatened, denied or told as earlier history. */
  readonly all?: boolean;
}

/**
 * `stemma export`: JSON lines, CSV tables, a Markdown dossier, the workbench as a static folder, or events by a
 * convention, whose rows are `csv` or `json`: `stemma export acled csv rows.csv`.
 */
export async function exportCommand(format: string, words: readonly string[], options: ExportCommand): Promise<number> {
  if (!isFormat(format)) throw new StemmaError('E_BAD_OPTION', 'format', format, FORMATS.join(', '));
  const form = isConvention(format) ? formOf(format, words[0]) : undefined;
  const [folder, stray] = form === undefined ? words : words.slice(1);
  if (stray !== undefined) throw new StemmaError('E_BAD_OPTION', 'out', stray, 'one file or folder');
  const out = options.out ?? folder;
  if (format === 'bundle' && out === undefined)
    throw new StemmaError('E_BAD_OPTION', 'out', '', 'the folder that the bundle is written into');
  await withSource(options, async (source) => {
    const { denominator } = await import('../../export/denominator.ts');
    const summary = await source.summary();
    if (isConvention(format)) await exportConvention(source, { format, form: form ?? 'csv', out }, options);
    else await RUN[format](source, out, options);
    say(`stemma: exported ${denominator(summary)}. ${UNREVIEWED}`);
    if (options.json && out !== undefined) await writeJson({ format, out, articles: summary.articles });
  });
  return 0;
}

const isConvention = (format: Format): format is Convention => (CONVENTIONS as readonly string[]).includes(format);

/** How the rows of a convention are written: as a table unless JSON lines are asked for; PLOVER has lists, so no table. */
function formOf(format: Convention, word: string | undefined): 'csv' | 'json' {
  const forms = format === 'plover' ? (['json'] as const) : (['csv', 'json'] as const);
  const form = word === undefined ? forms[0] : forms.find((one) => one === word);
  if (form === undefined) throw new StemmaError('E_BAD_OPTION', format, word ?? '', forms.join(' or '));
  return form;
}

/** Events by a convention; those left out are counted by reason, and written beside the file when there is one. */
async function exportConvention(
  source: Source,
  {
    format,
    form,
    out,
  }: { readonly format: Convention; readonly form: 'csv' | 'json'; readonly out: string | undefined },
  { all = false, bom = false }: ExportCommand,
): Promise<void> {
  const { countReasons, leftOutSheet, readOut } = await import('../../export/convention/convention.ts');
  const { text, rows, leftOut } = await readOut(source, format, { form, all, bom });
  await put(text, out);
  if (out !== undefined) await put(leftOutSheet(leftOut, bom), `${out}.left-out.csv`);
  const reasons = countReasons(leftOut).map(([why, n]) => `${n} ${why}`);
  say(`stemma: ${rows} rows, ${leftOut.length} events left out${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`);
}

const isFormat = (format: string): format is Format => (FORMATS as readonly string[]).includes(format);

type Run = (source: Source, out: string | undefined, options: ExportCommand) => Promise<void>;

const RUN: Readonly<Record<Exclude<Format, Convention>, Run>> = {
  async json(source, out, options) {
    const progress = startProgress();
    let count = 0;
    const sink = out === undefined ? undefined : await openFile(out);
    const { allLines } = await import('../../export/weigh-lines.ts');
    for await (const line of allLines(source, asOfDay(options))) {
      const text = `${JSON.stringify(line)}\n`;
      await (sink ? sink.write(text) : write(text));
      progress.tell(`${++count} lines written`);
    }
    await sink?.close();
    progress.end();
  },
  async csv(source, out, options) {
    const { makeSheet, makeSheets } = await import('../../export/sheets.ts');
    const how = { bom: options.bom ?? false, asOf: asOfDay(options) };
    if (options.table) return put(await makeSheet(source, options.table, how), out);
    if (out === undefined) throw new StemmaError('E_BAD_OPTION', 'out', '', 'a folder, or name one table with --table');
    await emptyFolder(out, options.force ?? false);
    for (const [name, text] of await makeSheets(source, how)) await put(text, join(out, name));
  },
  async gexf(source, out, options) {
    const { gexf, publicNetwork } = await import('../../export/graph/network.ts');
    await put(gexf(await publicNetwork(source, narrowed(options))), out);
  },
  async graphml(source, out, options) {
    const { graphml, publicNetwork } = await import('../../export/graph/network.ts');
    await put(graphml(await publicNetwork(source, narrowed(options))), out);
  },
  async geojson(source, out) {
    const { geojson } = await import('../../export/graph/geojson.ts');
    await put(await geojson(source), out);
  },
  async ftm(source, out) {
    const { ftm } = await import('../../export/graph/ftm.ts');
    const { text, withheld } = await ftm(source);
    await put(text, out);
    if (withheld > 0) say(`stemma: ${count(withheld, 'private person')} left out`);
  },
  async md(source, out, options) {
    const { makeDossier } = await import('../../export/dossier/dossier.ts');
    const { asMarkdown } = await import('../../export/dossier/markdown.ts');
    await put(asMarkdown(await makeDossier(source, asOfDay(options))), out);
  },
  async html(source, out, options) {
    const { makeDossier } = await import('../../export/dossier/dossier.ts');
    const { asHtml } = await import('../../export/dossier/html.ts');
    await put(asHtml(await makeDossier(source, asOfDay(options))), out);
  },
  async annotations(source, out) {
    const { annotations } = await import('../../export/linked/annotation.ts');
    await put(await annotations(source), out);
  },
  async timelinejs(source, out) {
    const { timelineJs } = await import('../../export/linked/timeline.ts');
    await put(await timelineJs(source), out);
  },
  async prov(source, out) {
    const { prov } = await import('../../export/linked/prov.ts');
    await put(await prov(source), out);
  },
  async bundle(source, out, options) {
    const { writeBundle } = await import('../../export/bundle.ts');
    await emptyFolder(out as string, options.force ?? false);
    await guarded(out as string, () =>
      writeBundle(source, out as string, {
        models: options.withoutModels !== true,
        asOf: asOfDay(options),
        ...(options.since === undefined ? {} : { since: sinceOf({ since: options.since }) }),
      }),
    );
  },
};

/** The day on which promises stand, where one is given. */
const asOfDay = ({ asOf }: ExportCommand): string | undefined => filterOf({ asOf }).asOf;

/** What a network is narrowed by. */
const narrowed = ({ outlet, from, to }: ExportCommand) => filterOf({ outlet, from, to });

const put = (text: string, out: string | undefined): Promise<void> =>
  out === undefined ? write(text) : guarded(out, () => writeFile(out, text));

async function openFile(path: string) {
  const { open } = await import('node:fs/promises');
  const file = await guarded(path, () => open(path, 'w'));
  return {
    write: (text: string) => guarded(path, async () => void (await file.write(text))),
    close: () => file.close(),
  };
}

/** Makes the folder; throws E_NOT_EMPTY when something lies in it already and `force` is not set. */
async function emptyFolder(folder: string, force: boolean): Promise<void> {
  await guarded(folder, () => mkdir(folder, { recursive: true }));
  if (!force && (await readdir(folder)).length > 0) throw new StemmaError('E_NOT_EMPTY', folder);
}

/** Runs a write and turns what the machine says into an error of ours. */
async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new StemmaError('E_DISK_FULL', path);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw new StemmaError('E_NO_PERMISSION', path);
    throw error;
  }
}
