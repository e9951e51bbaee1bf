import { Checkbox, Popover, Segmented, Button } from 'antd';
import { useSay } from './say.js';
import { changeSettings, useSettings, type Settings } from './settings.js';
import { modes, sizes } from './theme.js';

/** Language at one press, and look and size behind a button; before sign-in too. */
export function DisplaySettings() {
  const say = useSay();
  const { language } = useSettings();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="display-settings">
      <Button
        type="text"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        onClick={() => changeSettings({ language: other })}
        title={other === 'zh' ? '改用中文' : 'Switch to English'}
      >
        {other === 'zh' ? '中文' : 'EN'}
      </Button>
      <Popover trigger="click" placement="bottomRight" content={<Choices />}>
        <Button type="text" title={say('app.settings')}>
          <span aria-hidden="true">{language === 'zh' ? '字' : 'Aa'}</span>
          <span className="sr-only">{say('app.settings')}</span>
        </Button>
      </Popover>
    </div>
  );
}

/** Size, look and keys. */
export function Choices() {
  const say = useSay();
  const { mode, size, hasSingleKeys } = useSettings();
  return (
    <div className="display-choices">
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
      <p>
        <Checkbox checked={hasSingleKeys} onChange={({ target }) => changeSettings({ hasSingleKeys: target.checked })}>
          {say('app.singleKeys')}
        </Checkbox>
      </p>
    </div>
  );
}
