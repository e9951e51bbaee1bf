import { Form } from 'antd';
import { useEffect } from 'react';

/**
 * What the case offers alone is chosen, also when it came after the form was opened (a photograph that a telephone has just
 * brought); never over what somebody chose, or cleared, in this form.
 * @param only the one thing that is offered; undefined: none, or several
 */
export function useOnlyChoice(name: string[], only: string | number | undefined): void {
  const form = Form.useFormInstance();
  const field = name.join('.');
  useEffect(() => {
    const path = field.split('.');
    if (only === undefined || form.isFieldTouched(path) || form.getFieldValue(path) !== undefined) return;
    form.setFieldValue(path, only);
  }, [form, field, only]);
}
