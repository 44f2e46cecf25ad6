import { isBody } from './office.ts';

/** "A Third Brigade officer", "an officer of the mountain corps": one of a body that is named speaks for it, in whatever rank. */
export function unitOf(words: string): string | undefined {
  const unit = OF_UNIT.exec(words)?.[1] ?? UNIT_S.exec(words)?.[1];
  return unit !== undefined && /\p{Lu}/u.test(unit) && isBody(unit) ? unit : undefined;
}

const RANKED =
  '(?:officer|commander|captain|colonel|major|general|lieutenant|sergeant|spokes(?:man|woman|person)|representative|delegate)';
const UNIT_S = new RegExp(`^(?:[Aa]n?|[Oo]ne|[Aa]nother) (.+?)(?:['’]s?)? (?:senior |press )?${RANKED}$`, 'u');
const OF_UNIT = new RegExp(
  `^(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:senior |press |high-ranking )?${RANKED} (?:of|from|for|with|in) (?:the )?(.+)$`,
  'u',
);
