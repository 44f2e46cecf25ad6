import { bundleClient } from './client/bundle.ts';
import { serverClient } from './client/server.ts';
import type { Source } from './client/source.ts';

/** The one client of this page. A bundle beside the page wins: then nothing is ever fetched. */
export const client: Source = window.STEMMA_BUNDLE ? bundleClient(window.STEMMA_BUNDLE) : serverClient();
