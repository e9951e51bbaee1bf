import { exportRequest, longestOf, mostExported } from '#libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import * as z from 'zod';
import { type ProblemError, Refused, requestFile, saveFile } from '../base/index.js';
import { FormDrawer, required } from '../command/form-drawer.js';
import { useSay } from './export.messages.js';
import type { FilterValues } from './list-filters.js';

interface Typed {
  readonly purpose: string;
}

interface ExportDrawerProps {
  /** `/api/revisits/export` */
  readonly path: string;
  readonly filters: FilterValues;
  readonly close: () => void;
  /** How many there are; left out: nobody has counted them, and the server says where they are too many. */
  readonly total?: number;
}

const { purpose: purposeOf } = exportRequest('AnyExportRequest', z.object({})).shape;

/** Asks what a file is for before a list is taken away; the purpose stands in the file and in the log. */
export function ExportDrawer({ path, filters, close, total }: ExportDrawerProps) {
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const file = useExport(path, filters);
  const isTooMany = total !== undefined && total > mostExported;
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
      {total === undefined ? null : (
        <p>{say(isTooMany ? 'export.tooMany' : 'export.rows', { rows: total, limit: mostExported })}</p>
      )}
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
          <Input maxLength={longestOf(purposeOf)} autoComplete="off" />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

/** Takes the list away as a file, which the browser keeps under the name that the server gave it. */
function useExport(path: string, filters: FilterValues) {
  return useMutation<undefined, ProblemError, string>({
    mutationFn: async (purpose) => {
      saveFile(await requestFile(path, { method: 'POST', body: { purpose, filter: filters } }));
      return undefined;
    },
  });
}
