import { inspectionBasis, tourOpen } from '#contracts/inspection';
import { checklistNames, longestOf, outcome, wordOf } from '#libs/contracts';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { Refused, useChange } from '../base/index.js';
import type { DetailOf } from '../case/case-detail.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { useSay } from './inspection.messages.js';
import { InspectorsField } from './inspectors-field.js';
import type { Lent } from './inspector-pick.js';
import { VisitsField, type PlannedVisit } from './visits-field.js';

interface PlanTourProps {
  readonly period: DetailOf<'cadence'>;
  readonly close: () => void;
}

interface Typed {
  readonly debtor?: string;
  readonly basis?: string;
  readonly inspectors?: readonly Lent[];
  readonly leader?: string;
  readonly visits?: readonly PlannedVisit[];
  readonly checklist?: string;
  readonly title?: string;
  readonly themes?: string;
}

/** The plan of a tour (督导方案): which group, who goes and who leads, where and when, announced or not, and within what bounds. */
export function PlanTour({ period: { item, progress }, close }: PlanTourProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const navigate = useNavigate();
  const [form] = Form.useForm<Typed>();
  const inspectors = Form.useWatch('inspectors', form) ?? [];
  const visits = Form.useWatch('visits', form) ?? [];
  const planning = useChange(outcome, `/api/cadences/${item.id}/tours`);
  const needed = [{ required: true as const, message: say('inspection.plan.needed') }];
  // Who has nothing left to do in the period stands last.
  const owes = ({ stands }: { readonly stands: string }): boolean => stands === 'owed' || stands === 'overdue';
  const groups = progress.owing
    .toSorted((a, b) => Number(owes(b)) - Number(owes(a)))
    .map(({ debtor, office }) => ({
      value: debtor,
      label: debtor === office ? nameOf(office) : `${debtor} · ${nameOf(office)}`,
    }));
  const [only, ...others] = progress.owing.filter(owes);
  const submit = ({ inspectors: lent = [], ...typed }: Typed): void => {
    const body = tourOpen.parse({ ...typed, inspectors: lent.map(({ account, office }) => ({ account, office })) });
    planning.mutate(body, { onSuccess: ({ number }) => void navigate(caseAddress('inspection', number)) });
  };
  return (
    <FormDrawer
      title={say('inspection.plan')}
      act={say('inspection.plan.act')}
      isBusy={planning.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={planning.error} className="mistakes" />
      <p className="quiet">{say('inspection.plan.rule')}</p>
      <Form<Typed>
        form={form}
        name="plan-tour"
        layout="vertical"
        initialValues={{
          ...{ basis: 'conference', inspectors: [], visits: [], checklist: 'petition-work' },
          debtor: others.length === 0 ? only?.debtor : undefined,
        }}
        onFinish={submit}
      >
        <Form.Item name="debtor" label={say('inspection.group')} rules={needed}>
          <Select options={groups} />
        </Form.Item>
        <Form.Item name="basis" label={say('inspection.basis')} rules={needed}>
          <Select
            options={inspectionBasis.options.map((value) => ({
              ...{ value, label: wordOf('inspection', 'basis', value, say.language) },
            }))}
          />
        </Form.Item>
        <PlanFields item={item} inspectors={inspectors} visits={visits} needed={needed} />
      </Form>
    </FormDrawer>
  );
}

interface PlanFieldsProps {
  readonly item: DetailOf<'cadence'>['item'];
  readonly inspectors: readonly Lent[];
  readonly visits: readonly PlannedVisit[];
  readonly needed: readonly { readonly required: true; readonly message: string }[];
}

function PlanFields({ item, inspectors, visits, needed }: PlanFieldsProps) {
  const say = useSay();
  const rules = [...needed];
  return (
    <>
      <Form.Item name="inspectors" label={say('inspection.members')} rules={rules}>
        <InspectorsField period={item.id} visited={visits.map(({ office }) => office)} />
      </Form.Item>
      <Form.Item name="leader" label={say('inspection.plan.leader')} rules={rules}>
        <Select
          options={inspectors.map(({ account, name }) => ({ value: account, label: name }))}
          notFoundContent={say('inspection.plan.noMembers')}
        />
      </Form.Item>
      <Form.Item name="visits" label={say('inspection.visits')} rules={rules}>
        <VisitsField period={item.id} from={item.fromOn} until={item.untilOn} />
      </Form.Item>
      <Form.Item name="checklist" label={say('inspection.checklist')} rules={rules}>
        <Select
          options={Object.entries(checklistNames).map(([value, name]) => ({ value, label: name[say.language] }))}
        />
      </Form.Item>
      <Form.Item name="title" label={say('inspection.plan.title')} rules={rules}>
        <Input maxLength={longestOf(tourOpen.shape.title)} />
      </Form.Item>
      <Form.Item name="themes" label={say('inspection.plan.themes')} rules={rules}>
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
    </>
  );
}
