import { Modal } from 'antd';
import { isSessionOver } from '../shell/request.js';
import { useSay } from '../shell/say.js';
import { SignInForm } from './sign-in-form.js';

/** The dialog of `SessionOver`. */
export function Part({ name }: { readonly name: string }) {
  const say = useSay();
  return (
    <Modal open title={say('session.over')} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{say('session.overHint')}</p>
      <SignInForm name={name} done={() => isSessionOver.set(false)} />
    </Modal>
  );
}
