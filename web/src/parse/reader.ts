// The reader: a worker of the page that tags, parses and finds names with the very code of Stemma. This is the one file of the
// workbench that imports `src/annotate`, and no other file may import it: it becomes a script of its own, loaded only
// when somebody asks for a tree, so that the other pages carry none of it.
import { annotate } from '../../../src/annotate/annotate.ts';
import { writeConllu } from '../../../src/annotate/conllu.ts';
import {
  type Doc,
  formOf,
  isMarked,
  lemmaOf,
  relOf,
  sentenceCount,
  sentenceSpan,
  timeOf,
  tokenSpan,
  uposOf,
  xposOf,
} from '../../../src/annotate/doc.ts';
import { type FastModel, readModel } from '../../../src/annotate/model.ts';
import { CLAUSE, type ClauseMark } from '../../../src/annotate/morphology/clause-code.ts';
import { formatFeats } from '../../../src/annotate/morphology/feature.ts';
import { type NameModel, readNames } from '../../../src/annotate/name/model.ts';
import { type Model, readAccurateModel } from '../../../src/annotate/net/model.ts';
import { paragraphsOf } from '../../../src/annotate/paragraph.ts';
import type { Span } from '../../../src/core/span.ts';
import type { Answer, Ask, ModelName, Name, Parse, ParsedSentence, Word } from './parse.ts';

const here = globalThis as unknown as {
  onmessage: (message: MessageEvent<Ask>) => void;
  postMessage(answer: Answer): void;
};

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const models = new Map<ModelName, Promise<Model>>();
let names: Promise<NameModel> | undefined;

here.onmessage = async ({ data: ask }) => {
  if (ask.kind === 'file') {
    files.set(ask.name, ask.bytes);
    return;
  }
  const { number } = ask;
  try {
    const model = await modelOf(ask.model);
    here.postMessage({ kind: 'parse', number, parse: parse(ask.text, model, await nameModel()) });
  } catch (error) {
    here.postMessage({ kind: 'failed', number, why: error instanceof Error ? error.message : String(error) });
  }
};

/** Reads a model once. Rejects when its file was not sent, or is damaged; then it is read anew the next time. */
function modelOf(name: ModelName): Promise<Model> {
  const begun = models.get(name) ?? (name === 'fast' ? fastModel() : accurateModel());
  models.set(name, begun);
  begun.catch(() => models.delete(name));
  return begun;
}

const fastModel = async (): Promise<FastModel> => read('fast.bin', readModel);

async function accurateModel(): Promise<Model> {
  const fast = (await modelOf('fast')) as FastModel;
  return read('accurate.bin', (bytes) => readAccurateModel(bytes, fast));
}

/** Reads the model of names once, as `modelOf` does the others. */
function nameModel(): Promise<NameModel> {
  const begun = names ?? read('names.bin', readNames);
  names = begun;
  begun.catch(() => {
    names = undefined;
  });
  return begun;
}

async function read<T>(name: string, from: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`the model file ${name} was not loaded`);
  files.delete(name);
  try {
    return from(await inflate(bytes));
  } catch (error) {
    throw new Error(`the model file ${name} is damaged: ${error instanceof Error ? error.message : error}`);
  }
}

/** The bytes without their gzip wrapping; bytes without one stay as they are. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function parse(text: string, model: Model, names: NameModel): Parse {
  const begun = performance.now();
  const doc = annotate(text, paragraphsOf(text), model, names);
  const milliseconds = performance.now() - begun;
  const sentences = sentencesOf(doc);
  // The comment `# model` names the model that made what stands below it.
  const conllu = writeConllu({ ...doc, model: model.id });
  return { model: doc.model, sentences, tokens: doc.n, milliseconds, conllu };
}

/** Names stand in text order, and none crosses the end of a sentence. */
function sentencesOf(doc: Doc): ParsedSentence[] {
  const found = doc.names ?? [];
  let next = 0;
  return Array.from({ length: sentenceCount(doc) }, (_, s) => {
    const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    const names: Name[] = [];
    for (let name = found[next]; name && name.last < to; name = found[++next]) {
      const span: Span = [tokenSpan(doc, name.first)[0], tokenSpan(doc, name.last)[1]];
      names.push({ ...name, first: name.first - from, last: name.last - from, span, text: doc.text.slice(...span) });
    }
    return { text: doc.text.slice(...sentenceSpan(doc, s)), words: wordsOf(doc, s), names };
  });
}

function wordsOf(doc: Doc, s: number): Word[] {
  const from = doc.sentStart[s] as number;
  const to = doc.sentStart[s + 1] as number;
  const words: Word[] = [];
  for (let i = from; i < to; i++) {
    const head = doc.head[i] as number;
    words.push({
      form: formOf(doc, i),
      lemma: lemmaOf(doc, i),
      upos: uposOf(doc, i),
      xpos: xposOf(doc, i),
      head: head < 0 ? -1 : head - from,
      rel: relOf(doc, i),
      feats: featsOf(doc, i),
      clause: clauseOf(doc, i),
    });
  }
  return words;
}

const featsOf = (doc: Doc, i: number): string[] => {
  const feats = formatFeats(doc.feats[i] as number);
  return feats === '_' ? [] : feats.split('|');
};

const clauseOf = (doc: Doc, i: number): string[] => [
  ...[timeOf(doc, i) ?? []].flat(),
  ...(Object.keys(CLAUSE) as ClauseMark[]).filter((mark) => isMarked(doc, i, mark)),
];
