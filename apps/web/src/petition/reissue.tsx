import { Button } from 'antd';
import { useState } from 'react';
import { later, useMe } from '../base/index.js';
import { ComingForm } from '../command/coming-form.js';
import type { PetitionDetail } from './petition-detail.js';
import '../case/receipt.messages.js';
import { useSay } from './receipt.messages.js';

const Reissuing = later(async () => ({ Part: (await import('./reissuing.js')).Reissuing }), ComingForm);

/** Whether a lost receipt may be reissued (补发回执) by whoever is signed in. */
export const useMayReissue = (): boolean => useMe().data?.permits.includes('read.receipt') ?? false;

/** The button of the counter for a lost receipt. */
export function Reissue({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {say('receipt.reissue')}
      </Button>
      <Reissuing of={isOpen ? { detail, close: () => setOpen(false) } : null} />
    </>
  );
}
