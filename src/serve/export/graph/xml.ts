/** Signs that XML cannot hold, however they are written. */
const BARRED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Text as it stands in XML, between tags or in quotes. */
export const xmlText = (text: string): string =>
  text.replace(BARRED, '\ufffd').replace(/[&<>"\n\t\r]/g, (sign) => SIGNS[sign] as string);

/** An element: its name, its attributes (those without a value are left out) and what is inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${xmlText(String(value))}"`,
  );
  const open = `<${name}${given.join('')}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('\n')}</${name}>`;
}
