// The reader: a worker of the page that tags and parses with the very code of Stemma. This is the one file of the
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
  uposOf,
  xposOf,
} from '../../../src/annotate/doc.ts';
import { type FastModel, readModel } from '../../../src/annotate/model.ts';
import { CLAUSE, type ClauseMark } from '../../../src/annotate/morphology/clause-code.ts';
import { formatFeats } from '../../../src/annotate/morphology/feature.ts';
import { type Model, readAccurateModel } from '../../../src/annotate/net/model.ts';
import { paragraphsOf } from '../../../src/annotate/paragraph.ts';
import type { Answer, Ask, ModelName, Parse, ParsedSentence, Word } from './parse.ts';

const here = globalThis as unknown as {
  onmessage: (message: MessageEvent<Ask>) => void;
  postMessage(answer: Answer): void;
};

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const models = new Map<ModelName, Promise<Model>>();

here.onmessage = async ({ data: ask }) => {
  if (ask.kind === 'file') {
    files.set(ask.name, ask.bytes);
    return;
  }
  const { number } = ask;
  try {
    here.postMessage({ kind: 'parse', number, parse: parse(ask.text, await modelOf(ask.model)) });
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

function parse(text: string, model: Model): Parse {
  const begun = performance.now();
  const doc = annotate(text, paragraphsOf(text), model);
  const milliseconds = performance.now() - begun;
  const sentences = Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceOf(doc, s));
  return { model: doc.model, sentences, tokens: doc.n, milliseconds, conllu: writeConllu(doc) };
}

function sentenceOf(doc: Doc, s: number): ParsedSentence {
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
  return { text: doc.text.slice(...sentenceSpan(doc, s)), words };
}

const featsOf = (doc: Doc, i: number): string[] => {
  const feats = formatFeats(doc.feats[i] as number);
  return feats === '_' ? [] : feats.split('|');
};

const clauseOf = (doc: Doc, i: number): string[] => [
  ...[timeOf(doc, i) ?? []].flat(),
  ...(Object.keys(CLAUSE) as ClauseMark[]).filter((mark) => isMarked(doc, i, mark)),
];
