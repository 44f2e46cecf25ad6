import type { Command } from 'commander';
import { all, type Done, example } from './program-parts.ts';

/** The places that names are looked up in. */
export function mapping(program: Command, done: Done): void {
  const gazetteer = program
    .command('gazetteer')
    .description('places that names are looked up in')
    .addHelpText('after', example('stemma gazetteer add SY.txt', 'stemma gazetteer show Tripoli'));
  gazetteer
    .command('add <file>')
    .description('read a GeoNames dump, of all countries or of one, for every later reading')
    .addHelpText('after', example('stemma gazetteer add SY.txt'))
    .action(async (file, _options, command) => {
      done(await (await import('./commands/gazetteer.ts')).addGazetteerCommand(file, all(command)));
    });
  gazetteer
    .command('list')
    .description('list the dumps that were added, with credit')
    .addHelpText('after', example('stemma gazetteer list'))
    .action(async (_options, command) => {
      done(await (await import('./commands/gazetteer.ts')).listGazetteerCommand(all(command)));
    });
  gazetteer
    .command('show <name>')
    .description('show every place of a name, the largest first')
    .addHelpText('after', example('stemma gazetteer show Tripoli', 'stemma gazetteer show Jandaris --json'))
    .action(async (name, _options, command) => {
      done(await (await import('./commands/gazetteer.ts')).showGazetteerCommand(name, all(command)));
    });
}
