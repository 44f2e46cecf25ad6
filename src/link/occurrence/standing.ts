import { hasHappened } from '../../core/done.ts';
import type { Standing } from '../../core/outline.ts';
import { isLong, saysTimes } from '../incident/repeated.ts';
import type { Telling } from '../telling/telling.ts';

/** How an account stands to fact. */
export function standingOf(telling: Telling): Standing {
  if (isSum(telling)) return 'sum';
  return telling.events.some(hasHappened) ? 'done' : 'ahead';
}

/** "40 raids since January", "within one week", "a total of": many deeds in one number. */
function isSum({ when, figures, triggers, cites }: Telling): boolean {
  const text = cites.map(({ quote }) => quote).join(' ');
  const long = when !== undefined && isLong(when);
  const counted = figures.some(
    ({ measure, scope, least }) => measure === 'strikes' && least > 2 && scope?.kind !== 'more',
  );
  const since =
    /\b(since|so far this|within (one|a|the) (week|month|year)|in the (last|past) \w+ (days|weeks|months))\b/i.test(
      text,
    );
  const plural = triggers.some((word) =>
    /(raids|attacks|strikes|bombings|killings|clashes|arrests|shells|rockets)$/i.test(word),
  );
  if (/\bon (two|three|four|five|six|several) days\b/i.test(text)) return true;
  if ((long || since) && saysTimes(text)) return true;
  return (long && when[1] > '9000') || (counted && (long || since)) || (plural && since);
}

/** "a second strike", "was bombed again": the text counts it apart from one it told, or that is known. */
export const isAgain = ({ cites, triggers, counted }: Telling): boolean =>
  counted ||
  cites.some(({ quote }) =>
    triggers.some((trigger) => {
      const at = quote.indexOf(trigger);
      if (at < 0) return false;
      const before = quote.slice(Math.max(0, at - 24), at).replace(/^.*[,;:]/s, '');
      const after = quote.slice(at + trigger.length, at + trigger.length + 48).replace(/[,;:.].*$/s, '');
      return (
        /\b(again|(a|the|this) (second|third)|another) (\S+ )?$/i.test(before) ||
        /^( \S+){0,6} (again|for the (second|third) time)\b/i.test(after)
      );
    }),
  );
