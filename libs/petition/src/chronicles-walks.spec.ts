import { createHash } from 'node:crypto';
import { describe } from '@jest/globals';
import fc from 'fast-check';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { chronicleOf } from '../../../test/support/chronicle.js';
import {
  accepted,
  delivered,
  direct,
  people,
  statedNotice,
  supported,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { act, nextAct, submission, submittedAs, type Act } from '../../../test/support/walks-of-petitions.js';
import { withoutStacks } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { isDomainError } from '#libs/kernel';

// Nobody read these against the Regulations: they hold the law to what it does, where nobody thought of a course.

const acts = (least: number, most: number) => fc.noBias(fc.array(act, { minLength: least, maxLength: most }));
const drawn = fc.sample(fc.tuple(submission, acts(15, 30), fc.boolean()), { numRuns: 24, seed: 20260803 });

/** What is stated late, disputed, found wrong and done anew: seldom reached from a registration. */
const leaning = [
  ...['notify', 'accept', 'recordDelivery', 'disputeDate', 'confirmRecord', 'rejectRecord', 'noticeExtension'],
  ...['declareOutOfRemit', 'routeOut', 'requestReview', 'waiveReview', 'close'],
];
const begun = fc.constantFrom(
  ...[accepted, delivered, supported, statedNotice, direct],
  ...[
    () => statedNotice().decided().delivered(),
    () => accepted().extended().decided().until('2026-08-25').on('2026-08-25').delivered('2026-08-10'),
  ],
  ...[() => delivered().closed(), () => supported().delivered(), () => direct({ class: 'suggestion' }).answered()],
);
const late = fc.sample(fc.tuple(begun, acts(8, 14), fc.boolean()), { numRuns: 48, seed: 20260803 });

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
function stepOf(petition: PetitionInMemory, one: Act, passesMoments: boolean, to?: readonly string[]): string[] {
  const before = petition.facts.length;
  if (passesMoments && one.days > 0) petition.until(addDays(legalDateOf(petition.at), one.days));
  const next = nextAct(petition, one, to);
  try {
    next?.take();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { code, details } = error;
    return [...chronicleOf(petition.facts.slice(before)), `${next?.command ?? ''}: ${code} ${JSON.stringify(details)}`];
  }
  return [...chronicleOf(petition.facts.slice(before)), rest(petition)];
}

function walkedOn(petition: PetitionInMemory, acts: readonly Act[], passesMoments: boolean, to?: readonly string[]) {
  return withoutStacks(() => acts.flatMap((one) => stepOf(petition, one, passesMoments, to)));
}

const named = (walks: readonly (() => readonly string[])[]) =>
  Object.fromEntries(walks.map((walk, at) => [`walk ${String(at + 1)}`, walk]));

describe('walks through the law of petitions', () => {
  const from = ([submitted, acts, passesMoments]: (typeof drawn)[number]) => {
    const petition = submittedAs(submitted);
    return [...chronicleOf(petition.facts), ...walkedOn(petition, acts, passesMoments)];
  };
  holdChronicles('petition-walks', named(drawn.map((walk) => () => from(walk))));
});

describe('walks on from where papers were served', () => {
  const from = ([begin, acts, passesMoments]: (typeof late)[number]) => walkedOn(begin(), acts, passesMoments, leaning);
  holdChronicles('petition-walks-of-records', named(late.map((walk) => () => from(walk))));
});
