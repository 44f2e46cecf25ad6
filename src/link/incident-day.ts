/** First and last day of an EDTF date or interval as ISO days; open ends are far away; nothing where it gives none. */
export function boundsOf(edtf: string | undefined): readonly [first: string, last: string] | undefined {
  if (edtf === undefined) return undefined;
  const [from, to] = edtf.split('/') as [string, string?];
  const first = from === '' || from === '..' ? '0000-00-00' : dayOf(from, '00');
  const end = to === undefined ? from : to;
  const last = end === '' || end === '..' ? '9999-99-99' : dayOf(end, '99');
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** "2024-12" with "00" or "99" for the parts that are missing, so that texts compare as days do. */
function dayOf(date: string, rest: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!found) return undefined;
  const [, year, month, day] = found;
  return `${year}-${month === undefined || Number(month) > 12 ? rest : month}-${day ?? rest}`;
}
