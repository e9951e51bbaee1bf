import { revealPurpose } from '#libs/contracts';
import { Refused, useShortcuts } from '../base/index.js';
import { Button, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { submitKeys } from '../command/command-form.js';
import { useSay } from './petition.messages.js';
import type { useReveal } from './use-reveal.js';
import type { PetitionDetail } from './petition-detail.js';
import '../case/case.messages.js';

interface RevealProps {
  readonly party: PetitionDetail['parties'][number];
  readonly reveal: ReturnType<typeof useReveal>;
  readonly close: () => void;
}

interface Typed {
  readonly purpose?: string;
  readonly words?: string;
}

/** Asks for what somebody wants to know who a party is, before anything is shown. */
export function RevealDrawer({ party, reveal, close }: RevealProps) {
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const [isMissing, setMissing] = useState(false);
  const submit = async ({ purpose = '', words = '' }: Typed): Promise<void> => {
    const isFilled = purpose !== '' && words.trim() !== '';
    setMissing(!isFilled);
    if (isFilled && (await reveal.ask({ purpose, words: words.trim() }))) close();
  };
  useShortcuts([{ keys: submitKeys, does: say('reveal.submit'), run: () => !reveal.isBusy && form.submit() }]);
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={`${say('reveal.title')} · ${party.name ?? say('word.anonymous')}`}
      className="command-drawer"
      footer={
        <Button type="primary" size="large" block loading={reveal.isBusy} onClick={() => form.submit()}>
          {say('reveal.submit')}
        </Button>
      }
    >
      {isMissing ? (
        <p className="mistakes" role="alert">
          {say('reveal.missing')}
        </p>
      ) : null}
      <Refused error={reveal.error} className="mistakes" />
      <p>{say('reveal.rule')}</p>
      <Form<Typed> form={form} name="reveal" layout="vertical" onFinish={(typed) => void submit(typed)}>
        <Form.Item name="purpose" label={say('reveal.purpose')}>
          <Radio.Group
            className="stack-close purposes"
            options={revealPurpose.options.map((value) => ({ value, label: say(`readLog.purpose.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="words" label={say('reveal.words')} extra={say('reveal.wordsHint')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
