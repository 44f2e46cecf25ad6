import type { Span } from '../core/span.ts';
import { analyse } from './analyse.ts';
import { cutText } from './cut/cut.ts';
import type { Doc } from './doc.ts';
import { type NameModel, nameTokens } from './name/model.ts';
import type { Model } from './net/model.ts';
import { findQuotes } from './quote/quotes.ts';

/**
 * Tokens, sentences, tags, lemmas, trees and quotation spans of `text`, whose paragraphs are given in order. Text outside
 * them is not read. An empty text gives a Doc without tokens; without the model of `names` it has no names.
 */
export function annotate(text: string, paragraphs: readonly Span[], model: Model, names?: NameModel): Doc {
  const cuts = cutText(text, paragraphs, model.gaps);
  const { forms, lowForms } = cutForms(text, cuts);
  const analysis = analyse(forms, cuts.sentences, model);
  return {
    text,
    n: forms.length,
    tokStart: Uint32Array.from(cuts.starts),
    tokEnd: Uint32Array.from(cuts.ends),
    sentStart: Uint32Array.from(cuts.sentences),
    ...{ forms, lowForms },
    ...analysis,
    xposNames: model.xposNames,
    relNames: model.relNames,
    baseNames: model.relNames.map((name) => name.replace(/:.*/, '')),
    paragraphs,
    quotes: findQuotes(text, paragraphs),
    model: names ? `${model.id}; ${names.id}` : model.id,
    ...(names && { names: nameTokens(forms, cuts.sentences, analysis, model, names) }),
  };
}

/** The forms of all tokens, as they are and in lower case; equal ones are one and the same string. */
function cutForms(
  text: string,
  { starts, ends }: { readonly starts: readonly number[]; readonly ends: readonly number[] },
): { readonly forms: string[]; readonly lowForms: string[] } {
  const known = new Map<string, { readonly form: string; readonly low: string }>();
  const found = starts.map((start, i) => {
    const form = text.slice(start, ends[i]);
    const before = known.get(form);
    if (before) return before;
    const made = { form, low: form.toLowerCase() };
    known.set(form, made);
    return made;
  });
  return { forms: found.map(({ form }) => form), lowForms: found.map(({ low }) => low) };
}
