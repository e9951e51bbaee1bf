import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { answersOf, type ProblemError, Refused, requestFile, saveFile, useMe } from '../base/index.js';
import { PurposeFields } from '../case/purpose-fields.js';
import { readLogPath } from '../case/read-log.js';
import type { Purpose } from '../case/use-document-file.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './proofs.messages.js';

/** A receipt to be signed on paper (送达回执), with the name in full: what it is looked at for is asked first. */
export function ReceiptForm({ caseId, parent }: { readonly caseId: string; readonly parent: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Purpose>();
  const taken = useReceiptForm(caseId, parent);
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  if (!maySee) return null;
  const submit = ({ purpose, words }: Purpose): void =>
    taken.mutate({ purpose, words: words.trim() }, { onSuccess: () => setOpen(false) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('proofs.receipt')}</Button>
      {isOpen ? (
        <FormDrawer
          title={say('proofs.receipt')}
          act={say('proofs.takeReceipt')}
          isBusy={taken.isPending}
          submit={form.submit}
          close={() => setOpen(false)}
        >
          <Refused error={taken.error} className="mistakes" />
          <p>{say('proofs.receiptRule')}</p>
          <Form<Purpose>
            form={form}
            name="receipt"
            layout="vertical"
            initialValues={{ purpose: 'serve' }}
            onFinish={submit}
          >
            <PurposeFields />
          </Form>
        </FormDrawer>
      ) : null}
    </>
  );
}

/** Takes the receipt and saves it as a file; the look is one at the case whose party it goes to. */
function useReceiptForm(caseId: string, parent: string) {
  const queries = useQueryClient();
  return useMutation<undefined, ProblemError, Purpose>({
    mutationFn: async (purpose) => {
      saveFile(await requestFile(`/api/cases/${caseId}/receipt-form`, { method: 'POST', body: purpose }));
      return undefined;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: answersOf(readLogPath(parent)) }),
  });
}
