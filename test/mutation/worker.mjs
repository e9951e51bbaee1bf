/** Runs specs over mutants for its parent, which may end it when one never comes back. */
import { readFileSync } from 'node:fs';
import { Specs } from './specs.mjs';

const [filesPath] = process.argv.slice(2);
const specs = new Specs(JSON.parse(readFileSync(filesPath, 'utf8')));
const prepared = new Set();

async function prepare(spec) {
  if (!prepared.has(spec)) await specs.prepare(spec);
  prepared.add(spec);
}

const asks = { cover: (ask) => specs.cover(ask.spec), catches: (ask) => specs.catches(ask.spec, ask) };

process.on('message', async (message) => {
  try {
    await prepare(message.spec);
    process.send({ answer: await asks[message.ask](message) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
