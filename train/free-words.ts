import { cutText } from '../src/annotate/cut/cut.ts';
import { loadModel } from '../src/run/resources.ts';
import { readText } from './treebank.ts';

/**
 * `tsx train/free-words.ts FILE… | gzip > free.gz`: the words of free texts, one a line, sentences between blank lines, for
 * train/accurate.py. A `.txt` file holds plain text, a line a paragraph, and is cut as the models cut; a `.tsv` file holds a word a
 * line in its first column.
 */
const { gaps } = await loadModel('fast');

for (const file of process.argv.slice(2)) {
  const text = readText(file);
  if (/\.tsv(?:\.gz)?$/.test(file)) {
    const sentences = text
      .split(/\n\s*\n/)
      .map((block) => block.split('\n').flatMap((line) => line.split('\t')[0]?.trim() || []));
    process.stdout.write(sentences.map((words) => `${words.join('\n')}\n\n`).join(''));
    continue;
  }
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map(
    ({ index, 0: line }) => [index, index + line.trimEnd().length] as const,
  );
  const { starts, ends, sentences } = cutText(text, paragraphs, gaps);
  const words = Array.from(starts, (start, i) => text.slice(start, ends[i]));
  for (let s = 0; s + 1 < sentences.length; s++)
    process.stdout.write(`${words.slice(sentences[s], sentences[s + 1]).join('\n')}\n\n`);
}
