import type { PlaceRow } from '../extract/gazetteer/pack.ts';

/** Feature codes of a GeoNames dump that news speaks of, by the first letters; countries come from our own table. */
const WANTED =
  /^(?:P\.PPL(?!H|Q|W|CH)|P\.STLMT|A\.ADM[1-4]$|A\.ADMD$|H\.(?:STM|STMI|LK|LKS|RSV|BAY|GULF|STRT|SEA|OCN|CNL|CHN|HBR)$|T\.(?:MT|MTS|HLL|HLLS|VAL|PASS|ISL|ISLS|PEN|DSRT|PLN|UPLD|CAPE|GRGE|CNYN)$|L\.(?:RGN|AREA|PRK|MILB|PRT|RESN|RESW|RES|INDS|CTY)|S\.(?:AIRP|AIRB|AIRF|DAM|BDG|CMP|CMPRF|PRN|MILB|HSP|PS|PSN|CSTM|CSTMS|OILR|CSTL|PAL|STDM|MKT|SQR|TUNN)$|R\.(?:TNL|BDG)$)/;

const COLUMNS = 19;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\d'’ʻʼ. -]+$/u;

/**
 * One line of a GeoNames dump (19 cells, tabs between them, nothing quoted) as a place; nothing for a class that is not
 * kept. A string says what is wrong with a line that is none.
 */
export function readDumpLine(line: string): PlaceRow | string | undefined {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS) return `it has ${cells.length} cells instead of ${COLUMNS}`;
  const [id, name, , others, lat, lon, letter, code, country, , ...rest] = cells as [string, ...string[]];
  const [admin1, admin2, , , people] = rest;
  if (!/^\d{1,9}$/.test(id)) return `"${id}" is no id`;
  if (name === '' || name === undefined) return 'it has no name';
  if (!isDegree(lat, 90) || !isDegree(lon, 180)) return `"${lat}", "${lon}" is no point`;
  if (!/^\d*$/.test(people ?? '')) return `"${people}" is no number of inhabitants`;
  if (!/^(?:[A-Z]{2})?$/.test(country ?? '')) return `"${country}" is no code of a country`;
  if (!WANTED.test(`${letter}.${code}`)) return undefined;
  const first = `${country}.${admin1}`;
  return {
    ...{ id: Number(id), name, code: code as string, country: country as string, people: Number(people) },
    ...{ lat: Number(lat), lon: Number(lon) },
    areas: admin1 === '' ? [] : admin2 === '' || code === 'ADM1' ? [first] : [first, `${first}.${admin2}`],
    others: (others ?? '').split(',').filter((other) => LATIN.test(other) && !/^[A-Z]{2,4}$/.test(other)),
  };
}

const isDegree = (cell: string | undefined, most: number): boolean =>
  cell !== undefined && /^-?\d+(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most;
