import type { DateFound, DateRule } from './date-rule.ts';

const PAST: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PAST_REF' } };
const PRESENT: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PRESENT_REF' } };
const FUTURE: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'FUTURE_REF' } };

/** References to past, present and future without a date. */
export const VAGUE_RULES: readonly DateRule[] = [
  {
    name: 'now',
    why: 'the time of the report',
    fires: 'The mill is now shut.',
    notIn: 'The now-famous mill is shut.',
    pattern:
      '(?<lead>right |at )?(?:now|currently|(?<=at )present|at present|the moment|(?<=at )the moment|nowadays|presently|these days)\\b(?!-)',
    read: (g, match) => {
      const word = match.slice(g.lead?.length ?? 0).toLowerCase();
      if (/^(?:the moment|present)$/.test(word))
        return g.lead?.toLowerCase() === 'at ' ? { ...PRESENT, cut: 3 } : undefined;
      return { ...PRESENT, cut: g.lead?.length ?? 0 };
    },
  },
  {
    name: 'recently',
    why: 'the near past',
    fires: 'He recently fled.',
    notIn: 'The recent flood was bad.',
    pattern: '(?:(?:more|most) )?(?:recently|lately)\\b',
    read: () => PAST,
  },
  {
    name: 'one-day',
    why: 'a day that will come, with no number meant',
    fires: 'The bridge will one day be rebuilt.',
    notIn: 'The bridge was shut for one day.',
    pattern: '(?<=\\b(?:will|would|could|may|might|can) )one day\\b',
    read: () => FUTURE,
  },
  {
    name: 'soon',
    why: 'the near future, in a clause that looks ahead',
    fires: 'He will soon come back.',
    notIn: 'He came back as soon as he could.',
    pattern:
      '(?:soon|shortly)\\b(?! (?:after|as|before|enough|thereafter|afterwards)\\b)|as soon as possible\\b|the (?:near|short) (?:term|future)\\b',
    read: (_g, match) => (/^as|^the/i.test(match) ? FUTURE : { ...FUTURE, ahead: true }),
  },
  {
    name: 'the-past',
    why: '"in the past", "in the future"',
    fires: 'It was often flooded in the past.',
    notIn: 'It was often flooded past the bridge.',
    pattern:
      '(?:the )?(?:near |distant |recent |foreseeable )*(?<which>past|future)\\b(?! ?(?:\\w+ )?(?:few|several|year|month|week|day|decade|century|couple|hours?|quarters?|fall|spring|summer|winter|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d))(?! of\\b)(?= ?[^\\s\\p{L}]|$| (?:and|but|or|if|when|that|by|to|is|was|were|are|as|with|because|he|she|they|it|we|i|has|have|had|for|in|on|at|from|will|would|can|could|may|should|under|who|which|where|looks?)\\b)',
    read: (g, match) => (/^the/i.test(match) ? (g.which?.toLowerCase() === 'past' ? PAST : FUTURE) : undefined),
  },
  {
    name: 'later-date',
    why: '"at a later date" is only the future',
    fires: 'The court will rule at a later date.',
    notIn: 'The court gave the date later.',
    pattern: '(?<=\\b(?:at|to) )a later (?:date|time|stage)\\b',
    read: () => FUTURE,
  },
  {
    name: 'past-years',
    why: '"in past years", "in coming quarters", "in future years"',
    fires: 'It was worse in past years.',
    notIn: 'They drove past years of rubble.',
    pattern:
      '(?<=\\b(?:in|of|for|from|to) )(?<which>past|earlier|previous|future|coming) (?:days|weeks|months|quarters|years|decades|centuries)\\b(?! ago)',
    read: (g) => (/future|coming/i.test(g.which ?? '') ? FUTURE : PAST),
  },
];
