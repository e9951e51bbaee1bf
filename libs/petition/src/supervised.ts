import { permit } from '#libs/office';
import { draft } from './case.js';
import { requireRegistered } from './guard.js';
import type { Handler } from './handler.js';

// Supervision (督办) never stops the petition: the petition only remembers it. It may also be told after its own end.

/** A supervision of an office was opened for this petition. Told twice, it is one fact. */
export const noteSupervision: Handler<'noteSupervision'> = {
  settles: false,
  may: (dossier, context) => {
    permit(context, 'petition.noteSupervision');
    requireRegistered(dossier);
  },
  act: (dossier, payload) => {
    const { breaches, supervisions } = dossier.state;
    const isOwed = breaches.some(({ clock, isNoted }) => clock === payload.clock && !isNoted);
    const isUnknown = !supervisions.some(({ id, isEnded }) => id === payload.supervision && !isEnded);
    return isOwed || isUnknown ? [draft('supervisionNoted', payload)] : [];
  },
};

/** A supervision has ended. */
export const noteSupervisionEnded: Handler<'noteSupervisionEnded'> = {
  settles: false,
  may: (dossier, context) => {
    permit(context, 'petition.noteSupervisionEnded');
    requireRegistered(dossier);
  },
  act: (dossier, payload) => {
    const isOpen = dossier.state.supervisions.some(({ id, isEnded }) => id === payload.supervision && !isEnded);
    return isOpen ? [draft('supervisionEndNoted', payload)] : [];
  },
};
