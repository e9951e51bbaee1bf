import { Checkbox, Popover, Segmented } from 'antd';
import { DisplayButton } from './display-button.js';
import { changeSettings, type Settings, useSettings } from '../base/index.js';
import { useSay } from '../base/say.js';
import { modes, sizes } from '../base/theme.js';

/** The popover of `DisplaySettings`, open as it comes: somebody has pressed its button. */
export function Part() {
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices />} defaultOpen>
      <DisplayButton autoFocus />
    </Popover>
  );
}

/** Size, look and keys. */
export function Choices() {
  const say = useSay();
  const { mode, size, hasSingleKeys } = useSettings();
  return (
    <div className="stack display-choices">
      <p id="choose-size">{say('app.size')}</p>
      <Segmented<Settings['size']>
        aria-labelledby="choose-size"
        value={size}
        onChange={(chosen) => changeSettings({ size: chosen })}
        options={sizes.map((one) => ({ value: one, label: say(`app.size.${one}`) }))}
      />
      <p id="choose-mode">{say('app.mode')}</p>
      <Segmented<Settings['mode']>
        aria-labelledby="choose-mode"
        value={mode}
        onChange={(chosen) => changeSettings({ mode: chosen })}
        options={(['auto', ...modes] as const).map((one) => ({ value: one, label: say(`app.mode.${one}`) }))}
      />
      <p className="keys-hint">
        <Checkbox checked={hasSingleKeys} onChange={({ target }) => changeSettings({ hasSingleKeys: target.checked })}>
          {say('app.singleKeys')}
        </Checkbox>
      </p>
    </div>
  );
}
