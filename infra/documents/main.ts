import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPage, environmentExample } from './configuration.js';

// `npm run docs:config`, from the top of the checkout.
const top = process.cwd();
writeFileSync(join(top, 'docs', 'configuration.md'), configurationPage());
writeFileSync(join(top, '.env.example'), environmentExample());
