import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { MODELS, type ModelName } from '../../run/model-name.ts';
import { TABLES } from '../export/tables.ts';
import { LINEAGE_TYPES } from '../lineage-words.ts';
import { ACTS, CERTAINTIES, CLASSES, MODALITIES, POLARITIES, STANCES } from '../wording.ts';
import { LISTED } from './listed.ts';
import { changing } from './program-change.ts';
import { framing, narrowLabels, narrowVoices } from './program-framing.ts';
import { joining } from './program-incident.ts';
import { deriving } from './program-lineage.ts';
import { mapping } from './program-mapping.ts';
import { all, type Done, example, spoken, withdrawing } from './program-parts.ts';
import { narrowWeighed, pledging } from './program-pledge.ts';
import { telling } from './program-stories.ts';

const EXITS = `
Exit codes:
  0 done   1 some inputs were refused, the rest went through   2 wrong command, option or id
  3 the ledger cannot be used   4 the machine stands in the way (disk, port, permission, model)
  5 Stemma broke a promise of its own   130 interrupted`;

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/**
 * The whole command line. Each command loads its own code only when it runs; `done` gets its exit code.
 */
export function makeProgram(done: Done): Command {
  const program = new Command('stemma')
    .description('Reads quarrelling news articles into a sourced ledger: who said what, each line with its sentence.')
    .version(version(), '-V, --version', 'print the version')
    .option('--ledger <dir>', 'folder of the ledger', '.stemma')
    .option('--store <url>', 'a PostgreSQL address instead of a folder: postgres://…')
    .option('--json', 'results as JSON')
    .helpOption('-h, --help', 'print help')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', `${example('stemma add articles/ && stemma list statements', 'stemma demo')}\n${EXITS}`);
  // Subcommands made below inherit this: errors come back as exceptions and no command may end the process.
  program.exitOverride();
  reading(program, done);
  naming(program, done);
  looking(program, done);
  framing(program, done);
  changing(program, done);
  judging(program, done);
  deriving(program, done);
  telling(program, done);
  joining(program, done);
  pledging(program, done);
  moving(program, done);
  serving(program, done);
  mapping(program, done);
  return program;
}

function given(command: Command): Command {
  return command
    .option('--outlet <name>', 'who published it, when the text does not say')
    .option('--published <date>', 'when it was published: 2024-12-16, 2024-12 or 2024-12-07/2024-12-08')
    .option('--url <address>', 'where it was published')
    .option('--jsonl', 'take every file for JSON lines');
}

/** The choice of the tagger and parser. */
const modelOption = (): Option =>
  new Option('--model <name>', 'tagger and parser: fast, or accurate, which takes longer')
    .choices(MODELS)
    .default('fast' satisfies ModelName);

const CODEBOOK = 'a code book: rows of your own for events, in the form of data/events.tsv';
const LABELS = 'terms of your own for how actors are called, in the form of data/labels.tsv';
const FIGURES = 'rows of your own for how counts are read, in the form of data/figures.tsv';

function reading(program: Command, done: Done): void {
  given(program.command('read <files...>'))
    .description('read articles and print one JSON object a line; no ledger is touched')
    .option('--tokens', 'with tokens, tags and trees')
    .option('--explain', 'with the rules behind each event and its parties')
    .option('--toponyms', 'with every name of a place, whatever it is used for')
    .option('--figures <file>', FIGURES)
    .option('--codebook <file>', CODEBOOK)
    .option('--labels <file>', LABELS)
    .addOption(modelOption())
    .addHelpText('after', example('stemma read report.html', 'stemma read --jsonl articles.jsonl > readings.jsonl'))
    .action(async (files, _options, command) => {
      done(await (await import('./commands/read.ts')).readCommand(files, all(command)));
    });
  given(program.command('add <files...>'))
    .description('read files, folders or - (standard input) into the ledger; the same bytes are added once')
    .option('--figures <file>', FIGURES)
    .option('--codebook <file>', CODEBOOK)
    .option('--aliases <file>', 'names known to be one, taken into the journal first: see stemma actors aliases')
    .option('--labels <file>', LABELS)
    .addOption(modelOption())
    .addHelpText('after', example('stemma add articles/', 'stemma add --outlet "Valley Voice" report.txt'))
    .action(async (files, _options, command) => {
      done(await (await import('./commands/add.ts')).addCommand(files, all(command)));
    });
  program
    .command('parse <file>')
    .description('tag and parse CoNLL-U or plain text; - reads standard input')
    .option('--format <format>', 'what to write', 'conllu')
    .addOption(modelOption())
    .addHelpText('after', example('stemma parse --format conllu sentences.conllu'))
    .action(async (file, _options, command) => {
      done(await (await import('./commands/parse.ts')).parseCommand(file, all(command)));
    });
}

