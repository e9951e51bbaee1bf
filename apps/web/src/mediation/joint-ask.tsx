import { jointMatter, jointTemplate, jointTemplates } from '#contracts/joint';
import { outcome, wordOf } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { Loading, nameIn, useAnswer, useChange, useContract, useMe, useSentenceOf } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { OfficeSelect } from '../office/office-select.js';
import { useOffices } from '../office/use-offices.js';
import { caseAddress } from '../parts/case-address.js';
import { ManySelect } from '../parts/many-select.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

interface Typed {
  readonly centre: string;
  readonly template: (typeof jointTemplate.options)[number];
  readonly matter: (typeof jointMatter.options)[number];
  readonly place?: string;
  readonly barred?: readonly string[];
  readonly title: string;
  readonly words: string;
}

/** Asks a centre for a joint mediation (联合调解): a room of offices, which read what is written here and nothing of the mediation. */
export function JointAsk({ detail }: SlotProps<MediationDetail>) {
  const say = useSay();
  const me = useMe().data;
  const [isOpen, setOpen] = useState(false);
  const { item, progress } = detail;
  // All parties have agreed that it brings others together.
  const centres = progress.tellings.flatMap(({ jointly, missing, refused }) =>
    jointly === null || missing.length + refused.length > 0 ? [] : [jointly.centre],
  );
  const mayAsk = me?.permits.includes('joint.open') === true && me.acting?.office === item.committee;
  if (!mayAsk || item.endedAt !== null) return null;
  return (
    <details className="box stack no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('mediation.joint')}</summary>
      <p className="quiet">{say('mediation.jointHint')}</p>
      {isOpen && centres.length > 0 ? (
        <Suspense fallback={<Loading rows={8} />}>
          <AskForm id={item.id} centres={centres} />
        </Suspense>
      ) : null}
      {centres.length === 0 ? <p>{say('mediation.jointly.first')}</p> : null}
    </details>
  );
}

function AskForm({ id, centres }: { readonly id: string; readonly centres: readonly string[] }) {
  // Its words are needed here, and no page of it is.
  useContract('joint');
  const say = useSay();
  const navigate = useNavigate();
  const open = useChange(outcome, `/api/mediations/${id}/joint`);
  const refusal = useSentenceOf(open.error);
  const offices = useOffices().list.filter(({ isActive, isOutside }) => isActive && !isOutside);
  const needed = [{ required: true, whitespace: true }];
  const words = (field: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('joint', field, value, say.language) }));
  return (
    <Form<Typed>
      layout="vertical"
      initialValues={{ template: 'free' }}
      onFinish={(typed) =>
        open.mutate({ ...typed }, { onSuccess: ({ number }) => void navigate(caseAddress('joint', number)) })
      }
    >
      <Form.Item name="centre" label={say('mediation.joint.centre')} rules={needed}>
        <OfficeSelect only={({ id: centre }) => centres.includes(centre)} />
      </Form.Item>
      <Form.Item name="template" label={say('mediation.joint.template')} extra={<TeamHint />}>
        <Select options={words('template', jointTemplate.options)} />
      </Form.Item>
      <Form.Item name="matter" label={say('mediation.joint.matter')} rules={needed}>
        <Select options={words('matter', jointMatter.options)} />
      </Form.Item>
      <Form.Item name="place" label={say('mediation.joint.place')}>
        <OfficeSelect />
      </Form.Item>
      <Form.Item name="barred" label={say('mediation.joint.barred')} extra={say('mediation.joint.barredHint')}>
        <ManySelect options={offices.map(({ id: value, name }) => ({ value, label: nameIn(name, say.language) }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={say('mediation.joint.title')}
        rules={needed}
        extra={say('mediation.joint.noNames')}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="words"
        label={say('mediation.joint.words')}
        rules={needed}
        extra={say('mediation.joint.noNames')}
      >
        <Input.TextArea rows={5} />
      </Form.Item>
      <Button htmlType="submit" disabled={open.isPending}>
        {say('mediation.joint.ask')}
      </Button>
      {open.error === null ? null : <p role="alert">{refusal}</p>}
    </Form>
  );
}

/** What the chosen template asks for, and whom nobody here could be. */
function TeamHint() {
  const say = useSay();
  const chosen = Form.useWatch<string | undefined>('template');
  const templates = useAnswer(jointTemplates, '/api/joints/templates').data?.items ?? [];
  const team = templates.find(({ template }) => template === chosen)?.team ?? [];
  if (team.length === 0) return null;
  const said = (role: string): string => wordOf('joint', 'role', role, say.language);
  const asked = team.map(({ role, least, most }) =>
    say(most === null ? 'mediation.joint.least' : 'mediation.joint.exactly', { role: said(role), n: least }),
  );
  const lacking = team.flatMap(({ role, isFillable }) => (isFillable ? [] : [said(role)]));
  const comma = say.language === 'zh' ? '、' : ', ';
  return (
    <>
      {say('mediation.joint.team', { team: asked.join(comma) })}{' '}
      {lacking.length === 0 ? null : say('mediation.joint.unfillable', { roles: lacking.join(comma) })}
    </>
  );
}
