import { DomainError } from '#libs/kernel';
import { filesOf } from '../../portal/file-routes.js';
import { readOwnMediation } from '../own/reading.js';
import { readChosen, senderOf } from './chosen.js';

/** Where a party brings what belongs to its dispute: it is the committee's to show, and moves no date. */
export const mediationFiles = filesOf({
  kind: 'mediation',
  isMaterial: false,
  read: async ({ platform }, pass) => {
    const { own, pass: reader } = await readChosen(platform, pass);
    const { number, isDrill, committee, mayBringFiles } = own;
    const words = { title: 'mediation.files.title', intro: 'mediation.files.intro' } as const;
    const told = { words, isDescribed: false, of: 'mediation' } as const;
    return { number, isDrill, holder: committee, mayAddMaterial: mayBringFiles, reader, ...told };
  },
  senderOf: async ({ platform }, form, pass) => {
    const sender = senderOf(form, pass);
    const { mayBringFiles, party } = await readOwnMediation(platform, sender);
    if (mayBringFiles) return { ...sender, of: party };
    throw new DomainError('forbidden', 'party.mandate_too_narrow', 'nothing is brought for that one', {
      party,
      scope: 'speak',
    });
  },
});
