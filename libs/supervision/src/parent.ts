import { permit } from '#libs/office';
import { draft, requireOpened } from './case.js';
import type { Handler } from './handler.js';

/** The course has told the petition, which is another case and another transaction. Told twice, it is one fact. */
export const noteParentTold: Handler<'noteParentTold'> = {
  settles: false,
  may: (dossier, context) => {
    permit(context, 'supervision.noteParentTold');
    requireOpened(dossier);
  },
  act: (dossier, { what, triggers }) => {
    const known = dossier.state.triggers.length;
    return dossier.state.parentTold[what] || (triggers ?? known) !== known ? [] : [draft('parentTold', { what })];
  },
};
