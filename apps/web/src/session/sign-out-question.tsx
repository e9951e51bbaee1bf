import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { draftsHere, instantText, type DraftsHere, useMe } from '../base/index.js';
import { useSay } from './session.messages.js';
import { useSignOut } from './use-session.js';

interface SigningOut {
  /** Signs out; where something would be lost with it, asks before. */
  readonly begin: () => void;
  readonly isPending: boolean;
  /** The question, as long as it stands. */
  readonly question: ReactNode;
}

/** Signing out, which clears the drafts of this device: nobody loses one without having been asked. */
export function useSigningOut(): SigningOut {
  const account = useMe().data?.account ?? '';
  const signOut = useSignOut();
  const [asked, setAsked] = useState<DraftsHere | null>(null);
  const begin = (): void => {
    const found = draftsHere(account);
    if (found.own.length + found.others === 0) signOut.mutate();
    else setAsked(found);
  };
  const question =
    asked === null ? null : (
      <SignOutQuestion
        found={asked}
        isBusy={signOut.isPending}
        stay={() => setAsked(null)}
        leave={() => signOut.mutate()}
      />
    );
  return { begin, isPending: signOut.isPending, question };
}

interface SignOutQuestionProps {
  readonly found: DraftsHere;
  readonly isBusy: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

function SignOutQuestion({ found: { own, others }, isBusy, stay, leave }: SignOutQuestionProps) {
  const say = useSay();
  return (
    <Modal
      open
      title={say('session.draftsHere', { n: own.length + others })}
      onCancel={stay}
      footer={[
        <Button key="leave" danger loading={isBusy} onClick={leave}>
          {say('session.leaveDrafts')}
        </Button>,
        <Button key="stay" type="primary" autoFocus onClick={stay}>
          {say('session.stay')}
        </Button>,
      ]}
    >
      <p>{say('session.draftsGo')}</p>
      <ul className="stack-close drafts-here">
        {own.map(({ about, at }) => (
          <li key={`${about} ${at}`}>
            {about} <span className="quiet">{instantText(at)}</span>
          </li>
        ))}
        {others === 0 ? null : <li>{say('session.draftsOfOthers', { n: others })}</li>}
      </ul>
    </Modal>
  );
}
