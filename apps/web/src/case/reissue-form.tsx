import { longestOf, reissuedReceipt, reissueRequest, type ReissuedReceipt } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { isOfServer, newKey, type ProblemError, Refused, request } from '../base/index.js';
import type { CaseDetail } from './case-detail.js';
import { partyOptions } from './party-forms.js';
import { FormDrawer, required } from '../command/form-drawer.js';
import { useSay } from './receipt.messages.js';

/** A case with its parties, and where its receipts are asked for. */
export interface ReceiptsOf {
  /** Segment of the kind in addresses. */
  readonly address: string;
  readonly of: { readonly item: Pick<CaseDetail['item'], 'id'> } & Pick<CaseDetail, 'parties'>;
  /** What it means to make one, above the fields. */
  readonly rule: string;
}

/** A receipt that was made: whose, where there are several parties, and whether that one had a code before. */
export interface Made {
  readonly receipt: ReissuedReceipt;
  readonly party: string | null;
  readonly isFirst: boolean;
}

interface FormProps extends ReceiptsOf {
  readonly close: () => void;
  readonly done: (made: Made) => void;
}

interface Values {
  readonly words: string;
  /** Whose receipt; left out where there is one party alone. */
  readonly party?: string;
}

/** Asks whose receipt it is and which proof of identity was shown, before the old code of that party dies; of a case of any kind. */
export function ReissueForm({ address, of, rule, close, done }: FormProps) {
  const say = useSay();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const parties = partyOptions(of.parties, say);
  // One for the form: a second press is answered with the same code.
  const [key] = useState(newKey);
  // It answers nothing, so that no code is kept with it.
  const asking = useMutation<undefined, ProblemError, Values>({
    mutationFn: async ({ words, party }) => {
      const { id } = of.item;
      const body = { words: words.trim(), ...(party !== undefined && { party }) };
      const receipt = await request(reissuedReceipt, `/api/${address}/${id}/receipt`, { method: 'POST', body, key });
      done({ receipt, ...hadBefore(of, party) });
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
      <p>{rule}</p>
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
function hadBefore({ parties }: Pick<CaseDetail, 'parties'>, party: string | undefined): Omit<Made, 'receipt'> {
  const isFirst = party !== undefined && parties.find((one) => one.party === party)?.hasReceipt === false;
  return { party: party ?? null, isFirst };
}
