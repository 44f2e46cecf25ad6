import { type Command, Option } from 'commander';
import { LABEL_TONES, LABEL_VOICES, SPEAKER_KINDS } from '../framing-words.ts';
import { STANCES } from '../wording.ts';
import { all, type Done, example } from './program-parts.ts';

/** How outlets tell of actors, in counts. */
export function framing(program: Command, done: Done): void {
  const command = program
    .command('framing')
    .description('count how outlets tell of actors: labels, voices, stance; nothing here is a score')
    .addHelpText(
      'after',
      example('stemma framing labels --loaded yes', 'stemma framing voices --outlet "Valley Voice"'),
    );
  const part = (name: 'labels' | 'voices' | 'stance', says: string): Command =>
    command
      .command(name)
      .description(says)
      .option('--outlet <name>', 'of this outlet only')
      .option('--actor <id>', 'of this actor only')
      .option('--article <id>', 'of this article only')
      .option('--from <date>', 'reported on or after this day')
      .option('--to <date>', 'reported on or before this day')
      .option('--limit <n>', 'at most this many rows')
      .option('--offset <n>', 'leave out the first ones')
      .addHelpText('after', example(`stemma framing ${name} --limit 20`))
      .action(async (_options, self) => {
        done(await (await import('./commands/framing.ts')).framingCommand(name, all(self)));
      });
  narrowLabels(part('labels', 'what outlets call actors, in whose voice, of how many mentions'));
  narrowVoices(part('voices', 'whom outlets let speak, how often and at what length'));
  narrowVoices(part('stance', 'with which cues outlets report speakers')).addOption(
    new Option('--stance <stance>', 'of this stance only').choices(STANCES),
  );
  const within = (name: 'doers' | 'omissions', says: string): Command =>
    command
      .command(name)
      .description(says)
      .requiredOption('--story <id>', 'the story, by its id: see stemma list stories')
      .addHelpText('after', example(`stemma framing ${name} --story story-…`))
      .action(async (_options, self) => {
        done(await (await import('./commands/story-framing.ts')).storyFramingCommand(name, all(self)));
      });
  within('doers', 'events of a story of which some articles say who did it and others do not');
  within('omissions', 'what several origins of a story tell and no mention of which was found in an outlet');
}

/** What only labels can be narrowed by. */
export const narrowLabels = (command: Command): Command =>
  command
    .addOption(new Option('--voice <voice>', 'in this voice only').choices(LABEL_VOICES))
    .addOption(new Option('--loaded <which>', 'loaded terms, or the others').choices(['yes', 'no']))
    .addOption(new Option('--tone <tone>', 'of this tone only').choices(LABEL_TONES))
    .option('--label <words>', 'this label only, as it is counted');

/** What statements can be narrowed by as voices. */
export const narrowVoices = (command: Command): Command =>
  command
    .addOption(new Option('--kind <kind>', 'of speakers presented as this only').choices(SPEAKER_KINDS))
    .option('--speaker <words>', 'of speakers told by these words only, as they are counted; none: told by none')
    .addOption(new Option('--anonymous <which>', 'of speakers without a name, or with one').choices(['yes', 'no']))
    .addOption(new Option('--handed <which>', 'that came through others, or straight').choices(['yes', 'no']))
    .option('--cue <words>', 'reported with these words only, as they are counted; none: without a cue');
