// `npm run dev`: the console with reload at http://127.0.0.1:5173, over the API of an `npm start` in another terminal.
// CONSOLE_API names another API than http://127.0.0.1:8080.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.mjs';
import { install, say } from './prepare-checkout.mjs';

install(say);
say(
  '工作台（随改随看），接口须由另一个终端的 npm start 提供',
  'the console with reload; npm start in another terminal gives the API',
);
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const config = join(root, 'apps', 'web', 'vite.config.mjs');
const child = spawn(process.execPath, [vite, '--config', config, '--host', '127.0.0.1'], { stdio: 'inherit' });
child.once('exit', (code) => (process.exitCode = code ?? 1));
