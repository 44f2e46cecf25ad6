import { Failure } from '../client/failure.ts';

declare global {
  interface Window {
    /** Files of `language/` that scripts of a bundle have handed over, as base64 by name. */
    STEMMA_LANGUAGE?: Record<string, string>;
  }
}

/**
 * A file of the folder `language` beside the page. A server gives its bytes. A page from disk may fetch nothing, so
 * there the file is wrapped in a classic script that hands it over as base64. Rejects with a Failure when it is missing.
 */
export const carriedFile = (name: string, from: 'server' | 'bundle'): Promise<Uint8Array<ArrayBuffer>> =>
  from === 'server' ? fetched(name) : handedOver(name);

async function fetched(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`./language/${name}`).catch(() => {
    throw new Failure('E_SERVER', 'the Stemma server does not answer; it may have been stopped');
  });
  if (!answer.ok) throw new Failure('E_NO_MODEL', `this server has no language model file ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function handedOver(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const script = document.createElement('script');
  script.src = `./language/${name.replace(/\.\w+$/, '.js')}`;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () =>
      reject(new Failure('E_NO_MODEL', `this bundle was written without language models: ${name} is not in it`));
    document.head.append(script);
  }).finally(() => script.remove());
  const text = window.STEMMA_LANGUAGE?.[name];
  delete window.STEMMA_LANGUAGE?.[name];
  if (text === undefined) throw new Failure('E_NO_MODEL', `the script of ${name} in this bundle is damaged`);
  return bytesOf(text);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
