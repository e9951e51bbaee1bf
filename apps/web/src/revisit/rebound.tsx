import { reboundAsked, reboundOpened } from '#contracts/revisit';
import { longestOf } from '#libs/contracts';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Refused, Section, useChange } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { FormDrawer } from '../command/form-drawer.js';
import type { AskedParty, RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

/** What has broken out again, and the new case that is opened for it (另立案件): nobody's name is seen by it. */
export function Rebound({ detail }: SlotProps<RevisitDetail>) {
  const say = useSay();
  const [party, ask] = useState<AskedParty | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const owed = detail.progress.asked.filter(({ isReboundOwed }) => isReboundOwed);
  const mayOpen = detail.item.matter === 'mediation' && detail.commands['linkRebound'] === null;
  if (!mayOpen || (owed.length === 0 && opened === null)) return null;
  return (
    <Section id="rebound" title={say('revisit.rebound')} className="stack no-print">
      {opened === null ? null : <p role="status">{say('revisit.rebound.opened', { number: opened })}</p>}
      {owed.length === 0 ? null : <p>{say('revisit.rebound.what')}</p>}
      {owed.map((one) => (
        <span key={one.party}>
          <Button size="large" onClick={() => ask(one)}>
            {say('revisit.rebound.open', { who: one.who })}
          </Button>
        </span>
      ))}
      {party === null ? null : (
        <ReboundDrawer
          id={detail.item.id}
          party={party}
          close={() => ask(null)}
          done={(number) => {
            setOpened(number);
            ask(null);
          }}
        />
      )}
    </Section>
  );
}

interface ReboundDrawerProps {
  readonly id: string;
  readonly party: AskedParty;
  readonly close: () => void;
  readonly done: (number: string) => void;
}

interface Typed {
  readonly words?: string;
}

function ReboundDrawer({ id, party: { party, who }, close, done }: ReboundDrawerProps) {
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const change = useChange(reboundOpened, `/api/revisits/${id}/rebound`);
  return (
    <FormDrawer
      title={say('revisit.rebound.open', { who })}
      act={say('revisit.rebound.submit')}
      isBusy={change.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={change.error} className="mistakes" />
      <p>{say('revisit.rebound.rule')}</p>
      <Form<Typed>
        form={form}
        name="rebound"
        layout="vertical"
        onFinish={({ words }) => {
          const said = words?.trim() ?? '';
          change.mutate({ party, words: said === '' ? null : said }, { onSuccess: ({ number }) => done(number) });
        }}
      >
        <Form.Item name="words" label={say('revisit.rebound.words')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={longestOf(reboundAsked.shape.words)} />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
