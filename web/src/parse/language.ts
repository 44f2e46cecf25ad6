import { Failure } from '../client/failure.ts';
import { client } from '../client.ts';
import { carriedFile } from './carried.ts';
import { type Answer, type Ask, FILES, type ModelName, type Parse } from './parse.ts';
import readerAddress from './reader.ts?worker&url';

/** The running reader: what it has been sent, who waits for an answer, and the way to end it. */
interface Reader {
  readonly worker: Worker;
  readonly sent: Map<string, Promise<void>>;
  readonly answers: Map<number, (answer: Answer) => void>;
  /** Never comes true; rejects when the reader breaks or is stopped. */
  readonly broken: Promise<never>;
  readonly end: (why: Failure) => void;
}

let reader: Promise<Reader> | undefined;
let count = 0;

/**
 * Tags and parses a text in a worker of this page; nothing leaves the browser. The reader and the model are loaded the
 * first time they are needed. Rejects with a Failure when they cannot be loaded, or when reading was stopped.
 */
export async function parseText(text: string, model: ModelName): Promise<Parse> {
  reader ??= startReader();
  const mine = reader;
  try {
    const started = await mine;
    return await Promise.race([started.broken, ask(started, text, model)]);
  } catch (error) {
    // Whatever failed is loaded anew the next time.
    if (reader === mine) stopReading();
    throw error;
  }
}

/** Ends the reader at once; whoever waits for it gets a Failure. The next text starts a new one. */
export function stopReading(): void {
  const mine = reader;
  reader = undefined;
  void mine?.then(({ end }) => end(new Failure('E_STOPPED', 'reading was stopped'))).catch(() => {});
}

async function ask({ worker, sent, answers }: Reader, text: string, model: ModelName): Promise<Parse> {
  const send = (ask: Ask, move: Transferable[] = []): void => worker.postMessage(ask, move);
  await Promise.all(
    FILES[model].map((name) => {
      const sending =
        sent.get(name) ??
        carriedFile(name, client.kind).then((bytes) => send({ kind: 'file', name, bytes }, [bytes.buffer]));
      sent.set(name, sending);
      return sending;
    }),
  );
  const number = ++count;
  const answer = await new Promise<Answer>((resolve) => {
    answers.set(number, resolve);
    send({ kind: 'text', number, model, text });
  });
  answers.delete(number);
  if (answer.kind === 'failed') throw new Failure('E_NO_MODEL', answer.why);
  return answer.parse;
}

async function startReader(): Promise<Reader> {
  const worker = await makeWorker();
  const answers = new Map<number, (answer: Answer) => void>();
  let fail: (why: Failure) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  broken.catch(() => {});
  const end = (why: Failure): void => {
    worker.terminate();
    fail(why);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answers.get(data.number)?.(data);
  worker.onerror = ({ message }) =>
    end(new Failure('E_NO_MODEL', `the reader could not be started: ${message || 'its script is missing or damaged'}`));
  return { worker, sent: new Map(), answers, broken, end };
}

/** A page from disk may start no worker from a file, only from a script it holds in memory. */
async function makeWorker(): Promise<Worker> {
  if (client.kind === 'server')
    return new Worker(readerAddress, { type: import.meta.env.DEV ? 'module' : 'classic', name: 'reader' });
  const script = await carriedFile('reader.js', 'bundle');
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(address, { name: 'reader' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
