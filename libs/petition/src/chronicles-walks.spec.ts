import { createHash } from 'node:crypto';
import { describe } from '@jest/globals';
import fc from 'fast-check';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { chronicleOf } from '../../../test/support/chronicle.js';
import { people } from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { act, nextAct, submission, submittedAs, type Act } from '../../../test/support/walks-of-petitions.js';
import { withoutStacks } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { isDomainError } from '#libs/kernel';

// Nobody read these against the Regulations: they hold the law to what it does, where nobody thought of a course.

const walks = fc.tuple(submission, fc.noBias(fc.array(act, { minLength: 15, maxLength: 30 })), fc.boolean());
const drawn = fc.sample(walks, { numRuns: 24, seed: 20260803 });

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6);

/** Who may do what and why not, and what lists show, the law remembers and demands: in so few signs that a walk stays short. */
function rest(petition: PetitionInMemory): string {
  const { kind, dossier } = petition;
  const may = people.map((actor) =>
    Object.entries(petition.allowed(actor)).map(([, no]) => no && [no.code, no.details]),
  );
  const is = [kind.standing(dossier), kind.row(dossier), kind.parts.demanded?.(dossier), dossier.state];
  return `  may ${digestOf(may)}, is ${digestOf(is)}`;
}

/** What one act does, or what it is refused for. */
function stepOf(petition: PetitionInMemory, one: Act, passesMoments: boolean): string[] {
  const before = petition.facts.length;
  if (passesMoments && one.days > 0) petition.until(addDays(legalDateOf(petition.at), one.days));
  const next = nextAct(petition, one);
  try {
    next?.take();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { code, details } = error;
    return [...chronicleOf(petition.facts.slice(before)), `${next?.command ?? ''}: ${code} ${JSON.stringify(details)}`];
  }
  return [...chronicleOf(petition.facts.slice(before)), rest(petition)];
}

function walked([submitted, acts, passesMoments]: (typeof drawn)[number]): string[] {
  const petition = submittedAs(submitted);
  return [...chronicleOf(petition.facts), ...acts.flatMap((one) => stepOf(petition, one, passesMoments))];
}

describe('walks through the law of petitions', () => {
  holdChronicles(
    'petition-walks',
    Object.fromEntries(drawn.map((walk, at) => [`walk ${String(at + 1)}`, () => withoutStacks(() => walked(walk))])),
  );
});
