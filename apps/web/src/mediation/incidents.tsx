import { incidentStage } from '#contracts/incident';
import { outcome } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useChange, useMe, useSentenceOf } from '../base/index.js';
import { caseAddress } from '../parts/case-address.js';
import type { SlotProps } from '../case/case-slots.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

interface Typed {
  readonly stage: (typeof incidentStage.options)[number];
  readonly words: string;
}

/** Registers what has turned violent, or may (突发情况): a room that no party sees. Whether there is one already is not told here. */
export function Incidents({ detail: { item } }: SlotProps<MediationDetail>) {
  const say = useSay();
  const navigate = useNavigate();
  const me = useMe().data;
  const open = useChange(outcome, `/api/mediations/${item.id}/incidents`);
  const refusal = useSentenceOf(open.error);
  if (me?.permits.includes('incident.open') !== true || me.acting?.office !== item.committee) return null;
  return (
    <details className="box stack no-print">
      <summary>{say('mediation.incident')}</summary>
      <p className="quiet">{say('mediation.incidentHint')}</p>
      <Form<Typed>
        layout="vertical"
        initialValues={{ stage: 'danger' }}
        onFinish={(typed) =>
          open.mutate({ ...typed }, { onSuccess: ({ number }) => void navigate(caseAddress('incident', number)) })
        }
      >
        <Form.Item name="stage" label={say('mediation.incidentStage')}>
          <Select
            // The contract of incidents is not loaded on this page.
            options={incidentStage.options.map((stage) => ({
              value: stage,
              label: say(`mediation.incidentStage.${stage}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="words" label={say('mediation.incidentWords')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={4} />
        </Form.Item>
        <Button htmlType="submit" disabled={open.isPending}>
          {say('mediation.incidentOpen')}
        </Button>
      </Form>
      {open.error === null ? null : <p role="alert">{refusal}</p>}
    </details>
  );
}
