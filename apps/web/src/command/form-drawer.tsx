import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { timeText, useFocusBack, useFormIsOpen, useShortcuts } from '../base/index.js';
import { useSay } from './command.messages.js';

interface FormDrawerProps {
  readonly title: string;
  /** Words of the button: what is done. */
  readonly act: string;
  readonly isBusy: boolean;
  /** It cannot be done now; what is typed stays. */
  readonly isRefused?: boolean;
  /** It cannot be undone: the button says so by its colour. */
  readonly isFinal?: boolean;
  /** It is a signature: what is signed stands beside the button, which is among the children as `SubmitFoot`. */
  readonly isSigned?: boolean;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

// A page of paper and what is filled in beside it; a form alone.
const [signedPx, usualPx] = [1120, 520];

/** A form in a drawer beside the page, its one button at the foot; Ctrl-Enter presses it, wherever the focus is. */
export function FormDrawer({ title, isSigned = false, close, children, ...foot }: FormDrawerProps) {
  const { act, isBusy, isRefused = false, submit } = foot;
  useFocusBack();
  useFormIsOpen(title);
  useShortcuts([{ keys: 'Ctrl-ENTER', does: act, run: () => !isBusy && !isRefused && submit() }]);
  return (
    <Drawer
      open
      onClose={close}
      size={isSigned ? signedPx : usualPx}
      title={title}
      className={isSigned ? 'command-drawer is-signed' : 'command-drawer'}
      mask={{ closable: !isBusy }}
      footer={isSigned ? null : <SubmitFoot {...foot} />}
    >
      {children}
    </Drawer>
  );
}

/** The button of a form, and its keys. */
export function SubmitFoot({ act, isBusy, isRefused = false, isFinal = false, submit }: SubmitProps) {
  const say = useSay();
  return (
    <div className="command-submit">
      <Button type="primary" danger={isFinal} size="large" block loading={isBusy} disabled={isRefused} onClick={submit}>
        {act}
      </Button>
      <p className="quiet command-keys keys-hint">{say('command.submitKeys')}</p>
    </div>
  );
}

type SubmitProps = Pick<FormDrawerProps, 'act' | 'isBusy' | 'isRefused' | 'isFinal' | 'submit'>;

/** A rule for a field that must not be empty. */
export const required = (message: string) => ({ required: true, whitespace: true, message });

interface KeptProps {
  /** What becomes of it once it is sent. */
  readonly says: string;
  /** When the draft was last kept. */
  readonly draftAt: string | null;
  /** It is kept on the server, and not on this device alone. */
  readonly isOfOffice?: boolean;
}

/** Below a form: that what it does is recorded, and that what is typed is kept. */
export function Kept({ says, draftAt, isOfOffice = false }: KeptProps) {
  const say = useSay();
  return (
    <p className="quiet">
      {says}{' '}
      {draftAt === null ? '' : say(isOfOffice ? 'draft.keptByOffice' : 'draft.kept', { time: timeText(draftAt) })}
    </p>
  );
}
