import { Button, Modal } from 'antd';
import './administration.css';
import { Copyable } from './copyable.js';

interface SecretOnceProps {
  readonly title: string;
  /** Whose it is. */
  readonly says: string;
  /** Null where the request was a repeat and nobody knows it any more. */
  readonly secret: string | null;
  readonly hint: string;
  /** What stands there where it is not known. */
  readonly lost: string;
  readonly noted: string;
  readonly close: () => void;
}

/** Tells a password or a secret of another system once; what must be noted before anything else is a dialog. */
export function SecretOnce({ title, says, secret, hint, lost, noted, close }: SecretOnceProps) {
  return (
    <Modal
      open
      title={title}
      mask={{ closable: false }}
      keyboard={false}
      closable={false}
      footer={
        <Button type="primary" onClick={close}>
          {noted}
        </Button>
      }
    >
      {secret === null ? (
        <p>{lost}</p>
      ) : (
        <>
          <p>{says}</p>
          <div className="one-time">
            <Copyable text={secret} />
          </div>
          <p>{hint}</p>
        </>
      )}
    </Modal>
  );
}
