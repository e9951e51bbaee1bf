// `npm start`: from a fresh clone to a running platform. Plain Node without dependencies, because there are none yet.
import { say, startProgram } from './prepare-checkout.mjs';

say('枫桥：正在准备……', 'Maplebridge: getting ready …');
await startProgram(['start', ...process.argv.slice(2)], say);
