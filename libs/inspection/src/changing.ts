import { endClocks } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { requireApart } from './apart.js';
import { draft, isBegun, present, refused, requireGoing, requireLeader, requireVisit, ruled } from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import { thenCounts } from './counting.js';
import { nameOf, requireDay, requireFits } from './planning.js';
import type { Planned } from './state.js';

/**
 * Another office is visited: by whoever commissioned it alone, with its reasons, since the group may not widen what it looks at (15(2)).
 *
 * @throws DomainError those of the plan
 */
export const addVisit: Handler<'addVisit'> = ruled(
  'addVisit',
  [requireGoing],
  (dossier, { posts, reasons, ...visit }, context) => {
    const { state } = dossier;
    if (state.countedOn !== null) throw refused('conflict', 'inspection.counted', 'all that was planned is done');
    requireFits(visit, state, context);
    requireApart({ inspectors: present(state), posts, visited: [visit.office] }, context);
    return [draft('visitAdded', { ...visit, visit: nameOf(state.visits.length), reasons })];
  },
);

/** @throws DomainError `inspection.visit_begun` (conflict), details `visit`, those of `requireVisit` */
function requireNotBegun(dossier: InspectionDossier, name: string): Planned {
  const found = requireVisit(dossier, name);
  if (!isBegun(dossier, found)) return found;
  throw refused('conflict', 'inspection.visit_begun', 'somebody was there', { visit: name });
}

/** Another day, by the leader: in the same period. @throws DomainError `inspection.visit_begun`, `inspection.visit_day_unfit` */
export const moveVisit: Handler<'moveVisit'> = ruled(
  'moveVisit',
  [requireGoing, requireLeader],
  (dossier, payload, context) => {
    requireNotBegun(dossier, payload.visit);
    requireDay(payload.on, requireGoing(dossier).period, context);
    return [draft('visitMoved', payload)];
  },
);

/** Nobody goes there, for reasons that stay recorded. @throws DomainError `inspection.visit_begun` */
export const dropVisit: Handler<'dropVisit'> = ruled('dropVisit', [requireGoing], (dossier, payload, context) => {
  requireNotBegun(dossier, payload.visit);
  return thenCounts(dossier, [draft('visitDropped', payload)], context);
});

/** It is over before it counts. */
export const callOff: Handler<'callOff'> = ruled('callOff', [requireGoing], (dossier, { reasons }) => {
  const { countedOn } = dossier.state;
  if (countedOn !== null) throw refused('conflict', 'inspection.counted', 'all that was planned is done');
  const clocks = endClocks(dossier.clocks.filter(isRunning), 'cancelled');
  return [draft('ended', { as: 'called_off', reasons }, { clocks })];
});
