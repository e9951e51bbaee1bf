import { Modal } from 'antd';
import { isSessionOver } from '../shell/request.js';
import { useSay } from '../shell/say.js';
import { useSignal } from '../shell/signal.js';
import { SignInForm } from './sign-in-form.js';
import { useMe } from './use-me.js';

/** Asks to sign in again where one was: the page below stays as it is. */
export function SessionOver() {
  const say = useSay();
  const me = useMe().data;
  const isOver = useSignal(isSessionOver);
  return (
    <Modal
      open={isOver && me !== undefined}
      title={say('session.over')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
    >
      <p>{say('session.overHint')}</p>
      <SignInForm name={me?.name ?? ''} done={() => isSessionOver.set(false)} />
    </Modal>
  );
}
