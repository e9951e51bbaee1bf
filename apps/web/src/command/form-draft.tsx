import { commandDraft } from '#libs/contracts';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { discardDraftsUnder, draftName, instantText, markElsewhere, timeText, useDraft, useMe } from '../base/index.js';
import { request } from '../base/request.js';
import { useSay } from './command.messages.js';
import type { Field } from './fields-of.js';
import { isKeptAs, keptValues, useOfficeDraft, type KeptByOffice } from './use-office-draft.js';
import { firstValues, typedAlone } from './usually-today.js';

type Values = Record<string, unknown>;

/** What the office keeps of a form on the server; `path` null: nothing. */
export interface OfficeKeeps {
  readonly path: string | null;
  readonly begun: KeptByOffice | null;
}

interface FormDraft {
  readonly form: FormInstance<Values>;
  /** Under which command it is kept. */
  readonly command: string;
  /** Which beginning of the form it is: what was typed over another one is older than what was given since. */
  readonly since: string;
  readonly caseId: string;
  readonly fields: readonly Field[];
  readonly office: OfficeKeeps;
  readonly hasTexts: boolean;
  /** The form and its case, in words. */
  readonly about: string;
}

interface Found {
  readonly at: string;
  readonly values: Readonly<Values>;
  /** Who of the office kept it; left out: it was kept on this device. */
  readonly by?: string;
}

/** The draft that was kept last, on this device or by the office. */
function newest(own: Found | null, office: Found | null): Found | null {
  if (own === null || office === null) return own ?? office;
  return own.at > office.at ? own : office;
}

/**
 * Keeps what is typed, for whom and on which case; short forms are typed again sooner than they are found again. A paper of
 * the office is kept on the server beside.
 */
export function useFormDraft({ form, command, since, caseId, fields, office, ...of }: FormDraft) {
  const account = useMe().data?.account ?? '';
  const all = draftName(account, caseId, command);
  // That of the beginning with which the form was opened: what is given makes another beginning.
  const [name] = useState(since === '' ? all : `${all}/${since}`);
  const isGiven = useRef(false);
  useEffect(() => discardDraftsUnder(all, name), [all, name]);
  const typed = (Form.useWatch([], form) as Values | undefined) ?? {};
  const first = firstValues(fields);
  const read = (): Values => (isGiven.current ? {} : typedAlone(form.getFieldsValue(true) as Values, first));
  const own = useDraft(name, { read, about: of.about, isOn: of.hasTexts });
  const [begun] = useState(office.begun);
  const ofOffice = useOfficeDraft({
    path: office.path,
    begun,
    read,
    isKept: (kept) => markElsewhere(name, (held) => kept !== null && isKeptAs(held, kept)),
  });
  const [isWanted, setWanted] = useState(true);
  const anew = (values: Readonly<Values>): void =>
    form.setFieldsValue({ ...Object.fromEntries(fields.map((field) => [field.name, first[field.name]])), ...values });
  const discard = (): void => {
    discardDraftsUnder(all);
    // Not kept there any more: what is typed from here on is another draft, which the next form keeps.
    if (office.path !== null) void request(commandDraft, office.path, { method: 'DELETE' }).catch(() => undefined);
    ofOffice.stop();
    setWanted(false);
    anew({});
  };
  const given = (): void => {
    isGiven.current = true;
    ofOffice.stop();
    discardDraftsUnder(all);
  };
  const found = isWanted ? newest(own.found, begun) : null;
  const { theirs, goOn } = ofOffice;
  const takeTheirs = (): void => {
    anew(theirs?.values ?? {});
    goOn();
  };
  return {
    found,
    begun: found?.values ?? {},
    kept: { draftAt: ofOffice.keptAt ?? own.keptAt, isOfOffice: ofOffice.keptAt !== null },
    ...{ discard, given, typed },
    conflict: { theirs, mine: keptValues(typedAlone(typed, first)), keepMine: goOn, takeTheirs },
  };
}

/** What was typed before and not sent: here, or by whom of the office. */
export function FoundDraft({ at, by, discard }: Pick<Found, 'at' | 'by'> & { readonly discard: () => void }) {
  const say = useSay();
  return (
    <p className="quiet draft-found">
      {by === undefined
        ? say('draft.found', { time: timeText(at) })
        : say('draft.foundOfOffice', { by, time: instantText(at) })}{' '}
      <Button size="small" onClick={discard}>
        {say('draft.discard')}
      </Button>
    </p>
  );
}
