import type { Effects } from '#libs/kind';
import { draft, type DeliveryDossier } from './case.js';
import type { DeliveryDraft, DeliveryFacts } from './facts.js';
import { currentLeg } from './state.js';

/** The message of a reminder that went out, with nothing against it since; null: it may not have gone. */
export function goneAs({ state }: DeliveryDossier): DeliveryFacts['reminded'] | null {
  const current = currentLeg(state);
  if (current?.stage !== 'awaiting' || current.isUnanswered === true) return null;
  const { leg, channel } = current;
  return { leg, channel };
}

/** Its day is over, or what it reminds of is done. What went out by then has told its party all the same; nobody is late with the rest. */
export function reminderOver(dossier: DeliveryDossier, over: Effects): DeliveryDraft {
  const gone = goneAs(dossier);
  return gone === null ? draft('notNeeded', { fact: dossier.state.fact }, over) : draft('reminded', gone, over);
}
