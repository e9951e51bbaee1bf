import { Refused } from '../base/index.js';
import { Form } from 'antd';
import type { Purpose } from '../case/use-document-file.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './petition.messages.js';
import { PurposeFields } from './purpose-fields.js';
import type { useReveal } from './use-reveal.js';
import type { PetitionDetail } from './petition-detail.js';

interface RevealProps {
  readonly party: PetitionDetail['parties'][number];
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
