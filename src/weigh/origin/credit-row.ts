import { AROUND_CREDITS } from './credit-around.ts';
import { MIDST_CREDITS } from './credit-midst.ts';
import { SENTENCE_CREDITS } from './credit-sentence.ts';
import type { CreditRow } from './credit-word.ts';

export type { CreditRow };

/** Every way of naming whom a value is from, beside any verb of speaking. */
export const CREDITS: readonly CreditRow[] = [...MIDST_CREDITS, ...SENTENCE_CREDITS, ...AROUND_CREDITS];
