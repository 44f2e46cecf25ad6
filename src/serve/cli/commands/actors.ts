import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StemmaError } from '../../../core/errors.ts';
import { aliasEntities, aliasLines, aliasTable, takeAliases } from '../../aliases.ts';
import { count } from '../../export/denominator.ts';
import { aboutActors, aboutParts, oneWhom } from '../../judgement.ts';
import type { Desk } from '../../source.ts';
import { describeJudgement, describePair, describeWhy } from '../describe-identity.ts';
import { filterOf } from '../filter.ts';
import { terminalKeys } from '../keys.ts';
import { say, write, writeJson, writeLine } from '../output.ts';
import { review } from '../review.ts';
import { type Globals, withDesk, withSource } from '../store.ts';
import { keepWord, type WordCommand } from './word.ts';

/** `stemma actors why A B`: the chain of reasons between two names or ids, or what keeps them apart. */
export async function whyCommand(a: string, b: string, options: Globals): Promise<number> {
  const why = await withSource(options, async (source) => {
    for (const one of [a, b]) await oneWhom(source, one);
    return source.why(a, b);
  });
  if (!why) throw new StemmaError('E_NOBODY', `${a} or ${b}`);
  if (options.json) await writeJson(why);
  else for (const line of describeWhy(why)) await writeLine(line);
  return 0;
}

/** `stemma actors merge A B` and `split A B`: a person's word that two are one, or that the second is another. */
export const judgeCommand = (
  verdict: 'same' | 'different',
  a: string,
  b: string,
  options: WordCommand,
): Promise<number> =>
  keepWord('actors', options, async (desk) => {
    const about = await (verdict === 'same' ? aboutActors : aboutParts)(desk, a, b);
    return {
      about,
      verdict,
      async tell() {
        const why = await desk.why(about[0], about[1]);
        return why ? describeWhy(why) : [];
      },
    };
  });

/** `stemma actors judgements`: the journal of what people said. */
export async function judgementsCommand(options: Globals): Promise<number> {
  const judgements = await withSource(options, (source) => source.judgements());
  if (options.json) await writeJson(judgements);
  else for (const one of judgements) await writeLine(`${one.id}  ${describeJudgement(one)}`);
  return 0;
}

export interface ReviewCommand extends Globals {
  readonly list?: boolean;
  readonly limit?: string;
  readonly actor?: string;
  readonly by?: string;
}

/** `stemma actors review`: pairs that may be one, by keys on a terminal, else as a list. */
export async function reviewCommand(options: ReviewCommand): Promise<number> {
  const filter = filterOf({ limit: options.limit, actor: options.actor });
  await withDesk(options, async (desk) => {
    const page = await desk.review({ limit: 1000, ...filter });
    if (options.json) return writeJson(page);
    if (page.rows.length === 0) return say('stemma: no pair waits for a word');
    if (options.list || !process.stdin.isTTY) {
      for (const [i, row] of page.rows.entries())
        for (const line of describePair(row, `${i + 1} of ${page.total}`)) await writeLine(line);
      return;
    }
    await byKeys(desk, page.rows, options.by);
  });
  return 0;
}

async function byKeys(desk: Desk, rows: Parameters<typeof review>[1], by: string | undefined): Promise<void> {
  const terminal = terminalKeys();
  try {
    const { words } = await review(desk, rows, terminal.keys, {
      by,
      print: (line) => void process.stdout.write(`${line}\r\n`),
    });
    say(`stemma: ${count(words, 'word')} kept`);
  } finally {
    terminal.end();
  }
}

/** `stemma actors aliases FILE`: takes what a file says of names into the journal. */
export async function aliasesCommand(
  file: string,
  { by, ...options }: Globals & { readonly by?: string },
): Promise<number> {
  const { readAliasFile } = await import('../../../run/alias-file.ts');
  const rows = await readAliasFile(file);
  const taken = await withDesk(options, (desk) => takeAliases(desk, rows, by ?? basename(file)));
  if (options.json) await writeJson({ rows: rows.length, taken });
  else
    await writeLine(`${count(taken, 'word')} taken from ${count(rows.length, 'row')}; the others stood there already`);
  return 0;
}

/** `stemma actors export-aliases [FILE]`: what people said, by names, as CSV or as FollowTheMoney JSON lines. */
export async function exportAliasesCommand(file: string | undefined, options: Globals): Promise<number> {
  const { rows, leftOut } = await withSource(options, aliasLines);
  const entities = options.json || /\.(?:jsonl?|ndjson|ftm)$/i.test(file ?? '');
  const text = entities ? aliasEntities(rows) : aliasTable(rows);
  if (file === undefined) await write(text);
  else await writeFile(file, text);
  say(`stemma: ${count(rows.length, 'row')}${leftOut > 0 ? `, ${leftOut} words about two of one name left out` : ''}`);
  return 0;
}
