import type { KindTexts } from '../../kind-contract.js';
import { codes } from './codes.js';
import { access, consequences, failures, steps } from './consequences.js';
import { documents } from './documents.js';
import { facts } from './facts.js';
import { fields, hints } from './fields.js';
import { part } from './part.js';
import { words } from './words.js';

/** Every text of a joint mediation. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, steps, failures, access, facts, documents, part },
};
