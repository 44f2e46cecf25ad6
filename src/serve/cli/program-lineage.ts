import type { Command } from 'commander';
import { all, type Done, example, spoken } from './program-parts.ts';

/** The word of people on which article comes from which. */
export function deriving(program: Command, done: Done): void {
  const lineage = program
    .command('lineage')
    .description('say which article comes from which; stemma list lineage shows what was found')
    .addHelpText('after', example('stemma lineage tie 3f2a90c1d2e4b5f6 77ab12cd34ef5690', 'stemma list lineage'));
  for (const [name, verdict, says] of [
    ['tie', 'derived', 'the first article comes from the second, or from outlet:NAME'],
    ['cut', 'not-derived', 'neither of two articles comes from the other'],
  ] as const)
    spoken(lineage.command(`${name} <child> <parent>`))
      .description(says)
      .addHelpText(
        'after',
        example(`stemma lineage ${name} 3f2a90c1d2e4b5f6 77ab12cd34ef5690 --why "same typing error"`),
      )
      .action(async (child, parent, _options, command) => {
        const { lineageCommand } = await import('./commands/lineage.ts');
        done(await lineageCommand(verdict, child, parent, all(command)));
      });
}
