import type { Hanging } from '../../../core/change-view.ts';
import { StemmaError } from '../../../core/errors.ts';
import type { JudgementLine } from '../../../core/line.ts';
import { makeJudgement } from '../../judgement.ts';
import { describeHanging } from '../describe-change.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { type Globals, openStore } from '../store.ts';

export interface RetractCommand extends Globals {
  readonly by?: string;
  readonly why?: string;
  readonly dryRun?: boolean;
  readonly withdraw?: boolean;
}

/** `stemma retract ARTICLE`: takes an article out of lists and counts, or brings it back; always says what hangs on it. */
export async function retractCommand(
  article: string,
  { by, why, dryRun, withdraw, ...globals }: RetractCommand,
): Promise<number> {
  const { ledger, hanging, judge } = await openRetracting(globals);
  try {
    const view = await ledger.article(article);
    if (!view) throw new StemmaError('E_NO_SUCH_CELL', article);
    if (withdraw) {
      if (!view.retracted) throw new StemmaError('E_NOT_RETRACTED', article);
      await judge(makeJudgement({ about: [article], verdict: 'withdrawn', by, why }), view.retracted.judgement);
      if (globals.json) await writeJson({ article, back: true });
      else await writeLine(`${article} is back, with all that hung on it`);
      return 0;
    }
    const hung = await hanging(article);
    if (globals.json) await writeJson(hung);
    else for (const line of describeHanging(hung)) await writeLine(line);
    if (dryRun) return 0;
    await judge(makeJudgement({ about: [article], verdict: 'retracted', by, why }));
    say(`stemma: ${article} is retracted; bring it back with: stemma retract ${article} --withdraw`);
    return 0;
  } finally {
    await ledger.close();
  }
}

/** The ledger here or behind a server, with what a retraction needs of either. */
async function openRetracting(globals: Globals) {
  const opened = await openStore(globals);
  if (opened.kind === 'remote')
    return {
      ledger: opened.ledger,
      hanging: (article: string): Promise<Hanging> => opened.ledger.hanging(article),
      judge: (one: JudgementLine, revokes?: string): Promise<void> => opened.ledger.judge([one], revokes),
    };
  const { hangingOn, judgeAll } = await import('../../../run/retract.ts');
  return {
    ledger: opened.ledger,
    hanging: (article: string): Promise<Hanging> => hangingOn(opened.ledger, article),
    judge: (one: JudgementLine, revokes?: string): Promise<void> => judgeAll(opened.ledger, [one], revokes),
  };
}
