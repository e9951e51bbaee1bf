import type { OwnAct, OwnMediation } from '#contracts/mediation';
import type { MandateScope } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
import type { OwnFile } from './own-file.js';

/** What a mandate has to cover for whoever does it in a party's place, as the law asks it. */
const scopes: Readonly<Partial<Record<OwnAct, MandateScope>>> = {
  withdraw: 'withdraw',
  withdrawRelease: 'withdraw',
  withdrawTelling: 'withdraw',
  agreeVisit: 'speak',
  unwantContact: 'speak',
  wantContact: 'speak',
  askRecusal: 'speak',
  hideAddress: 'speak',
};

export const scopeOf = (act: OwnAct): MandateScope => scopes[act] ?? 'settle';

// A word is enough, of an organisation too.
const words: readonly OwnAct[] = ['withdraw', 'withdrawRelease', 'withdrawTelling', 'unwantContact'];

/**
 * What whoever reads may not say here, and why: an organisation binds itself under its seal, and an agent within the mandate. To leave
 * takes no seal.
 */
export function barOf({ dossier, party: of, reader: by, today: on }: OwnFile, act: OwnAct): Bar | null {
  if (words.includes(act) && by === of) return null;
  const answer = mayActFor(dossier.parties, { by, of, scope: scopeOf(act), on });
  if (!mayNot(answer)) return null;
  return answer.code === 'party.organisation_needs_its_seal_or_statutory' ? 'seal' : 'mandate';
}

type Bar = OwnMediation['barred'][number]['why'];
