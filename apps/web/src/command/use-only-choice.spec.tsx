/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Form } from 'antd';
import { useOnlyChoice } from './use-only-choice.js';

function Field({ only }: { readonly only: string | undefined }) {
  useOnlyChoice(['attachment'], only);
  return (
    <Form.Item name="attachment" noStyle getValueProps={(value: string | undefined) => ({ value: value ?? '' })}>
      <input aria-label="file" />
    </Form.Item>
  );
}

/** The browser of this test has none, and the form tells its fields by one. */
class Channel {
  readonly port1 = { onmessage: () => undefined };
  readonly port2 = { postMessage: () => queueMicrotask(() => this.port1.onmessage()) };
}
Object.assign(globalThis, { MessageChannel: Channel });

const form = (only: string | undefined) => (
  <Form>
    <Field only={only} />
  </Form>
);

const value = (): string => screen.getByLabelText<HTMLInputElement>('file').value;

describe('a field of which the case offers one thing alone', () => {
  afterEach(cleanup);

  it('takes it also when it comes after the form was opened', () => {
    const { rerender } = render(form(undefined));
    expect(value()).toBe('');
    rerender(form('photo'));
    expect(value()).toBe('photo');
  });

  it('keeps what somebody chose, or cleared', () => {
    const { rerender } = render(form(undefined));
    fireEvent.change(screen.getByLabelText('file'), { target: { value: 'other' } });
    rerender(form('photo'));
    expect(value()).toBe('other');
    fireEvent.change(screen.getByLabelText('file'), { target: { value: '' } });
    rerender(form('second'));
    expect(value()).toBe('');
  });
});
