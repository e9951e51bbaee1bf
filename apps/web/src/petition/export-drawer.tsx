import { mostExported, petitionExportRequest } from '#contracts/petition';
import { longestOf } from '#libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { type ProblemError, Refused, requestFile, saveFile } from '../base/index.js';
import { Form, Input } from 'antd';
import { FormDrawer, required } from '../command/form-drawer.js';
import { useSay } from './petition.messages.js';
import type { PetitionFilters } from './petition-filters.js';
import { usePetitionCounts } from './phase-totals.js';

interface Typed {
  readonly purpose: string;
}

/** Asks what a file is for before the list is taken away; the purpose stands in the file and in the log. */
export function ExportDrawer({ filters, close }: { readonly filters: PetitionFilters; readonly close: () => void }) {
  const say = useSay();
  const total = usePetitionCounts(filters).data?.total ?? 0;
  const [form] = Form.useForm<Typed>();
  const file = useExport(filters);
  const isTooMany = total > mostExported;
  return (
    <FormDrawer
      title={say('export.title')}
      act={say('export.submit')}
      isBusy={file.isPending}
      isRefused={isTooMany}
      submit={form.submit}
      close={close}
    >
      <Refused error={file.error} className="mistakes" />
      <p>{say(isTooMany ? 'export.tooMany' : 'export.rows', { rows: total, limit: mostExported })}</p>
      <p>{say('export.rule')}</p>
      <Form<Typed>
        form={form}
        name="export"
        layout="vertical"
        onFinish={({ purpose }) => file.mutate(purpose.trim(), { onSuccess: close })}
      >
        <Form.Item
          name="purpose"
          label={say('export.purpose')}
          extra={say('export.purposeHint')}
          rules={[{ ...required(say('export.missing')), min: 4 }]}
        >
          <Input maxLength={longestOf(petitionExportRequest.shape.purpose)} autoComplete="off" />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

/** Takes the list away as a file, which the browser keeps under the name that the server gave it. */
function useExport(filters: PetitionFilters) {
  return useMutation<undefined, ProblemError, string>({
    mutationFn: async (purpose) => {
      const body = { purpose, filter: filters };
      saveFile(await requestFile('/api/petitions/export', { method: 'POST', body }));
      return undefined;
    },
  });
}
