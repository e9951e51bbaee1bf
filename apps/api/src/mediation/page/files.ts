import { filesOf } from '../../portal/file-routes.js';
import { readOwnMediation } from '../own/reading.js';

/** Where a party brings what belongs to its dispute: it is the committee's to show, and moves no date. */
export const mediationFiles = filesOf({
  kind: 'mediation',
  isMaterial: false,
  read: async ({ platform }, pass) => {
    const { number, isDrill, committee, mayBringFiles } = await readOwnMediation(platform, pass);
    return { number, isDrill, holder: committee, mayAddMaterial: mayBringFiles, of: 'mediation' };
  },
});
