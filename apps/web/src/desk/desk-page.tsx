import type { Scan } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { Page, useAddress, useShortcuts } from '../base/index.js';
import { ChannelChoice, useChannel } from './channel-choice.js';
import { DeskForm } from './desk-form.js';
import { FindDrawer } from './find-drawer.js';
import { DeskScans } from './desk-scans.js';
import { useSay } from './desk.messages.js';
import type { Decision } from './desk-values.js';
import { useKeptReceipts, type KeptReceipt } from './kept-receipts.js';
import { ReceiptView } from './receipt-view.js';
import { WaitingReceipts } from './waiting-receipts.js';
import './desk.css';

/** The receipt that is on screen. */
interface ShownReceipt {
  readonly kept: Pick<KeptReceipt, 'receipt' | 'name'>;
  readonly decisions: readonly Decision[];
  /** It was registered just now: what is to be printed is printed at once. */
  readonly isNew: boolean;
}

/** The intake desk (登记): one matter after the other, each ending with the receipt that is handed over. */
export function Screen() {
  const say = useSay();
  const { channel, choose } = useChannel();
  const finding = useFinding();
  const receipts = useKeptReceipts();
  const [shown, setShown] = useState<ShownReceipt | null>(null);
  const [scans, chooseScans] = useState<readonly Scan[]>([]);
  if (shown !== null) {
    const { receipt } = shown.kept;
    return (
      <Page title={say('desk.title')}>
        <ReceiptView
          key={receipt.id}
          {...shown}
          scans={shown.isNew ? scans : []}
          printed={(isPrinted) => receipts.printed(receipt.id, isPrinted)}
          next={(isHandedOver) => {
            if (isHandedOver) receipts.handedOver(receipt.id);
            setShown(null);
            chooseScans([]);
          }}
        />
      </Page>
    );
  }
  return (
    <Page
      title={say('desk.title')}
      beside={
        <>
          <ChannelChoice channel={channel} choose={choose} />
          <Button onClick={finding.open} aria-keyshortcuts="Alt+s">
            {say('desk.find')} <kbd aria-hidden="true">Alt-s</kbd>
          </Button>
        </>
      }
    >
      <WaitingReceipts
        list={receipts.list}
        open={(kept) => setShown({ kept, decisions: [], isNew: false })}
        handedOver={({ receipt }) => receipts.handedOver(receipt.id)}
      />
      <DeskForm
        channel={channel}
        done={(receipt, { isAnonymous, petitioner, repeats = [] }) => {
          const name = isAnonymous === true ? null : (petitioner?.name ?? null);
          receipts.add({ receipt, name });
          setShown({ kept: { receipt, name }, decisions: repeats, isNew: true });
        }}
      />
      <DeskScans chosen={scans} choose={chooseScans} />
      {finding.isOpen ? <FindDrawer close={finding.close} /> : null}
    </Page>
  );
}

/** The search stands in the address, so that the palette leads to it; what is typed there does not. */
function useFinding() {
  const say = useSay();
  const { search, change } = useAddress();
  const open = (): void => change({ do: 'find' });
  useShortcuts([{ keys: 'Alt-s', does: say('desk.find'), run: open }]);
  return { isOpen: search.get('do') === 'find', open, close: () => change({ do: null }) };
}
