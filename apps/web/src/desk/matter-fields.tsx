import { daysBetween } from '#libs/calendar';
import { wordOf } from '#libs/contracts';
import type { LegalDate } from '#libs/kernel';
import { Form, Input, Radio } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea.js';
import { useEffect, useRef } from 'react';
import { useLabel } from '../command/field-label.js';
import { DateField } from '../clock/date-field.js';
import { useToday } from '../clock/use-almanac.js';
import { OfficeSelect } from '../office/office-select.js';
import { isPlace } from '../office/which-offices.js';
import { CategorySelect } from '../category/category-select.js';
import { AccusedFields } from './accused-fields.js';
import { classes } from '../petition/petition-filters.js';
import { useSay } from './desk.messages.js';

/** What it is about, where, of which kind, and when it was received. The cursor begins in the petitioner's own words. */
export function MatterFields() {
  const say = useSay();
  const label = useLabel('petition');
  const words = useFirstFocus();
  return (
    <>
      <Form.Item name="matter" label={say('desk.matter')}>
        <Input.TextArea ref={words} autoSize={{ minRows: 4, maxRows: 14 }} placeholder={say('desk.matterHint')} />
      </Form.Item>
      <Form.Item name="title" label={label('title')}>
        <Input autoComplete="off" />
      </Form.Item>
      <div className="tiles desk-row">
        <Form.Item name="place" label={label('place')}>
          <OfficeSelect only={isPlace} placeholder={say('desk.search')} />
        </Form.Item>
        <Form.Item name="category" label={label('category')}>
          <CategorySelect placeholder={say('desk.search')} />
        </Form.Item>
      </div>
      <div className="tiles desk-row is-class">
        <Form.Item name="class" label={label('class')} initialValue="">
          <Radio.Group
            options={[
              { value: '', label: say('desk.classLater') },
              ...classes.map((one) => ({ value: one, label: wordOf('petition', 'class', one, say.language) })),
            ]}
          />
        </Form.Item>
        <ReceivedOn label={label('receivedOn')} />
      </div>
      <AccusedFields />
    </>
  );
}

/** The day of receipt; of an earlier one it says what follows, and refuses nothing (arts. 22(1), 23(1)). */
function ReceivedOn({ label }: { readonly label: string }) {
  const say = useSay();
  const today = useToday();
  const on = Form.useWatch<LegalDate | undefined>('receivedOn');
  const n = on === undefined || on >= today ? 0 : daysBetween(on, today);
  return (
    <Form.Item name="receivedOn" label={label} extra={n > 0 ? say('desk.receivedBefore', { n }) : undefined}>
      <DateField />
    </Form.Item>
  );
}

/** The page puts the focus on its heading when it opens; here the first thing that one does is to type. */
function useFirstFocus() {
  const words = useRef<TextAreaRef>(null);
  useEffect(() => {
    const timer = setTimeout(() => words.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  return words;
}
