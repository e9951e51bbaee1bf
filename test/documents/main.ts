import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from '../../apps/api/src/openapi-document.js';
import { configurationPage, environmentExample } from './configuration.js';
import { lawPage, shippedRules } from './law.js';

// `npm run docs:config`, `docs:law` and `docs:openapi`, from the top of the checkout.
const top = process.cwd();

const writers: Readonly<Record<string, () => void | Promise<void>>> = {
  config: () => {
    writeFileSync(join(top, 'docs', 'configuration.md'), configurationPage());
    writeFileSync(join(top, '.env.example'), environmentExample());
  },
  law: () => {
    writeFileSync(join(top, 'docs', 'law.md'), lawPage(shippedRules(top)));
  },
  openapi: async () => {
    writeFileSync(join(top, 'docs', 'openapi.json'), await openApiText());
  },
};

const write = writers[process.argv[2] ?? ''];
if (write === undefined) throw new Error(`expected one of ${Object.keys(writers).join(', ')}`);
await write();
