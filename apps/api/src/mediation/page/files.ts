import { filesOf } from '../../portal/file-routes.js';
import { readChosen } from './chosen.js';

/** Where a party brings what belongs to its dispute: it is the committee's to show, and moves no date. */
export const mediationFiles = filesOf({
  kind: 'mediation',
  isMaterial: false,
  read: async ({ platform }, pass) => {
    const { own } = await readChosen(platform, pass);
    const { number, isDrill, committee, mayBringFiles } = own;
    const words = { title: 'mediation.files.title', intro: 'mediation.files.intro' } as const;
    const told = { words, isDescribed: false, of: 'mediation' } as const;
    return { number, isDrill, holder: committee, mayAddMaterial: mayBringFiles, ...told };
  },
});