function naming(program: Command, done: Done): void {
  const names = program
    .command('names')
    .description('compare names by their sounds; no ledger is touched')
    .addHelpText(
      'after',
      example('stemma names compare --jsonl pairs.jsonl', 'stemma names pairs --jsonl names.jsonl'),
    );
  names
    .command('compare [names...]')
    .description('score lines {"id", "a", "b"}, or two names; - reads standard input')
    .option('--jsonl <file>', 'a file of lines {"id", "a", "b", "kind"?}; kind is person or body')
    .option('--explain', 'with the verdict (merge, review or other) and its reason')
    .addHelpText(
      'after',
      example(
        'stemma names compare --jsonl pairs.jsonl > scores.jsonl',
        'stemma names compare "Abu Karim" "Abou Kareem"',
      ),
    )
    .action(async (pair, _options, command) => {
      done(await (await import('./commands/names.ts')).compareCommand(pair, all(command)));
    });
  names
    .command('pairs')
    .description('find the names in lines {"id", "name"} that may be one, however many there are')
    .requiredOption('--jsonl <file>', 'a file of lines {"id", "name"}; - reads standard input')
    .addHelpText('after', example('stemma names pairs --jsonl names.jsonl'))
    .action(async (_options, command) => {
      done(await (await import('./commands/names.ts')).pairsCommand(all(command)));
    });
}

function looking(program: Command, done: Done): void {
  const list = program
    .command('list')
    .description('list what the ledger holds')
    .addHelpText(
      'after',
      example(
        'stemma list statements --act deny',
        'stemma list statements --stance distancing --from 2024-12-01',
        'stemma list events --class ASSAULT --json',
        'stemma list events --modality planned --place harbour --since 2024-12',
      ),
    );
  for (const what of LISTED) {
    const command = list
      .command(what)
      .description(`list ${what}`)
      .option('--outlet <name>', 'of this outlet only')
      .option('--from <date>', 'reported on or after this day')
      .option('--to <date>', 'reported on or before this day')
      .option('--limit <n>', 'at most this many')
      .option('--offset <n>', 'leave out the first ones');
    if (what !== 'articles') command.option('--article <id>', 'of this article only');
    else command.addOption(new Option('--retracted', 'those that are retracted too').preset('yes'));
    if (!['articles', 'actors', 'lineage'].includes(what)) command.option('--actor <id>', 'with this actor only');
    if (what === 'statements') command.addOption(new Option('--act <act>', 'of this act only').choices(ACTS));
    if (what === 'statements')
      command
        .addOption(new Option('--stance <stance>', 'reported with this stance of the outlet only').choices(STANCES))
        .option('--saying <id>', 'all reports of what this statement reports')
        .addOption(new Option('--heard <yes>', 'in which somebody is heard only').choices(['yes']));
    if (what === 'statements') narrowVoices(command);
    if (what === 'events' || what === 'incidents') narrowEvents(command);
    if (what === 'incidents') command.option('--articles <n>', 'told by at least so many articles');
    if (what === 'relations')
      command
        .option('--relation <kind>', 'of this kind only, such as leader-of')
        .option('--since <date>', 'may hold on or after this day')
        .option('--until <date>', 'may hold on or before this day');
    if (what === 'labels') narrowLabels(command);
    if (what === 'places')
      command
        .addOption(new Option('--placed <which>', 'with a point on the map, or without').choices(['yes', 'no']))
        .option('--place <words>', 'where the name has these words')
        .option('--class <class>', 'with events of this PLOVER class only');
    narrowWeighed(what, command);
    if (what === 'lineage') command.addOption(new Option('--type <type>', 'of this type only').choices(LINEAGE_TYPES));
    if (what === 'conflicts')
      command.addOption(new Option('--class <class>', 'of events of this PLOVER class only').choices(CLASSES));
    if (what === 'actors') command.option('--type <kind>', 'of this kind only, such as person or armed-group');
    command.addHelpText('after', example(`stemma list ${what} --limit 20`)).action(async (_options, self) => {
      done(await (await import('./commands/list.ts')).listCommand(what, all(self)));
    });
  }
  program
    .command('show <id>')
    .description('show an article, a story, an actor, or a cell such as 3f2a….s88, with its sentence')
    .addHelpText('after', example('stemma show 3f2a90c1d2e4b5f6.s88'))
    .action(async (id, _options, command) => {
      done(await (await import('./commands/show.ts')).showCommand(id, all(command)));
    });
  program
    .command('weigh <id>')
    .description('weigh what articles tell of one event: fact matrix, origins of each value, where they part')
    .addHelpText('after', example('stemma weigh 3f2a90c1d2e4b5f6.e120'))
    .action(async (id, _options, command) => {
      done(await (await import('./commands/weigh.ts')).weighCommand(id, all(command)));
    });
  program
    .command('search <words...>')
    .description('find sentences and actors')
    .option('--limit <n>', 'at most this many')
    .addHelpText('after', example('stemma search ceasefire talks'))
    .action(async (words, _options, command) => {
      done(await (await import('./commands/search.ts')).searchCommand(words, all(command)));
    });
}

