/** What went wrong when something was asked for: the code of Stemma's error table and its sentence. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** True when the failure says that there is no such thing in this ledger. */
export const isMissing = (error: unknown): boolean => error instanceof Failure && error.code === 'E_NO_SUCH_CELL';

/** The failure for an id that nothing answers to. */
export const missing = (id: string): Failure =>
  new Failure('E_NO_SUCH_CELL', `there is nothing with the id ${id} in this ledger`);
