import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../base/say.js';

/** A text that is to be carried elsewhere: a command, a one-time password. */
export function Copyable({ text }: { readonly text: string }) {
  return (
    <p className="row copyable">
      <code>{text}</code> <Copy text={text} />
    </p>
  );
}

/** Copies a text; where the browser does not let a page do that, it is selected by hand. */
export function Copy({ text }: { readonly text: string }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    // Not there over plain HTTP from another machine.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button size="small" onClick={copy} aria-live="polite">
      {say(isCopied ? 'word.copied' : 'word.copy')}
    </Button>
  );
}
