import { type Account, accountAnswer, type AccountAnswer, accountCreate, longestOf } from '#libs/contracts';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { useSay } from './account.messages.js';
import { RoleFields } from './role-fields.js';

/** What an administrator does to an account; the last word of its route. */
export const deeds = [
  'create',
  'rename',
  'roles',
  'deactivate',
  'reactivate',
  'resetPassword',
  'unblock',
  'endSessions',
] as const;
export type Deed = (typeof deeds)[number];

/** What is to be done to which account; none for one that is made. */
export interface AskedDeed {
  readonly deed: Deed;
  readonly account: Account | null;
}

/** What makes sense for an account as it stands, in the order in which it is wanted. */
export function deedsFor({ isOwn, isActive, blockedUntil, sessions }: Account): Deed[] {
  if (isOwn) return ['rename'];
  return [
    ...(blockedUntil === null ? [] : (['unblock'] as const)),
    'roles',
    'resetPassword',
    ...(sessions > 0 ? (['endSessions'] as const) : []),
    'rename',
    isActive ? 'deactivate' : 'reactivate',
  ];
}

interface AccountFormProps {
  readonly asked: AskedDeed;
  readonly close: () => void;
  readonly closeDone: () => void;
  readonly done: (answer: AccountAnswer, deed: Deed) => void;
}

/** One deed in a drawer: its fields, what follows, the reason. */
export function AccountForm({ asked, close, closeDone, done }: AccountFormProps) {
  const say = useSay();
  // As it was when the form was opened: what others change meanwhile is told, never written over.
  const [{ deed, account }] = useState(asked);
  const act = say(`account.act.${deed}`);
  const seen = account === null ? {} : { seen: account.lastChange };
  return (
    <ChangeDrawer
      title={account === null ? say('account.new') : `${act} · ${account.displayName}`}
      act={act}
      answers={accountAnswer}
      reason={accountCreate.shape.reason}
      path={account === null ? '/api/accounts' : `/api/accounts/${account.id}/${deed}`}
      bodyOf={(typed) => ({ ...typed, ...seen })}
      initial={initialOf(deed, account)}
      consequence={say(`account.hint.${deed}`)}
      close={close}
      closeDone={closeDone}
      done={(answer) => done(answer, deed)}
    >
      {deed === 'create' ? <NameField /> : null}
      {deed === 'create' || deed === 'rename' ? (
        <Form.Item
          name="displayName"
          label={say('account.displayName')}
          rules={[required(say('account.displayNameWanted'))]}
        >
          <Input maxLength={longestOf(accountCreate.shape.displayName)} autoComplete="off" />
        </Form.Item>
      ) : null}
      {deed === 'create' || deed === 'roles' ? <RoleFields /> : null}
    </ChangeDrawer>
  );
}

function initialOf(deed: Deed, account: Account | null): Record<string, unknown> {
  if (deed === 'create') return { roles: [{}] };
  if (deed === 'roles') return { roles: account?.roles };
  return deed === 'rename' ? { displayName: account?.displayName } : {};
}

function NameField() {
  const say = useSay();
  return (
    <Form.Item
      name="name"
      label={say('account.name')}
      extra={say('account.nameHint')}
      rules={[
        required(say('account.nameWanted')),
        { pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/, message: say('account.nameHint') },
      ]}
    >
      <Input
        maxLength={longestOf(accountCreate.shape.name)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Form.Item>
  );
}
