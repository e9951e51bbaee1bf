import { approvedNoticeNames, longestOf, type Office, officeAdd, officeDetail } from '#libs/contracts';
import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Say } from '../base/say.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { useSay } from './organisation.messages.js';
import { useOfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { ManySelect } from '../parts/many-select.js';
import { ReviewerFields } from './reviewer-fields.js';
import { useOfficeWords } from './use-office-words.js';
import { nameIn } from '../base/name-in.js';

export const officeDeeds = ['add', 'change', 'deactivate', 'reactivate'] as const;
export type OfficeDeed = (typeof officeDeeds)[number];

/** What is to be done: a new office below one, or a change of one. */
export interface AskedOffice {
  readonly deed: OfficeDeed;
  /** The office, or for a new one the office above it. */
  readonly office: Office | null;
  readonly seen: number;
  /** How many opinions wait there for the head. */
  readonly waiting: number;
}

interface OfficeFormProps {
  readonly asked: AskedOffice;
  readonly close: () => void;
  readonly closeDone: () => void;
  readonly done: (sentence: string) => void;
}

/** A change of the organisation in a drawer, with the reason that stays with it. */
export function OfficeForm({ asked: given, close, closeDone, done }: OfficeFormProps) {
  const say = useSay();
  // As it was when the form was opened: what others change meanwhile is told, never written over.
  const [asked] = useState(given);
  const { deed, office } = asked;
  const act = say(`office.${deed}`);
  const named = deed === 'add' || office === null ? '' : nameIn(office.name, say.language);
  return (
    <ChangeDrawer
      title={named === '' ? act : `${act} · ${named}`}
      act={act}
      answers={officeDetail}
      reason={officeAdd.shape.reason}
      path={addressOf(asked)}
      bodyOf={(typed) => (deed === 'add' ? newOffice(typed) : changeOf(asked, typed))}
      initial={initialOf(asked)}
      consequence={say(`office.hint.${deed}`)}
      close={close}
      closeDone={closeDone}
      done={({ id }) => done(say('office.done', { what: act, name: named === '' ? id : named }))}
    >
      {deed === 'add' ? <NewFields /> : null}
      {deed === 'add' || deed === 'change' ? (
        <Fields office={deed === 'change' ? office : null} waiting={asked.waiting} />
      ) : null}
    </ChangeDrawer>
  );
}

type Typed = Readonly<Record<string, unknown>>;

function initialOf({ deed, office }: AskedOffice): Record<string, unknown> {
  if (deed === 'add' || office === null) {
    return { superior: office?.id, isByType: true, reviewedBy: [], approvesOpinions: true, approvedNotices: [] };
  }
  const { name, superior, place, phone, reviewedBy, managedBy, approvesOpinions, approvedNotices } = office;
  return {
    name,
    phone: phone ?? undefined,
    superior: superior ?? undefined,
    place: place ?? undefined,
    managedBy: managedBy ?? undefined,
    approvesOpinions,
    approvedNotices: [...approvedNotices],
    isByType: reviewedBy === null,
    reviewedBy: [...(reviewedBy ?? [])],
  };
}

const addressOf = ({ deed, office }: AskedOffice): string =>
  deed === 'add' || office === null ? '/api/offices' : `/api/offices/${office.id}/change`;

const stated = (text: unknown): string | null => (typeof text === 'string' && text.trim() !== '' ? text : null);

/** Its own list, blanks left out; null where the kind of the office decides. */
function reviewersOf({ isByType, reviewedBy }: Typed): unknown[] | null {
  if (isByType !== false) return null;
  return Array.isArray(reviewedBy) ? reviewedBy.filter((one) => typeof one === 'string') : [];
}

const newOffice = ({ isByType, ...typed }: Typed): Record<string, unknown> => ({
  ...typed,
  superior: typed['type'] === 'outside' ? null : typed['superior'],
  place: stated(typed['place']),
  phone: stated(typed['phone']),
  reviewedBy: reviewersOf({ ...typed, isByType }),
  managedBy: typed['managedBy'] ?? null,
});

/** The whole office as it is to be: what was typed, or what it was where only its end is decided. */
function changeOf({ deed, office, seen }: AskedOffice, typed: Typed): Record<string, unknown> {
  const { reason, name, superior = null, managedBy = null } = typed;
  if (deed === 'change') {
    const [place, phone] = [stated(typed['place']), stated(typed['phone'])];
    const { approvesOpinions = office?.approvesOpinions, approvedNotices = office?.approvedNotices } = typed;
    const approved = { approvesOpinions, approvedNotices };
    const asked = { name, superior, place, phone, reviewedBy: reviewersOf(typed), managedBy, ...approved };
    return { ...asked, isActive: office?.isActive, seen, reason };
  }
  return { ...keptOf(office), isActive: deed === 'reactivate', seen, reason };
}

const keptOf = (office: Office | null): Record<string, unknown> => {
  if (office === null) return {};
  const { name, superior, place, phone, reviewedBy, managedBy, approvesOpinions } = office;
  return { name, superior, place, phone, reviewedBy, managedBy, approvesOpinions };
};

function NewFields() {
  const say = useSay();
  const word = useOfficeWords();
  const types = officeAdd.shape.type.options.map((value) => ({ value, label: word('type', value) }));
  return (
    <>
      <Form.Item
        name="id"
        label={say('office.id')}
        extra={say('office.idHint')}
        rules={[required(say('office.idWanted')), { pattern: /^[a-z][a-z0-9-]{0,62}$/, message: say('office.idHint') }]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="type" label={say('office.type')} rules={[required(say('office.typeWanted'))]}>
        <Select options={types} />
      </Form.Item>
    </>
  );
}

/** Which organ manages it; empty, its kind decides, and the field says whom that makes it. */
function ManagerField({ office }: { readonly office: Office | null }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const byType = office?.managingByType ?? null;
  const organ = byType === null ? say('office.managedBy.unknown') : nameOf(byType);
  return (
    <Form.Item name="managedBy" label={say('office.managedBy')} extra={say('office.managedBy.hint')}>
      <OfficeSelect
        withOutside
        only={({ id }) => id !== office?.id}
        placeholder={office === null ? say('office.review.byType') : say('office.managedBy.byType', { organ })}
      />
    </Form.Item>
  );
}

/** Whether the head approves; of one that is switched off, how many wait for it now and what becomes of them. */
function ApprovalField({ office, waiting }: FieldsProps) {
  const say = useSay();
  const isOn = Form.useWatch('approvesOpinions', Form.useFormInstance()) as boolean | undefined;
  const isSwitchedOff = office?.approvesOpinions === true && isOn === false;
  return (
    <>
      <Form.Item name="approvesOpinions" valuePropName="checked" extra={say('office.approvesOpinions.hint')}>
        <Checkbox>{say('office.approvesOpinions')}</Checkbox>
      </Form.Item>
      <Form.Item
        name="approvedNotices"
        label={say('office.approvedNotices')}
        extra={say('office.approvedNotices.hint')}
      >
        <ManySelect options={noticeOptions(say.language)} />
      </Form.Item>
      <p role="status">
        {isSwitchedOff ? say(waiting === 0 ? 'office.approvalOffNone' : 'office.approvalOff', { n: waiting }) : ''}
      </p>
    </>
  );
}

const noticeOptions = (language: Say['language']) =>
  Object.entries(approvedNoticeNames).map(([value, name]) => ({ value, label: name[language] }));

interface FieldsProps extends Pick<AskedOffice, 'waiting'> {
  /** Null: it is to be added. */
  readonly office: Office | null;
}

function Fields({ office, waiting }: FieldsProps) {
  const say = useSay();
  const isOutside = Form.useWatch('type', Form.useFormInstance()) === 'outside';
  const isTop = office === null ? isOutside : office.superior === null;
  const hasReviewers = office === null || office.handles || office.isOutside;
  return (
    <>
      <Form.Item name={['name', 'zh']} label={say('office.nameZh')} rules={[required(say('office.nameWanted'))]}>
        <Input maxLength={longestOf(officeAdd.shape.name.shape.zh)} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['name', 'en']} label={say('office.nameEn')} rules={[required(say('office.nameWanted'))]}>
        <Input maxLength={longestOf(officeAdd.shape.name.shape.en)} autoComplete="off" />
      </Form.Item>
      {isTop ? null : (
        <Form.Item name="superior" label={say('office.superior')} rules={[required(say('office.superiorWanted'))]}>
          <OfficeSelect only={({ id }) => id !== office?.id} />
        </Form.Item>
      )}
      <Form.Item name="place" label={say('office.place')}>
        <Input maxLength={longestOf(officeAdd.shape.place)} autoComplete="off" placeholder={say('office.placeWhole')} />
      </Form.Item>
      <Form.Item name="phone" label={say('office.phone')} extra={say('office.phoneHint')}>
        <Input maxLength={longestOf(officeAdd.shape.phone)} autoComplete="off" inputMode="tel" />
      </Form.Item>
      {hasReviewers ? <ReviewerFields office={office} /> : null}
      {isOutside || office?.isOutside === true ? null : (
        <>
          <ManagerField office={office} />
          <ApprovalField office={office} waiting={waiting} />
        </>
      )}
    </>
  );
}
