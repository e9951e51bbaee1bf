import { confirmationBar, type LegalDate } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { openClock } from '#libs/rules';
import { isLedByOrgan } from './agreed-jointly.js';
import type { MediationDossier } from './case.js';
import { mediationRules as rules } from './rules.js';
import { isEntrusted } from './words.js';

/** The last day on which the parties may ask a court together, from the day of its effect (人民调解法 33(1), 民事诉讼法 205). */
export function confirmByOf(startOn: LegalDate, context: KindContext): LegalDate | null {
  const window = { rule: rules.confirmation, n: 1, owner: 'applicant', claim: null, startedBy: 'tookEffect' } as const;
  return openClock(context, { ...window, startOn }).legalDueOn;
}

/**
 * Whether the parties are offered to ask a court (司法确认): whoever mediates here is a committee, a lawfully established body, unless an
 * organ has brought it about.
 */
export function isConfirmable(dossier: MediationDossier): boolean {
  const { track, agreement } = dossier.state;
  if (agreement === null) return false;
  const asked = { isLawfulBody: !isLedByOrgan(dossier), isEntrusted: isEntrusted(track), limits: agreement.limits };
  return confirmationBar(asked) === null;
}
