import { Form } from 'antd';
import { Refused } from '../base/index.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './documents.messages.js';
import { LanguageOfPaper } from './language-of-paper.js';
import { PurposeFields } from './purpose-fields.js';
import { type Serving, useDocumentFile } from './use-document-file.js';

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
  const [form] = Form.useForm<Serving>();
  const file = useDocumentFile(caseId, seq);
  const take = ({ purpose, words, language }: Serving): void =>
    file.mutate(
      { purpose, language, words: words.trim() },
      {
        onSuccess: (pdf) => {
          taken(pdf);
          close();
        },
      },
    );
  return (
    <FormDrawer
      title={say('serving.take')}
      act={say('serving.submit')}
      isBusy={file.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={file.error} className="mistakes" />
      <p>{say('serving.rule')}</p>
      <Form<Serving>
        form={form}
        name="serving"
        layout="vertical"
        initialValues={{ purpose: 'serve', language: 'zh' }}
        onFinish={take}
      >
        <Form.Item name="language" label={say('documents.language')}>
          <LanguageOfPaper />
        </Form.Item>
        <PurposeFields />
      </Form>
    </FormDrawer>
  );
}
