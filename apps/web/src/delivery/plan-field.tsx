import { deliveryChannel } from '#contracts/delivery';
import { deliveryWays } from '#libs/contracts';
import { Loading, useAnswer } from '../base/index.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useRecipientWord } from './recipient-word.js';
import { Ways, type WaysProps } from './recipient-plan.js';
import type { Plan } from './use-putting.js';
import type { FormField } from '../parts/form-field.js';

interface PlanFieldProps extends FormField {
  readonly detail: DeliveryDetail;
}

/** The ways of a delivery in their order, as they are chosen when it is put on its way: each with what is to be known of it. */
export function PlanField({ detail, id, value, onChange }: PlanFieldProps) {
  const who = useWho(detail);
  const { ways, isLoading } = useWays(detail);
  if (isLoading) return <Loading rows={3} />;
  return (
    <div id={id}>
      <Ways ways={ways} who={who} plan={(value ?? []) as Plan} change={(plan) => onChange?.(plan)} />
    </div>
  );
}

function useWho({ item, progress: { recipient } }: DeliveryDetail): string {
  const role = useRecipientWord()(item.party, recipient);
  return `${role} ${recipient?.name ?? ''}`.trim();
}

function useWays({ item, parent, progress: { fact, recipient } }: DeliveryDetail) {
  const answer = useAnswer(deliveryWays, pathOf(parent, fact), { isForgotten: true, isOnce: true });
  const party = item.party ?? recipient?.party;
  const found = answer.data?.recipients.find((one) => one.party === party);
  return { ways: found?.ways ?? unknownWays, isLoading: answer.isLoading };
}

const pathOf = (parent: DeliveryDetail['parent'], fact: number | null): string | null =>
  parent === null || fact === null ? null : `/api/cases/${parent.case}/documents/${String(fact)}/ways`;

// Of whom the reader may not see the case nothing is known that is in the way.
const unknownWays: WaysProps['ways'] = deliveryChannel.options.map((channel) => ({
  ...{ channel, isPossible: true, hint: null },
}));
