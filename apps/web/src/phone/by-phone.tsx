import type { PhoneLinkAsked } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { later } from '../base/index.js';
import { useSay } from './phone.messages.js';

const Dialog = later(() => import('./phone-dialog.js'));

interface ByPhoneProps {
  readonly caseId: string;
  readonly purpose: 'photo' | 'signature';
  readonly category?: PhoneLinkAsked['category'];
  /** False: nothing more is wanted. An open window stays, and says what came of it. */
  readonly isOffered?: boolean;
}

/** Brings something to a case by a telephone or tablet: the button, and the window with the code. */
export function ByPhone({ caseId, purpose, category, isOffered = true }: ByPhoneProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      {isOffered ? <Button onClick={() => setOpen(true)}>{say(`phone.${purpose}`)}</Button> : null}
      <Dialog of={isOpen ? { caseId, asked: { purpose, category }, close } : null} />
    </>
  );
}
