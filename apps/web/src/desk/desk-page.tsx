import type { Receipt } from '#contracts/petition';
import { useState } from 'react';
import { Page } from '../base/index.js';
import { ChannelChoice, useChannel } from './channel-choice.js';
import { DeskForm } from './desk-form.js';
import { type DeskValues } from './desk-values.js';
import { useSay } from './desk.messages.js';
import { ReceiptView } from './receipt-view.js';
import './desk.css';

interface Registered {
  readonly receipt: Receipt;
  readonly values: DeskValues;
}

/** The intake desk (登记): one matter after the other, each ending with the receipt that is handed over. */
export function Screen() {
  const say = useSay();
  const { channel, choose } = useChannel();
  const [registered, setRegistered] = useState<Registered | null>(null);
  if (registered !== null) {
    return (
      <Page title={say('desk.title')}>
        <ReceiptView
          receipt={registered.receipt}
          decisions={registered.values.repeats ?? []}
          next={() => setRegistered(null)}
        />
      </Page>
    );
  }
  return (
    <Page title={say('desk.title')} beside={<ChannelChoice channel={channel} choose={choose} />}>
      <DeskForm channel={channel} done={(receipt, values) => setRegistered({ receipt, values })} />
    </Page>
  );
}
