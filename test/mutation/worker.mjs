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

const asks = {
  cover: async ({ spec }) => {
    await prepare(spec);
    return specs.cover(spec);
  },
  /** The first spec of a plan that catches the mutant, and by which test. */
  catches: async ({ mutant, plan }) => {
    for (const { spec, titles, hits } of plan) {
      await prepare(spec);
      const title = await specs.catches(spec, { mutant, titles, hits });
      if (title !== null) return { spec, title };
    }
    return null;
  },
};

process.on('message', async ({ ask, ...more }) => {
  try {
    process.send({ answer: await asks[ask](more) });
  } catch (error) {
    process.send({ error: `${error.stack}\n${error.cause?.stack ?? ''}` });
  }
});
process.on('disconnect', () => process.exit());
