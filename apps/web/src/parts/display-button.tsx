import { Button, type ButtonProps } from 'antd';
import type { Ref } from 'react';
import { useSay } from '../base/say.js';

/** The button; the kit gives it what opens and closes its popover. */
export function DisplayButton(given: ButtonProps & { readonly ref?: Ref<HTMLButtonElement | HTMLAnchorElement> }) {
  const say = useSay();
  return (
    <Button type="text" title={say('app.settings')} {...given}>
      <span aria-hidden="true">{say.language === 'zh' ? '字' : 'Aa'}</span>
    </Button>
  );
}
