import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyse } from '../src/annotate/analyse.ts';
import { formatConllu } from '../src/annotate/conllu.ts';
import { cutText } from '../src/annotate/cut/cut.ts';
import { UPOS } from '../src/annotate/doc.ts';
import { loadModel } from '../src/run/resources.ts';
import { readText } from './treebank.ts';

/**
 * `tsx train/silver.ts --out silver.conllu.gz FILE…`: free texts, cut, tagged and parsed by the accurate model, for the
 * fast one to learn from. A `.txt` file holds plain text, a line a paragraph; a `.tsv` file tokens, one a line in the
 * first column, sentences between blank lines. A tag on which the two models differ is written as `_`: nobody learns it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'silver.conllu.gz' },
  },
});
const [fast, accurate] = [await loadModel('fast'), await loadModel('accurate')];

/** Forms of many sentences in a row; sentence s holds forms `starts[s]` to `starts[s + 1]`. */
interface Cut {
  readonly forms: string[];
  readonly starts: number[];
}

function cutPlain(text: string): Cut {
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map(
    ({ index, 0: line }) => [index, index + line.trimEnd().length] as const,
  );
  const cuts = cutText(text, paragraphs, fast.gaps);
  return { forms: cuts.starts.map((start, i) => text.slice(start, cuts.ends[i])), starts: cuts.sentences };
}

function cutTokens(text: string): Cut {
  const forms: string[] = [];
  const starts = [0];
  for (const sentence of text.split(/\n\s*\n/)) {
    forms.push(...sentence.split('\n').flatMap((line) => line.split('\t')[0]?.trim() || []));
    if (forms.length > (starts.at(-1) as number)) starts.push(forms.length);
  }
  return { forms, starts };
}

const sheets = positionals.map((file) => {
  const { forms, starts } = /\.tsv(?:\.gz)?$/.test(file) ? cutTokens(readText(file)) : cutPlain(readText(file));
  const [ours, theirs] = [analyse(forms, starts, fast), analyse(forms, starts, accurate)];
  const name = file.replace(/^.*\//, '');
  const sentences = starts.slice(0, -1).map((from, s) => {
    const rows: string[][] = [];
    for (let i = from; i < (starts[s + 1] as number); i++) {
      const [u, x] = [UPOS[theirs.upos[i] as number], accurate.xposNames[theirs.xpos[i] as number]];
      rows.push([
        `${i - from + 1}`,
        forms[i] as string,
        theirs.lemma[i] as string,
        u === UPOS[ours.upos[i] as number] ? (u as string) : '_',
        x === fast.xposNames[ours.xpos[i] as number] ? (x as string) : '_',
        '_',
        `${(theirs.head[i] as number) < 0 ? 0 : (theirs.head[i] as number) - from + 1}`,
        accurate.relNames[theirs.rel[i] as number] as string,
        '_',
        '_',
      ]);
    }
    return { comments: s === 0 ? [`# newdoc id = ${name}`] : [], rows };
  });
  return formatConllu(sentences);
});
writeFileSync(values.out, gzipSync(sheets.join('')));
