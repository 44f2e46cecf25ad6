import type { Model } from '../../src/annotate/net/model.ts';
import { goldText } from './gold-text.ts';
import { scoreRaw, timeRaw } from './language-raw.ts';
import { pairWords, readGold, scoreFeatures, scoreTrees, type WordPair } from './language-trees.ts';
import type { Figures } from './score.ts';

/** How well a model does on gold trees. */
export interface LanguageScore {
  /** On gold tokens: UPOS, XPOS, LEMMA, FEATS, UAS, LAS (full relation), LASsub (the part before the colon). */
  readonly trees: Figures;
  /** On gold tokens: F1 of Tense, VerbForm, Number, Mood, Voice and Polarity. */
  readonly features: Figures;
  /** From raw text: SENTENCES, TOKENS, raw UPOS, raw UAS, raw LAS, raw LASsub. */
  readonly raw: Figures;
  /** Words in a second of processor time, the whole chain from raw text. */
  readonly speed: number;
  readonly pairs: readonly WordPair[];
}

/** Compares a model with a gold CoNLL-U text. */
export function measureLanguage(text: string, model: Model): LanguageScore {
  const pairs = pairWords(text, model);
  const gold = goldText(readGold(text));
  const { doc, speed } = timeRaw(gold, model);
  return { trees: scoreTrees(pairs), features: scoreFeatures(pairs), raw: scoreRaw(gold, doc), speed, pairs };
}

/** All figures that may have a floor: those that are the same on every machine. */
export const figuresOf = ({ trees, features, raw }: LanguageScore): Figures => ({ ...trees, ...features, ...raw });

/** The same in one step. */
export const scoreLanguage = (text: string, model: Model): Figures => figuresOf(measureLanguage(text, model));
