import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { kit } from './kit-styles.mjs';

const top = join(import.meta.dirname, '..', '..');
const outDir = join(top, 'dist', 'apps', 'web');

/** Compresses once at build time what would be compressed at every request; the API serves what lies beside a file. */
const compressed = () => {
  let folder = outDir;
  return {
    name: 'maplebridge-compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      for (const name of names.filter((one) => /\.(js|css|html|svg|json)$/.test(one))) {
        const text = await readFile(join(folder, name));
        // Below this the answer fits one packet either way.
        if (text.length < 1400) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(text, { params }));
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(text, { level: 9 }));
      }
    },
  };
};

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), kit(), compressed()],
  // `#libs/…` means sources, as everywhere (docs/adr/0005). `--mode tiny-kind` builds the pages of test/tiny too.
  resolve: { conditions: [...(mode === 'tiny-kind' ? [mode] : []), 'app-source', ...defaultClientConditions] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    // Reading a module of ours does nothing but define: what the console does not use of the contracts stays out.
    rolldownOptions: {
      // What every start needs is one file: each further one costs a slow processor some milliseconds.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      // The first screen is in that file on purpose, though the router asks for it as for every other.
      checks: { ineffectiveDynamicImport: false },
      treeshake: { moduleSideEffects: [{ test: /[\\/]libs[\\/][a-z-]+[\\/]src[\\/]/, sideEffects: false }] },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The API of `npm start`; CONSOLE_API names another one.
    proxy: { '/api': process.env.CONSOLE_API ?? 'http://127.0.0.1:8080' },
  },
}));
