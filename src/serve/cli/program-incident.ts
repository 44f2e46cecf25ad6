import type { Command } from 'commander';
import { all, type Done, example, spoken, withdrawing } from './program-parts.ts';

/** The word of people on which accounts tell one event. */
export function joining(program: Command, done: Done): void {
  const incidents = program
    .command('incidents')
    .description('say which accounts tell one event; stemma list incidents shows what was found')
    .addHelpText(
      'after',
      example('stemma incidents split 3f2a90c1d2e4b5f6.e88 77ab12cd34ef5690.e12', 'stemma list incidents --articles 2'),
    );
  for (const [name, verdict, says] of [
    ['join', 'same', 'two accounts tell one event'],
    ['split', 'different', 'two accounts tell two events'],
  ] as const)
    spoken(incidents.command(`${name} <a> <b>`))
      .description(says)
      .addHelpText(
        'after',
        example(`stemma incidents ${name} 3f2a90c1d2e4b5f6.e88 77ab12cd34ef5690.e12 --why "another street"`),
      )
      .action(async (a, b, _options, command) => {
        const { incidentsCommand } = await import('./commands/incidents.ts');
        done(await incidentsCommand(verdict, a, b, all(command)));
      });
  withdrawing(incidents, done);
}
