/**
 * Every error Stemma can give, in one table: the exit code of the command line and one plain sentence that names
 * the bad value. `docs/errors.md` is made from this table.
 *
 * Exit codes: 1 some inputs were refused, the rest went through; 2 the command was wrong; 3 the ledger cannot be
 * used; 4 the machine stands in the way (disk, port, permission); 5 a promise inside the house was broken.
 */
interface Row {
  readonly exit: 1 | 2 | 3 | 4 | 5;
  readonly say: (...args: never[]) => string;
}

export const ERRORS = {
  E_EMPTY_FILE: { exit: 1, say: (file: string) => `${file} is empty` },
  E_EMPTY_TEXT: { exit: 1, say: (what: string) => `no article text is left in ${what} after cleaning` },
  E_BINARY_FILE: { exit: 1, say: (file: string) => `${file} is not text: it holds binary data` },
  E_TOO_LARGE: {
    exit: 1,
    say: (file: string, bytes: number, limit: number) =>
      `${file} has ${bytes} bytes; the limit for one article is ${limit}`,
  },
  E_UNKNOWN_FORM: { exit: 1, say: (file: string) => `${file} is none of .txt, .md, .html, .htm, .jsonl` },
  E_NO_FILE: { exit: 1, say: (file: string) => `${file} does not exist` },
  E_NOT_READABLE: { exit: 1, say: (file: string, why: string) => `${file} cannot be read: ${why}` },
  E_NO_ARTICLES: { exit: 1, say: (folder: string) => `${folder} holds no .txt, .md, .html or .jsonl file` },
  E_BAD_LINE: {
    exit: 1,
    say: (file: string, line: number, why: string) => `line ${line} of ${file} cannot be used: ${why}`,
  },
  E_ID_TAKEN: { exit: 1, say: (id: string) => `the id ${id} already names another article of this ledger` },
  E_BAD_HTML: { exit: 1, say: (file: string, why: string) => `${file} cannot be read as a page: ${why}` },
  E_BAD_DATE: {
    exit: 2,
    say: (value: string) => `"${value}" is no date; write 2024-12-16, 2024-12 or 2024-12-07/2024-12-08`,
  },
  E_BAD_URL: { exit: 2, say: (value: string) => `"${value}" is no web address` },
  E_BAD_OPTION: {
    exit: 2,
    say: (name: string, value: string, wanted: string) => `--${name} cannot be "${value}"; it takes ${wanted}`,
  },
  E_NO_SUCH_CELL: { exit: 2, say: (id: string) => `there is nothing with the id ${id} in this ledger` },
  E_WRONG_KIND: { exit: 2, say: (id: string, wanted: string) => `${id} is no ${wanted}` },
  E_NOBODY: { exit: 2, say: (name: string) => `nobody in this ledger is called ${name} or has that id` },
  E_SEVERAL: {
    exit: 2,
    say: (name: string, ids: string) => `${name} may mean several; name one of them by its id: ${ids}`,
  },
  E_CANNOT_PART: {
    exit: 2,
    say: (a: string, b: string) => `${a} and ${b} are one within one article, which cannot be parted`,
  },
  E_BAD_QUERY: { exit: 2, say: (query: string) => `"${query}" holds no word to search for` },
  E_NOT_EMPTY: {
    exit: 2,
    say: (folder: string) => `${folder} is not empty; name a new or empty folder, or add --force`,
  },
  E_RETRACTED: {
    exit: 2,
    say: (article: string) => `the article ${article} is retracted already`,
  },
  E_NOT_RETRACTED: {
    exit: 2,
    say: (article: string) => `the article ${article} is not retracted`,
  },
  E_BAD_IMPORT: {
    exit: 2,
    say: (file: string, line: number, why: string) => `line ${line} of ${file} is no ledger line: ${why}`,
  },
  E_BAD_TABLE: {
    exit: 2,
    say: (file: string, line: number, why: string) => `line ${line} of ${file} is no row of the table: ${why}`,
  },
  E_NO_LEDGER: { exit: 3, say: (folder: string) => `there is no ledger in ${folder}; make one with: stemma add FILE` },
  E_NOT_A_LEDGER: { exit: 3, say: (folder: string) => `${folder} exists and is not a Stemma ledger` },
  E_LEDGER_LOCKED: {
    exit: 3,
    say: (folder: string, pid: number) => `the ledger ${folder} is in use by process ${pid}`,
  },
  E_LEDGER_DAMAGED: { exit: 3, say: (folder: string, why: string) => `the ledger ${folder} cannot be opened: ${why}` },
  E_LEDGER_NEWER: {
    exit: 3,
    say: (found: number, known: number) => `this ledger has schema ${found}; this Stemma knows schemas up to ${known}`,
  },
  E_STORE: { exit: 3, say: (store: string, why: string) => `the store ${store} cannot be used: ${why}` },
  E_PORT_IN_USE: { exit: 4, say: (port: number) => `port ${port} on 127.0.0.1 is in use; choose another with --port` },
  E_DISK_FULL: { exit: 4, say: (path: string) => `the disk is full: ${path} could not be written` },
  E_NO_PERMISSION: { exit: 4, say: (path: string) => `no permission to write ${path}` },
  E_NO_MODEL: { exit: 4, say: (path: string) => `the language model ${path} is missing or damaged` },
  E_NO_TABLE: { exit: 4, say: (path: string) => `the rule table ${path} is missing or damaged` },
  E_BAD_GAZETTEER: {
    exit: 4,
    say: (path: string, why: string) => `the table of places ${path} is damaged: ${why}; add its dump again`,
  },
  E_NO_WORKBENCH: {
    exit: 4,
    say: (folder: string) => `the workbench is not built in ${folder}; build it with: npm run build`,
  },
  E_BROKEN_PROMISE: { exit: 5, say: (what: string) => `Stemma broke a promise of its own: ${what}` },
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof ERRORS;

/** The one error class: a code of the table above, its sentence, and the exit code. */
export class StemmaError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'StemmaError';
  readonly code: C;

  constructor(code: C, ...args: Parameters<(typeof ERRORS)[C]['say']>) {
    const say = ERRORS[code].say as (...args: unknown[]) => string;
    super(say(...args));
    this.code = code;
  }

  get exit(): number {
    return ERRORS[this.code].exit;
  }
}

/** A refusal is a value: an input that cannot be used, while the run goes on. */
export interface Refusal {
  readonly id: string;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** Turns an error into a refusal of the input `id`; anything that is not ours is thrown on. */
export function refusal(id: string, error: unknown): Refusal {
  if (!(error instanceof StemmaError)) throw error;
  return { id, error: { code: error.code, message: error.message } };
}
