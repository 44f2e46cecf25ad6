import { type Command, Option } from 'commander';
import { STAGES } from '../../core/pledge-view.ts';
import { all, type Done, example, spoken } from './program-parts.ts';

/** The word of people on what stands beside a promise. */
export function pledging(program: Command, done: Done): void {
  const pledge = program
    .command('pledge')
    .description('say which acts stand beside a promise; stemma list pledges shows what was found')
    .addHelpText(
      'after',
      example('stemma list pledges', 'stemma pledge detach 3f2a90c1d2e4b5f6.p88 77ab12cd34ef5690.e120'),
    );
  for (const [verdict, says] of [
    ['attach-for', 'an act is consistent with a promise'],
    ['attach-against', 'an act is contrary to a promise'],
    ['detach', 'an act has nothing to do with a promise'],
  ] as const)
    spoken(pledge.command(`${verdict} <pledge> <account>`))
      .description(says)
      .addHelpText(
        'after',
        example(`stemma pledge ${verdict} 3f2a90c1d2e4b5f6.p88 77ab12cd34ef5690.e120 --why "another unit"`),
      )
      .action(async (id, account, _options, command) => {
        const { pledgeCommand } = await import('./commands/pledge.ts');
        done(await pledgeCommand(verdict, id, account, all(command)));
      });
}

/** What only promises or denials can be narrowed by. */
export function narrowWeighed(what: string, command: Command): void {
  if (what === 'pledges')
    command
      .option(
        '--as-of <date>',
        'how they stand at the end of this day, month or year; the day of the latest report when left out',
      )
      .addOption(new Option('--stage <stage>', 'of this stage only').choices(STAGES));
  if (what === 'denials')
    command.addOption(new Option('--met <which>', 'whose claim some article makes, or none').choices(['yes', 'no']));
}
