import type { PhoneLink, PhoneLinkAsked } from '#libs/contracts';
import { Button, Modal } from 'antd';
import { timeText, useSentenceOf } from '../base/index.js';
import { QrCode } from '../parts/qr-code.js';
import { useSay, type Say } from './phone.messages.js';
import { usePhoneLink } from './use-phone-link.js';

interface PhoneDialogProps {
  readonly caseId: string;
  readonly asked: PhoneLinkAsked & { readonly purpose: 'photo' | 'signature' };
  readonly close: () => void;
}

type State = ReturnType<typeof usePhoneLink>['state'];

/** The code that a telephone scans (手机拍照、平板签收), and what has come by it so far. Closing it takes the code back. */
export function Part({ caseId, asked, close }: PhoneDialogProps) {
  const say = useSay();
  const { link, state, error, again } = usePhoneLink(caseId, asked);
  const why = useSentenceOf(error);
  const { purpose } = asked;
  return (
    <Modal
      open
      title={say(`phone.${purpose}.title`)}
      onCancel={close}
      footer={
        <>
          {state?.isOver === true ? <Button onClick={again}>{say('phone.again')}</Button> : null}
          <Button type="primary" onClick={close}>
            {say('phone.close')}
          </Button>
        </>
      }
    >
      {error === null ? null : <p role="alert">{why}</p>}
      {link === null || state?.isOver === true ? null : <Code link={link} purpose={purpose} />}
      <p aria-live="polite">
        <strong>{stateWords(say, purpose, state)}</strong>
      </p>
    </Modal>
  );
}

function Code({ link, purpose }: { readonly link: PhoneLink; readonly purpose: 'photo' | 'signature' }) {
  const say = useSay();
  const { address, isReachable, expiresAt, most } = link;
  return (
    <>
      <p>{say(`phone.${purpose}.scan`, { most: most.files })}</p>
      {isReachable ? null : <p role="alert">{say('phone.unreachable')}</p>}
      <QrCode text={address} title={say('phone.qr')} />
      <p>{say('phone.minutes', { time: timeText(expiresAt) })}</p>
      <p>
        <a className="inline-link" href={address} target="_blank" rel="noreferrer">
          {say('phone.here')}
        </a>
      </p>
      <p className="quiet">{say(`phone.${purpose}.place`)}</p>
    </>
  );
}

function stateWords(say: Say, purpose: 'photo' | 'signature', state: State): string {
  if (state === undefined) return '';
  const { files, isOver, isOpened } = state;
  if (files > 0) return purpose === 'photo' ? say('phone.came', { n: files }) : say('phone.signed');
  if (isOver) return say('phone.over');
  if (!isOpened) return say('phone.waiting');
  return say(purpose === 'photo' ? 'phone.opened' : 'phone.signing');
}
