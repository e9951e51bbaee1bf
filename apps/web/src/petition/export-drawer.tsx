import { mostExported } from '#contracts/petition';
import { Refused, useShortcuts } from '../base/index.js';
import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { submitKeys } from '../command/command-form.js';
import { useSay } from './petition.messages.js';
import type { PetitionFilters } from './petition-filters.js';
import { useExport } from './use-export.js';
import { usePetitionCounts } from './use-petition-counts.js';

interface ExportProps {
  readonly filters: PetitionFilters;
  readonly close: () => void;
}

/** Asks what a file is for before the list is taken away; the purpose stands in the file and in the log. */
export function ExportDrawer({ filters, close }: ExportProps) {
  const say = useSay();
  const total = usePetitionCounts(filters).data?.total ?? 0;
  const [form] = Form.useForm<{ purpose?: string }>();
  const [isMissing, setMissing] = useState(false);
  const file = useExport(filters);
  const isTooMany = total > mostExported;
  const submit = ({ purpose = '' }: { readonly purpose?: string }): void => {
    const isFilled = purpose.trim().length >= 4;
    setMissing(!isFilled);
    if (isFilled && !isTooMany) file.mutate(purpose.trim(), { onSuccess: close });
  };
  useShortcuts([{ keys: submitKeys, does: say('export.submit'), run: () => form.submit() }]);
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={say('export.title')}
      className="command-drawer"
      footer={
        <Button
          type="primary"
          size="large"
          block
          disabled={isTooMany}
          loading={file.isPending}
          onClick={() => form.submit()}
        >
          {say('export.submit')}
        </Button>
      }
    >
      {isMissing ? (
        <p className="mistakes" role="alert">
          {say('export.missing')}
        </p>
      ) : null}
      <Refused error={file.error} className="mistakes" />
      <p>{say(isTooMany ? 'export.tooMany' : 'export.rows', { rows: total, limit: mostExported })}</p>
      <p>{say('export.rule')}</p>
      <Form form={form} name="export" layout="vertical" onFinish={submit}>
        <Form.Item name="purpose" label={say('export.purpose')} extra={say('export.purposeHint')}>
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
