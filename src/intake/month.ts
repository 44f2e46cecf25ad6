/** Month names by number, first three letters and up, in the languages whose news pages print dates in words. */
const NAMES: readonly string[] = [
  'january januar janvier enero gennaio janeiro januari ocak styczen stycznia januára január tammikuu jänner',
  'february februar fevrier février febrero febbraio fevereiro februari subat şubat luty lutego február helmikuu',
  'march märz maerz mars marzo março marco maart mart marzec marca március maaliskuu',
  'april avril abril aprile nisan kwiecien kwietnia április huhtikuu',
  'may mai mayo maggio maio mei maj maja mayıs mayis május toukokuu',
  'june juni juin junio giugno junho haziran czerwiec czerwca június kesäkuu',
  'july juli juillet julio luglio julho temmuz lipiec lipca július heinäkuu',
  'august août aout agosto augustus augusti agustos ağustos sierpien sierpnia augusztus elokuu',
  'september septembre septiembre settembre setembro eylul eylül wrzesien wrzesnia września szeptember syyskuu',
  'october oktober octobre octubre ottobre outubro ekim pazdziernik października október lokakuu',
  'november novembre noviembre novembro kasim kasım listopad listopada marraskuu',
  'december dezember decembre décembre diciembre dicembre dezembro aralik aralık grudzien grudnia joulukuu',
];

/** Short forms that are no start of the full name or would fit two months. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['fév', 2],
  ['fev', 2],
  ['mar', 3],
  ['mär', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['aoû', 8],
  ['ago', 8],
  ['sep', 9],
  ['sept', 9],
  ['set', 9],
  ['oct', 10],
  ['okt', 10],
  ['ott', 10],
  ['out', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['déc', 12],
  ['dic', 12],
  ['janv', 1],
  ['févr', 2],
  ['juil', 7],
]);

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
  ...SHORT,
]);

/** The number of the month a word names, full or shortened; nothing when it names none. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase().replace(/\.$/, ''));
