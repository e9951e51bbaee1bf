// Lets plain Node, and threads of it, load our sources as they are: `node --import …/from-sources.mjs --conditions
// app-source`. Jest compiles what it loads by itself, but not what a thread of the product loads.
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);
