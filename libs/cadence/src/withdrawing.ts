import { closeDuties, endClocks } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { draft, openedOf, refused, ruled, type CadenceDossier, type Handler } from './case.js';
import { requireRunning } from './keeping.js';

/**
 * A first period that was published by mistake, before anybody has done anything in it: it ends, and is published anew as it was meant. A
 * later one is changed by its plan, and by whom it is let off.
 *
 * @throws DomainError conflict `cadence.not_first`; `cadence.work_begun`: somebody has filed, or a tour is planned or made; those of
 *   `requireRunning`
 */
export const withdraw: Handler<'withdraw'> = ruled('withdraw', requireUntouched, (dossier, payload) => [
  draft('withdrawn', payload),
  draft(
    'ended',
    { as: 'withdrawn' },
    {
      clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
      duties: closeDuties(dossier, ['file', 'tour'], 'dropped'),
    },
  ),
]);

function requireUntouched(dossier: CadenceDossier): void {
  requireRunning(dossier);
  const { terms, owing } = openedOf(dossier);
  if (terms.cadence !== dossier.id) throw refused('conflict', 'cadence.not_first', 'others went before it');
  // A tour that was called off is none.
  const isToured = dossier.parts.some(({ outcome }) => outcome !== 'called_off');
  if (isToured || owing.some(({ done }) => done > 0)) {
    throw refused('conflict', 'cadence.work_begun', 'something was done in it');
  }
}
