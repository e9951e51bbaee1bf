import { commandText } from '#libs/contracts';
import { Button } from 'antd';
import { useAddress } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useSay } from './delivery.messages.js';

// What mends it first; what ends it last.
const inOrder = ['retry', 'recordPosting', 'recordReturn', 'recordPublication', 'prove', 'replan', 'withdraw'] as const;

/** Where the way stops that is tried now: what a person may do about it. */
export function MayDo({ detail: { commands, item } }: SlotProps<DeliveryDetail>) {
  const say = useSay();
  const { change } = useAddress();
  const may = inOrder.filter((command) => commands[command] === null);
  if (item.servedOn !== null || item.endedAt !== null || may.length === 0) return null;
  return (
    <p className="words no-print">
      <span className="quiet">{say('delivery.mayDo')}</span>
      {may.map((command) => (
        <Button key={command} size="small" onClick={() => change({ do: command })}>
          {commandText('delivery', command, say.language)}
        </Button>
      ))}
    </p>
  );
}
