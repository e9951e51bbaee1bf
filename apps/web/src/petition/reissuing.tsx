import { reissuedReceipt, reissueRequest, type ReissuedReceipt } from '#contracts/petition';
import { longestOf } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { isOfServer, newKey, type ProblemError, Refused, request } from '../base/index.js';
import { partyOptions } from '../case/party-forms.js';
import { FormDrawer, required } from '../command/form-drawer.js';
import { partyLabel } from '../office/party-words.js';
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
  const [made, setMade] = useState<Made | null>(null);
  return made === null ? (
    <ReissueForm detail={detail} close={close} done={setMade} />
  ) : (
    <Reissued made={made} detail={detail} close={close} />
  );
}

/** A receipt that was made: whose, where there are several parties, and whether that one had a code before. */
interface Made {
  readonly receipt: ReissuedReceipt;
  readonly party: string | null;
  readonly isFirst: boolean;
}

interface FormProps {
  readonly detail: PetitionDetail;
  readonly close: () => void;
  readonly done: (made: Made) => void;
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
      const receipt = await request(reissuedReceipt, `/api/petitions/${id}/receipt`, { method: 'POST', body, key });
      done({ receipt, ...hadBefore(detail, party) });
      // Who has a receipt now, and that somebody looked at a name.
      void queries.invalidateQueries({ predicate: isOfServer });
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

/** As the page shows it from before the receipt was made: afterwards everybody of whom one was made has it. */
function hadBefore({ parties }: PetitionDetail, party: string | undefined): Omit<Made, 'receipt'> {
  const isFirst = party !== undefined && parties.find((one) => one.party === party)?.hasReceipt === false;
  return { party: party ?? null, isFirst };
}

interface ReissuedProps {
  readonly made: Made;
  readonly detail: PetitionDetail;
  readonly close: () => void;
}

/** The new code and whose it is, until it was handed over: whatever else closes it is asked first. The full name stands on its paper alone. */
function Reissued({ made: { receipt, party, isFirst }, detail, close }: ReissuedProps) {
  const say = useSay();
  const [isLeaving, setLeaving] = useState(false);
  const { number } = receipt;
  const who = party === null ? '' : say('receipt.whose', { name: partyLabel(party, detail.parties, say) });
  return (
    <Drawer open onClose={() => setLeaving(true)} size={640} title={say('receipt.reissue')} mask={{ closable: false }}>
      <ReceiptCard
        receipt={receipt}
        heading={
          <div role="status">
            <h2>{say(isFirst ? 'receipt.first' : 'receipt.reissued', { number, who })}</h2>
          </div>
        }
        hint={say(isFirst ? 'receipt.firstHint' : 'receipt.reissuedHint', { who })}
      >
        <Button size="large" onClick={close}>
          {say('receipt.shown')}
        </Button>
      </ReceiptCard>
      <ReceiptPaper receipt={receipt} detail={detail} name={receipt.petitioner} isAgain={!isFirst} />
      <Modal
        open={isLeaving}
        title={say('receipt.leaving')}
        onCancel={() => setLeaving(false)}
        footer={[
          <Button key="leave" danger onClick={close}>
            {say('receipt.leave')}
          </Button>,
          <Button key="stay" type="primary" autoFocus onClick={() => setLeaving(false)}>
            {say('receipt.stay')}
          </Button>,
        ]}
      >
        <p>{say('receipt.leavingRule')}</p>
      </Modal>
    </Drawer>
  );
}
