import type { Refusal } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { Refused, useChooseActing, useMe } from '../base/index.js';
import { actingIn, roleKey, useRoleName } from '../office/role-name.js';
import { useSay } from './command.messages.js';
import { rolesThatMay } from './roles-that-may.js';

interface NotPermittedProps {
  readonly title: string;
  readonly refusal: NonNullable<Refusal>;
  readonly close: () => void;
}

/** In place of a form that the present capacity could fill in and never send: who may, and the way there for whoever is that too. */
export function NotPermitted({ title, refusal, close }: NotPermittedProps) {
  const say = useSay();
  const nameOf = useRoleName();
  const choose = useChooseActing();
  const roles = rolesThatMay(useMe().data, refusal);
  // Refused for another reason, whoever asks may well hold the capacity: the sentence alone says what is in the way.
  const isForCapacity = typeof refusal.details['who'] === 'string';
  return (
    <Drawer open onClose={close} size={520} title={title} className="command-drawer">
      <section className="stack not-permitted" aria-label={say('command.notPermitted')}>
        <p>{refusal.sentence}</p>
        {isForCapacity ? <p>{say(roles.length === 0 ? 'command.askThem' : 'command.changeRole')}</p> : null}
        <div className="stack-close">
          {roles.map((role, index) => (
            <Button
              key={roleKey(role)}
              type="primary"
              block
              autoFocus={index === 0}
              loading={choose.isPending}
              onClick={() => choose.mutate(actingIn(role))}
            >
              {say('command.actAs', { role: nameOf(role) })}
            </Button>
          ))}
        </div>
        <Refused error={choose.error} className="field-error" />
        <Button onClick={close}>{say('word.close')}</Button>
      </section>
    </Drawer>
  );
}
