import { Button, Modal } from 'antd';
import { Copy } from '../parts/copyable.js';
import { useSay } from './account.messages.js';

/** A one-time password that is to be told; null where the request was a repeat and nobody knows it any more. */
export interface ToldPassword {
  readonly name: string;
  readonly displayName: string;
  readonly password: string | null;
}

/** Tells a password once; what must be noted before anything else is a dialog. */
export function PasswordOnce({ told, close }: { readonly told: ToldPassword; readonly close: () => void }) {
  const say = useSay();
  const { displayName, name, password } = told;
  return (
    <Modal
      open
      title={say('account.password.title')}
      mask={{ closable: false }}
      keyboard={false}
      closable={false}
      footer={
        <Button type="primary" onClick={close}>
          {say('account.password.noted')}
        </Button>
      }
    >
      {password === null ? (
        <p>{say('account.password.lost')}</p>
      ) : (
        <>
          <p>{say('account.password.for', { name: `${displayName} (${name})` })}</p>
          <p className="one-time">
            <output>{password}</output> <Copy text={password} />
          </p>
          <p>{say('account.password.hint')}</p>
        </>
      )}
    </Modal>
  );
}
