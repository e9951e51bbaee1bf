import { describe } from '@jest/globals';
import { head, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { accepted, assigned, registered, told } from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseOf, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000e');
const committee = office('mediation-binju');
const on = (date: string) => () => accepted().until(date).on(date);
const handed = (petition: PetitionInMemory) =>
  petition.act('handToMediation', { committee, agreedOn: petition.today() }, officer);

/** It is handed over, and the mediation has announced itself. */
function mediated(petition: PetitionInMemory): PetitionInMemory {
  const { until = '' } = handed(petition).dossier.state.mediations?.at(-1) ?? {};
  const of = { part, kind: 'mediation', name: committee, isNecessary: false };
  return petition.tell('notePart', { ...of, n: 1, cause: `until/1/${until}` }, courseOf(part));
}

const ended = (petition: PetitionInMemory, outcome: string) =>
  petition.tell('endPart', { part, outcome, causes: 1 }, courseOf(part));
const settled = (petition: PetitionInMemory) =>
  petition.act('noteSettlement', { part, on: petition.today() }, courseOf(part));
const closed = (petition: PetitionInMemory, by = officer) => petition.act('settle', { note: null }, by);

describe('mediation (33)', () => {
  holdChronicles('petition-mediated', {
    'handed over early, with thirty days': told(accepted, handed),
    'handed over late, with what five working days leave': told(on('2026-09-16'), handed),
    'handed over, whose date an extension moves': told(
      () => mediated(on('2026-09-16')()),
      (one) => one.extended(),
    ),
    'handed over, and it comes to nothing': told(
      () => mediated(accepted()),
      (one) => ended(one.until('2026-08-20').on('2026-08-20'), 'failed').until('2026-10-20'),
    ),
    'handed over again to the same committee': told(() => ended(mediated(accepted()), 'declined'), handed),
    'settled, and closed so': told(
      () => mediated(accepted()).until('2026-08-20').on('2026-08-20'),
      (one) => closed(settled(one).on('2026-08-25')),
    ),
    'settled in time, and closed when its limit had passed': told(
      () => mediated(accepted()).until('2026-08-20').on('2026-08-20'),
      (one) => closed(settled(one).until('2026-10-12').on('2026-10-12'), head),
    ),
    'settled when its limit had passed': told(
      () => mediated(accepted()).until('2026-10-12').on('2026-10-12'),
      (one) => closed(settled(one)),
    ),
    'assigned, reported and closed as settled': told(
      () => mediated(registered().referred(assigned).notified().accepted()),
      (one) => closed(settled(one).act('reportCompletion', { report: text('settled') }, officer)),
    ),
    'settled, and decided all the same': told(
      () => settled(mediated(accepted())),
      (one) => one.on('2026-08-25').decided(),
    ),
  });
});
