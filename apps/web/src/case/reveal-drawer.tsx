import { Refused } from '../base/index.js';
import { Form } from 'antd';
import type { MaskedParty } from '#libs/contracts';
import type { Purpose } from './use-document-file.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './party.messages.js';
import { PurposeFields } from './purpose-fields.js';
import type { useReveal } from './use-reveal.js';

interface RevealProps {
  readonly party: MaskedParty;
  readonly asking: ReturnType<typeof useReveal>['asking'];
  readonly close: () => void;
}

/** Asks for what somebody wants to know who a party is, before anything is shown. */
export function RevealDrawer({ party, asking, close }: RevealProps) {
  const say = useSay();
  const [form] = Form.useForm<Purpose>();
  const submit = ({ purpose, words }: Purpose): void =>
    asking.mutate({ purpose, words: words.trim() }, { onSuccess: close });
  return (
    <FormDrawer
      title={`${say('reveal.title')} · ${party.name ?? say('word.anonymous')}`}
      act={say('reveal.submit')}
      isBusy={asking.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={asking.error} className="mistakes" />
      <p>{say('reveal.rule')}</p>
      <Form<Purpose> form={form} name="reveal" layout="vertical" onFinish={submit}>
        <PurposeFields />
      </Form>
    </FormDrawer>
  );
}
