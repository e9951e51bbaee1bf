import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { isSessionOver } from '../base/request.js';
import { useFocusBack } from '../base/use-focus-back.js';
import { useSay } from './session.messages.js';
import { SignInForm } from './sign-in-form.js';
import { useSigningOut } from './sign-out-question.js';
import './session-over.css';

/** The dialog of `SessionOver`. */
export function Part({ name }: { readonly name: string }) {
  const say = useSay();
  const leaving = useSigningOut();
  const place = useRef<HTMLDivElement>(null);
  // Whoever is signed in again is where they were: the keys go there, and Ctrl-Enter sends what was to be sent.
  useFocusBack();
  // The account is known; only once the dialog stands can something in it take the focus.
  const begin = (): void => place.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
  return (
    <Modal
      open
      title={say('session.over')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      afterOpenChange={begin}
    >
      <div ref={place}>
        <p>{say('session.overHint')}</p>
        <SignInForm name={name} done={() => isSessionOver.set(false)} />
        <div className="stack-close session-leave">
          <Button block loading={leaving.isPending} onClick={leaving.begin}>
            {say('session.someoneElse')}
          </Button>
          <p className="quiet">{say('session.someoneElseHint')}</p>
        </div>
        {leaving.question}
      </div>
    </Modal>
  );
}
