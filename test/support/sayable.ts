// The texts alone, and at once: a mutation run loads each spec anew, and no contract with it.
import { codes as cadence } from '../../libs/contracts/src/cadence/texts/codes.js';
import { codes as circular } from '../../libs/contracts/src/circular/texts/codes.js';
import { codes as confirmation } from '../../libs/contracts/src/confirmation/texts/codes.js';
import { codes as delivery } from '../../libs/contracts/src/delivery/texts/codes.js';
import { codes as finding } from '../../libs/contracts/src/finding/texts/codes.js';
import { codes as incident } from '../../libs/contracts/src/incident/texts/codes.js';
import { codes as inspection } from '../../libs/contracts/src/inspection/texts/codes.js';
import { codes as joint } from '../../libs/contracts/src/joint/texts/codes.js';
import { codes as mediation } from '../../libs/contracts/src/mediation/texts/codes.js';
import { codes as obligation } from '../../libs/contracts/src/obligation/texts/codes.js';
import { codes as petition } from '../../libs/contracts/src/petition/texts/codes.js';
import { codes as revisit } from '../../libs/contracts/src/revisit/texts/codes.js';
import { codes as share } from '../../libs/contracts/src/share/texts/codes.js';
import { codes as supervision } from '../../libs/contracts/src/supervision/texts/codes.js';
import { texts as talk } from '../../libs/contracts/src/talk/texts/texts.js';
import { codes as visit } from '../../libs/contracts/src/visit/texts/codes.js';
import { files } from '../../libs/contracts/src/sentences/files.js';
import { mechanism } from '../../libs/contracts/src/sentences/mechanism.js';
import { partyCodes } from '../../libs/contracts/src/sentences/parties.js';
import { people } from '../../libs/contracts/src/sentences/people.js';
import { time } from '../../libs/contracts/src/sentences/time.js';
import type { Sentences } from '../../libs/contracts/src/sentences/sentence.js';
import type { Refusal } from '#libs/kernel';

const sentences: Sentences = {
  ...{ ...files, ...mechanism, ...partyCodes, ...people, ...time },
  ...{ ...cadence, ...circular, ...confirmation, ...delivery, ...finding, ...incident, ...inspection, ...joint },
  ...{ ...mediation, ...obligation, ...petition, ...revisit, ...share, ...supervision, ...talk.codes, ...visit },
};

/** Whoever is refused reads why: each detail that the sentence of its code names is there. @throws Error if one is not */
export function expectSayable({ code, details }: NonNullable<Refusal>): void {
  const sentence = sentences[code];
  if (sentence === undefined)
    throw new Error(`nothing says ${code}: texts of a kind are listed in test/support/sayable.ts`);
  const named = [...`${sentence.zh}${sentence.en}`.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  const missing = new Set(named.filter((name) => !Object.hasOwn(details, name)));
  if (missing.size > 0) throw new Error(`${code} is said with ${[...missing].join(', ')}, which it does not have`);
}