/** The word of people on who is who. */
function judging(program: Command, done: Done): void {
  const actors = program
    .command('actors')
    .description('say who is who: why two names are one, merge, split, review')
    .addHelpText('after', example('stemma actors why "Abu Karim" "Hasan Darro"', 'stemma actors review'));
  const load = () => import('./commands/actors.ts');
  actors
    .command('why <a> <b>')
    .description('the reasons that make two names or ids one, or what keeps them apart')
    .addHelpText('after', example('stemma actors why "Abu Karim" "Hasan Darro"'))
    .action(async (a, b, _options, command) => done(await (await load()).whyCommand(a, b, all(command))));
  spoken(actors.command('merge <a> <b>'))
    .description('two names or ids are one')
    .addHelpText('after', example('stemma actors merge "H. Darro" "Hasan Darro" --why "same photograph"'))
    .action(async (a, b, _options, command) => done(await (await load()).judgeCommand('same', a, b, all(command))));
  spoken(actors.command('split <a> <b>'))
    .description('two names or ids are not one; the second is taken out')
    .addHelpText('after', example('stemma actors split "Hasan Darro" 3f2a90c1d2e4b5f6.a12'))
    .action(async (a, b, _options, command) =>
      done(await (await load()).judgeCommand('different', a, b, all(command))),
    );
  withdrawing(actors, done);
  actors
    .command('judgements')
    .description('what people said of who is who')
    .addHelpText('after', example('stemma actors judgements --json'))
    .action(async (_options, command) => done(await (await load()).judgementsCommand(all(command))));
  actors
    .command('review')
    .description('go through pairs that may be one: j k y n u z ? on a terminal')
    .option('--list', 'print them instead')
    .option('--actor <id>', 'of this actor only')
    .option('--limit <n>', 'at most this many')
    .option('--by <name>', 'who says so; a pseudonym will do')
    .addHelpText('after', example('stemma actors review', 'stemma actors review --list --limit 20'))
    .action(async (_options, command) => done(await (await load()).reviewCommand(all(command))));
  actors
    .command('aliases <file>')
    .description('take aliases from a file: CSV with name, alias, verdict, or FollowTheMoney JSON lines')
    .option('--by <name>', 'who says so; the name of the file when left out')
    .addHelpText('after', example('stemma actors aliases known-names.csv'))
    .action(async (file, _options, command) => done(await (await load()).aliasesCommand(file, all(command))));
  actors
    .command('export-aliases [file]')
    .description('write what people said, by names, for another ledger; .jsonl gives FollowTheMoney')
    .addHelpText('after', example('stemma actors export-aliases known-names.csv'))
    .action(async (file, _options, command) => done(await (await load()).exportAliasesCommand(file, all(command))));
}

