import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Turns the module script of the page into a plain deferred one. A page opened from disk may not load modules, nor
 * anything marked `crossorigin`; the same files are served and put into a static bundle, so both get the plain form.
 */
const classicScript: Plugin = {
  name: 'stemma-classic-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replaceAll(/\stype="module"/g, ' defer').replaceAll(/\scrossorigin(?=[\s>])/g, ''),
  },
};

/** The outlines of the world as a script of their own, which only the map asks for. */
const worldScript: Plugin = {
  name: 'stemma-world-script',
  generateBundle() {
    const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    const source = `window.STEMMA_WORLD = ${readFileSync(path, 'utf8').trim()};\n`;
    this.emitFile({ type: 'asset', fileName: 'assets/world.js', source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), classicScript, worldScript],
  server: { proxy: Object.fromEntries(['/api', '/language'].map((path) => [path, 'http://127.0.0.1:4717'])) },
  // The reader of the parse page: a script of its own with a fixed name, which the exporter of bundles looks for.
  worker: { format: 'iife', rolldownOptions: { output: { entryFileNames: 'language/reader.js' } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know `light-dark()`; the colours are written with it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        format: 'iife',
        entryFileNames: 'assets/workbench-[hash].js',
        assetFileNames: 'assets/workbench-[hash][extname]',
      },
    },
  },
});
