import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { timeText, useFocusBack, useFormIsOpen, useShortcuts } from '../base/index.js';
import { useSay } from './command.messages.js';

/**
 * How a form stands in its drawer: `signed`, what is signed beside the button, which is among the children as `SubmitFoot`;
 * `drawn`, beside its fields the page that they write; `plain`, its fields one below the other.
 */
export type FormLayout = 'plain' | 'signed' | 'drawn';

interface FormDrawerProps {
  readonly title: string;
  /** Words of the button: what is done. */
  readonly act: string;
  readonly isBusy: boolean;
  /** It cannot be done now; what is typed stays. */
  readonly isRefused?: boolean;
  /** It cannot be undone: the button says so by its colour. */
  readonly isFinal?: boolean;
  readonly layout?: FormLayout;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

// A page of paper and what is filled in beside it; a form alone.
const [signedPx, usualPx] = [1120, 520];

/** A form in a drawer beside the page, its one button at the foot; Ctrl-Enter presses it, wherever the focus is. */
export function FormDrawer({ title, layout = 'plain', close, children, ...foot }: FormDrawerProps) {
  const { act, isBusy, isRefused = false, submit } = foot;
  useFocusBack();
  useFormIsOpen(title);
  useShortcuts([{ keys: 'Ctrl-ENTER', does: act, run: () => !isBusy && !isRefused && submit() }]);
  return (
    <Drawer
      open
      onClose={close}
      size={layout === 'plain' ? usualPx : signedPx}
      title={title}
      className={layout === 'plain' ? 'command-drawer' : `command-drawer is-${layout}`}
      mask={{ closable: !isBusy }}
      footer={layout === 'signed' ? null : <SubmitFoot {...foot} />}
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