/** What only events can be narrowed by. */
function narrowEvents(command: Command): void {
  command
    .addOption(new Option('--class <class>', 'of this PLOVER class only').choices(CLASSES))
    .option('--mode <mode>', 'of this PLOVER mode only, such as aerial')
    .option('--place <words>', 'where the name of the place has these words')
    .option('--since <date>', 'said to have happened on or after this day')
    .option('--until <date>', 'said to have happened on or before this day')
    .addOption(new Option('--modality <modality>', 'told this way only').choices(MODALITIES))
    .addOption(new Option('--polarity <polarity>', 'told as done, or as not done').choices(POLARITIES))
    .addOption(new Option('--certainty <certainty>', 'told with this certainty only').choices(CERTAINTIES))
    .addOption(new Option('--background <which>', 'told as earlier history, or not').choices(['yes', 'no']))
    .option('--within <id>', 'told in this statement; any: in some statement; none: in the outlet’s own voice');
}

function moving(program: Command, done: Done): void {
  program
    .command('export <format> [rest...]')
    .usage('[options] <format> [folder] | <acled|ucdp|airwars|plover> [csv|json] [file]')
    .description(
      'write the ledger as json (lines), csv (tables), md or html (dossier) or bundle (static workbench); its cells as ' +
        'annotations (W3C), their origin as prov (PROV-O), its events as timelinejs; its network as gexf or ' +
        'graphml, its places as geojson, its entities as ftm (FollowTheMoney); or its events by a convention: acled, ' +
        'ucdp or airwars (csv or json), plover (json)',
    )
    .option('--out <path>', 'file or folder to write; standard output when left out')
    .addOption(new Option('--table <name>', 'csv: only this table').choices(TABLES))
    .option('--outlet <name>', 'gexf, graphml: what this outlet reports only')
    .option('--from <date>', 'gexf, graphml: reported on or after this day')
    .option('--to <date>', 'gexf, graphml: reported on or before this day')
    .option(
      '--as-of <date>',
      'json, csv, md, html, bundle: promises as they stand at the end of this day, month or year; the day of the latest report when left out',
    )
    .option('--all', 'a convention: also what is planned, threatened, denied or told as earlier history')
    .option('--bom', 'csv: start with a byte order mark, for spreadsheets')
    .option('--since <when>', 'bundle: with what is new since a revision or a day, as stemma diff tells it')
    .option('--without-models', 'bundle: leave out the language models, which the parse page needs')
    .option('--force', 'write into a folder that is not empty')
    .addHelpText(
      'after',
      example(
        'stemma export json > ledger.jsonl',
        'stemma export csv --out tables/',
        'stemma export bundle site/',
        'stemma export acled csv acled.csv',
        'stemma export gexf network.gexf',
      ),
    )
    .action(async (format, rest, _options, command) => {
      done(await (await import('./commands/export.ts')).exportCommand(format, rest, all(command)));
    });
  program
    .command('import <file>')
    .description('read a JSON export back into an empty ledger; - reads standard input')
    .addHelpText('after', example('stemma --ledger copy import ledger.jsonl'))
    .action(async (file, _options, command) => {
      done(await (await import('./commands/import.ts')).importCommand(file, all(command)));
    });
}

function serving(program: Command, done: Done): void {
  program
    .command('serve [files...]')
    .description('serve the workbench on 127.0.0.1 until Ctrl-C; files named are added first')
    .option('--port <n>', 'port; without it the first free one from 4717', readPort)
    .option('--open', 'open the browser')
    .option('--once', 'stop after the summary')
    .addHelpText('after', example('stemma serve --open', 'stemma serve articles/ --port 8080'))
    .action(async (files, _options, command) => {
      done(await (await import('./commands/serve.ts')).serveCommand(files, all(command)));
    });
  program
    .command('demo')
    .description('read the bundled, invented sample story into a fresh ledger and serve it')
    .option('--port <n>', 'port; without it the first free one from 4717', readPort)
    .option('--no-open', 'do not open the browser')
    .option('--once', 'stop after the summary')
    .addHelpText('after', example('stemma demo', 'stemma demo --once'))
    .action(async (_options, command) => {
      const named = program.getOptionValueSource('ledger') !== 'default';
      done(await (await import('./commands/demo.ts')).demoCommand({ ...all<{ open: boolean }>(command), named }));
    });
  program
    .command('doctor')
    .description('look at everything Stemma needs and say what is wrong')
    .addHelpText('after', example('stemma doctor'))
    .action(async (_options, command) => {
      done(await (await import('./commands/doctor.ts')).doctorCommand(all(command)));
    });
}

/** Reads a port number. */
function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('It takes a number from 0 to 65535.');
  return port;
}
