import { phaseText, type Language } from '#libs/contracts';
import { pausedText } from '#contracts/mediation';
import { isOfParty } from '#libs/kernel';
import { toldClocksOf, toldPhaseOf, type MediationDossier } from '#libs/mediation';
import type { reads } from '#libs/persistence';
import type { ToldStatus } from '../case/kinds-own.js';
import { actorOf } from '../intake/receipt-right.js';
import type { Platform } from '../platform.js';

/** Where a mediation stands for whoever shows a receipt of it: no more than the page of that party says. */
export async function toldStatusOf(
  { docket, database }: Platform,
  holder: reads.ReceiptHolder,
  language: Language,
): Promise<ToldStatus> {
  const { dossier: read } = await docket.now(holder.caseId, actorOf(holder), database);
  const dossier = read as MediationDossier;
  const phase = toldPhaseOf(dossier);
  const next = toldClocksOf(dossier).find(({ owner }) => !isOfParty(owner));
  return {
    phase,
    phaseText: phase === 'paused' ? pausedText[language] : phaseText('mediation', phase, language),
    answerBy: next?.legalDueOn ?? null,
    provisional: next?.provisional ?? false,
  };
}
