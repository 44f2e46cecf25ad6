import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The forms of article files by their ending, lower case. */
const FORMS: ReadonlyMap<string, 'text' | 'markdown' | 'html' | 'jsonl'> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'jsonl'],
]);

/** The form of a file by its name; nothing when no article is looked for in such a file. */
export const formOf = (file: string) => FORMS.get(path.extname(file).toLowerCase());

/**
 * The article files of a folder and the folders in it, sorted by name. Hidden files, `node_modules` and links to
 * folders are passed over.
 */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listFolder(full)));
    else if (formOf(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(full)))))
      found.push(full);
  }
  return found;
}

async function isFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return false;
  }
}
