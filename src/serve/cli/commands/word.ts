import { StemmaError } from '../../../core/errors.ts';
import type { JudgementLine } from '../../../core/line.ts';
import { makeJudgement } from '../../judgement.ts';
import type { Desk } from '../../source.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { type Globals, withDesk } from '../store.ts';

/** Who says it, and why. */
export interface WordCommand extends Globals {
  readonly by?: string;
  readonly why?: string;
}

/** A person's word, and what is shown once it stands in the journal. */
interface Word extends Pick<JudgementLine, 'about' | 'verdict'> {
  readonly tell: () => Promise<readonly string[]>;
}

/** Puts a person's word into the journal, tells what came of it, and by `stemma OF withdraw` how it is taken back. */
export async function keepWord(
  of: 'actors' | 'incidents' | 'stories',
  { by, why, ...options }: WordCommand,
  find: (desk: Desk) => Promise<Word>,
): Promise<number> {
  const { judgement, lines } = await withDesk(options, async (desk) => {
    const { about, verdict, tell } = await find(desk);
    const word = makeJudgement({ about, verdict, by, why });
    await desk.judge([word]);
    return { judgement: word, lines: options.json ? [] : await tell() };
  });
  if (options.json) await writeJson(judgement);
  for (const line of lines) await writeLine(line);
  say(`stemma: kept as ${judgement.id}; take it back with: stemma ${of} withdraw ${judgement.id}`);
  return 0;
}

/** `stemma actors withdraw ID`, and the same of incidents and stories: takes a person's word back. */
export async function withdrawCommand(id: string, { by, why, ...options }: WordCommand): Promise<number> {
  const judgement = await withDesk(options, async (desk) => {
    const earlier = (await desk.judgements()).find((one) => one.id === id && one.revokedBy === undefined);
    if (!earlier) throw new StemmaError('E_NO_SUCH_CELL', id);
    const word = makeJudgement({ about: earlier.about, verdict: 'withdrawn', by, why });
    await desk.judge([word], id);
    return word;
  });
  if (options.json) await writeJson(judgement);
  else await writeLine(`${id} no longer holds`);
  return 0;
}
