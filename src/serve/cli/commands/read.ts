import { inputsOf, type Stated } from '../../../run/inputs.ts';
import type { ModelName } from '../../../run/model-name.ts';
import { ownResources } from '../../../run/own-table.ts';
import { readArticles } from '../../../run/read.ts';
import { count as counted } from '../../export/denominator.ts';
import { say, writeJson } from '../output.ts';
import { startProgress } from '../progress.ts';

export interface ReadCommand extends Stated {
  readonly jsonl?: boolean;
  readonly tokens?: boolean;
  readonly explain?: boolean;
  readonly toponyms?: boolean;
  readonly model: ModelName;
  /** A file with rows of one's own for figures. */
  readonly figures?: string;
  /** A file with frames of one's own for events. */
  readonly codebook?: string;
  /** A file with terms of one's own for labels. */
  readonly labels?: string;
}

/** `stemma read`: one JSON object a line for each article, no ledger. Gives 1 when an input was refused. */
export async function readCommand(files: readonly string[], options: ReadCommand): Promise<number> {
  const inputs = inputsOf(files, options, { jsonl: options.jsonl ?? false });
  const resources = await ownResources(options);
  const progress = startProgress();
  let count = 0;
  let refused = 0;
  const { tokens = false, explain = false, toponyms = false } = options;
  for await (const each of readArticles(inputs, resources, { tokens, explain, toponyms })) {
    count++;
    if ('error' in each) refused++;
    await writeJson(each);
    progress.tell(`${counted(count, 'article')} read`);
  }
  progress.end();
  if (refused > 0) say(`stemma: ${refused} of ${count} inputs could not be read; their lines say why`);
  return refused > 0 ? 1 : 0;
}
