// Makes docs/reading.schema.json and docs/ledger.schema.json from the types, and docs/errors.md from the table.
//   node scripts/schema.mjs           writes them
//   node scripts/schema.mjs --check   ends with 1 when one of them is not up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { register } from 'tsx/esm/api';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function schemaOf(file, type, title) {
  const generator = createGenerator({
    path: at(file),
    type,
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
    jsDoc: 'basic',
  });
  const { $schema, ...rest } = generator.createSchema(type);
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

const EXITS = {
  1: 'Some inputs were refused; the rest went through.',
  2: 'The command, an option or an id was wrong.',
  3: 'The ledger cannot be used.',
  4: 'The machine stands in the way: disk, port, permission, model.',
  5: 'A promise inside Stemma was broken. Please report it.',
};

async function errorsPage() {
  register();
  const { ERRORS } = await import('../src/core/errors.ts');
  const rows = Object.entries(ERRORS);
  const sentence = (say) => {
    const names =
      /^\(?([^)=]*)\)?\s*=>/
        .exec(say.toString())?.[1]
        .split(',')
        .map((name) => `‹${name.trim()}›`) ?? [];
    return say(...names).replaceAll('|', '\\|');
  };
  const part = ([exit, why]) => [
    `## Exit code ${exit}`,
    '',
    why,
    '',
    '| code | what it says |',
    '|---|---|',
    ...rows
      .filter(([, row]) => row.exit === Number(exit))
      .map(([code, row]) => `| \`${code}\` | ${sentence(row.say)} |`),
    '',
  ];
  return [
    '# Errors',
    '',
    'Made from the table in `src/core/errors.ts` by `npm run schema`; change the table, not this page.',
    'The command line prints `stemma: ‹sentence› [‹code›]` on standard error and ends with the exit code; the API',
    'answers `{"error": {"code", "message"}}`. An input that `read` refuses comes out as such a line in its place.',
    '',
    ...Object.entries(EXITS).flatMap(part),
  ].join('\n');
}

const pages = {
  'docs/reading.schema.json': schemaOf('src/core/reading.ts', 'Reading', 'One line of stemma read'),
  'docs/ledger.schema.json': schemaOf('src/core/line.ts', 'Line', 'One line of stemma export json'),
  'docs/errors.md': await errorsPage(),
};

let stale = 0;
for (const [path, text] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(at(path), text);
    continue;
  }
  let there = '';
  try {
    there = readFileSync(at(path), 'utf8');
  } catch {}
  if (there !== text) {
    console.error(`${path} is not up to date; run npm run schema`);
    stale = 1;
  }
}
process.exitCode = stale;
