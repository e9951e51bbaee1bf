import type { Office } from '#libs/contracts';
import { Button, Checkbox, Form } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './organisation.messages.js';

// As many as the contract takes; the law leads to two.
const mostReviewers = 5;

/** Who reviews the opinions of an office: the default of its kind, or a list of its own in the order of telling. */
export function ReviewerFields({ office }: { readonly office: Office | null }) {
  const say = useSay();
  const isByType = Form.useWatch('isByType', Form.useFormInstance()) !== false;
  // A body is an organ that may handle, or one of another level; nobody is above oneself.
  const mayReview = ({ id, handles, isOutside }: Office): boolean => (handles || isOutside) && id !== office?.id;
  return (
    <fieldset className="field-group">
      <legend>{say('office.review')}</legend>
      <Form.Item name="isByType" valuePropName="checked" noStyle>
        <Checkbox>{say('office.review.byType')}</Checkbox>
      </Form.Item>
      {isByType ? null : (
        <Form.List name="reviewedBy">
          {(fields, { add, remove }) => (
            <>
              <p className="quiet">{say('office.review.hint')}</p>
              {fields.map(({ key, name }) => (
                <div key={key} className="row">
                  <Form.Item name={name} label={say('office.review.nth', { n: name + 1 })}>
                    <OfficeSelect withOutside only={mayReview} />
                  </Form.Item>
                  <Button size="small" onClick={() => remove(name)}>
                    {say('office.review.remove', { n: name + 1 })}
                  </Button>
                </div>
              ))}
              {fields.length < mostReviewers ? <Button onClick={() => add()}>{say('office.review.add')}</Button> : null}
            </>
          )}
        </Form.List>
      )}
    </fieldset>
  );
}
