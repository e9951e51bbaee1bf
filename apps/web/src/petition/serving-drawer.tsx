import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { type ProblemError, Refused, requestFile, saveFile } from '../base/index.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './petition.messages.js';
import { PurposeFields } from './purpose-fields.js';
import type { Purpose } from './use-reveal.js';

interface ServingDrawerProps {
  readonly caseId: string;
  /** Of the document's fact. */
  readonly seq: number;
  readonly taken: (pdf: Blob) => void;
  readonly close: () => void;
}

/** Asks for what the full name is written on a document, before it is; the file is saved at once. */
export function ServingDrawer({ caseId, seq, taken, close }: ServingDrawerProps) {
  const say = useSay();
  const [form] = Form.useForm<Purpose>();
  const asking = useMutation<undefined, ProblemError, Purpose>({
    mutationFn: async ({ purpose, words }) => {
      const body = { purpose, words: words.trim() };
      const file = await requestFile(`/api/cases/${caseId}/documents/${String(seq)}`, { method: 'POST', body });
      saveFile(file);
      taken(file.blob);
      return undefined;
    },
    onSuccess: close,
  });
  return (
    <FormDrawer
      title={say('serving.take')}
      act={say('serving.submit')}
      isBusy={asking.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={asking.error} className="mistakes" />
      <p>{say('serving.rule')}</p>
      <Form<Purpose>
        form={form}
        name="serving"
        layout="vertical"
        initialValues={{ purpose: 'serve' }}
        onFinish={(purpose) => asking.mutate(purpose)}
      >
        <PurposeFields />
      </Form>
    </FormDrawer>
  );
}
