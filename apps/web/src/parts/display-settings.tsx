import { Button } from 'antd';
import { useState } from 'react';
import { DisplayButton } from './display-button.js';
import { changeSettings, later, useSettings } from '../base/index.js';

const Popover = later(() => import('./display-choices.js'));

/** Language at one press, and look and size behind a button; before sign-in too. */
export function DisplaySettings() {
  const { language } = useSettings();
  const [isWanted, setWanted] = useState(false);
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
      <Popover before={<DisplayButton onClick={() => setWanted(true)} />} of={isWanted ? {} : null} />
    </div>
  );
}
