import { reissuedReceipt, reissueRequest, type ReissuedReceipt } from '#contracts/petition';
import { longestOf } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answersOf, newKey, type ProblemError, Refused, request } from '../base/index.js';
import { partyOptions } from '../case/party-forms.js';
import { readLogPath } from '../case/read-log.js';
import { FormDrawer, required } from '../command/form-drawer.js';
import type { PetitionDetail } from './petition-detail.js';
import { ReceiptCard } from './receipt-card.js';
import { ReceiptPaper } from './receipt-paper.js';
import { useSay } from './receipt.messages.js';

interface ReissuingProps {
  readonly detail: PetitionDetail;
  readonly close: () => void;
}

/** Asks for the proof, and then shows the new receipt, which this component alone keeps while it is shown. */
export function Reissuing({ detail, close }: ReissuingProps) {
  const [reissued, setReissued] = useState<ReissuedReceipt | null>(null);
  return reissued === null ? (
    <ReissueForm detail={detail} close={close} done={setReissued} />
  ) : (
    <Reissued receipt={reissued} detail={detail} close={close} />
  );
}

interface FormProps {
  readonly detail: PetitionDetail;
  readonly close: () => void;
  readonly done: (receipt: ReissuedReceipt) => void;
}

interface Values {
  readonly words: string;
  /** Whose receipt; left out where there is one party alone. */
  readonly party?: string;
}

/** Asks whose it is and which proof of identity was shown, before the old code of that party dies. */
function ReissueForm({ detail, close, done }: FormProps) {
  const say = useSay();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const parties = partyOptions(detail.parties, say);
  // One for the form: a second press is answered with the same code.
  const [key] = useState(newKey);
  // It answers nothing, so that no code is kept with it.
  const asking = useMutation<undefined, ProblemError, Values>({
    mutationFn: async ({ words, party }) => {
      const { id } = detail.item;
      const body = { words: words.trim(), ...(party !== undefined && { party }) };
      done(await request(reissuedReceipt, `/api/petitions/${id}/receipt`, { method: 'POST', body, key }));
      void queries.invalidateQueries({ queryKey: answersOf(readLogPath(id)) });
      return undefined;
    },
  });
  return (
    <FormDrawer
      title={say('receipt.reissue')}
      act={say('receipt.reissue')}
      isBusy={asking.isPending}
      submit={form.submit}
      // On its way the old code is dead, and only this form is given the new one: it stays until the answer is here.
      close={() => (asking.isPending ? undefined : close())}
    >
      <Refused error={asking.error} className="mistakes" />
      <p>{say('receipt.reissueRule')}</p>
      <Form form={form} name="reissue" layout="vertical" onFinish={(values: Values) => asking.mutate(values)}>
        {parties.length < 2 ? null : (
          // Nobody is chosen beforehand: the code of whoever is chosen dies.
          <Form.Item name="party" label={say('receipt.party')} rules={[required(say('receipt.partyMissing'))]}>
            <Select options={parties} />
          </Form.Item>
        )}
        <Form.Item
          name="words"
          label={say('receipt.proof')}
          extra={say('receipt.proofHint')}
          rules={[required(say('receipt.proofMissing'))]}
        >
          <Input maxLength={longestOf(reissueRequest.shape.words)} autoComplete="off" />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

interface ReissuedProps {
  readonly receipt: ReissuedReceipt;
  readonly detail: PetitionDetail;
  readonly close: () => void;
}

/** The new code, until it is closed; a click beside it does not lose it. The full name stands on its paper alone. */
function Reissued({ receipt, detail, close }: ReissuedProps) {
  const say = useSay();
  return (
    <Drawer open onClose={close} size={640} title={say('receipt.reissue')} mask={{ closable: false }}>
      <ReceiptCard
        receipt={receipt}
        heading={
          <div role="status">
            <h2>{say('receipt.reissued', { number: receipt.number })}</h2>
          </div>
        }
        hint={say('receipt.reissuedHint')}
      >
        <Button size="large" onClick={close}>
          {say('receipt.shown')}
        </Button>
      </ReceiptCard>
      <ReceiptPaper receipt={receipt} detail={detail} name={receipt.petitioner} isAgain />
    </Drawer>
  );
}
