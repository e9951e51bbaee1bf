import type { servedRequest } from '#libs/contracts';
import { Radio } from 'antd';
import type * as z from 'zod';
import { useSay } from './documents.messages.js';

export type PaperLanguage = z.output<typeof servedRequest>['language'];

interface LanguageOfPaperProps {
  readonly value?: PaperLanguage;
  readonly onChange?: (language: PaperLanguage) => void;
  readonly isDisabled?: boolean;
}

/** In which language a paper goes out: the recipient's, whatever the screen is in. */
export function LanguageOfPaper({ value = 'zh', onChange, isDisabled = false }: LanguageOfPaperProps) {
  const say = useSay();
  return (
    <Radio.Group
      aria-label={say('documents.language')}
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => onChange?.(target.value as PaperLanguage)}
      options={[
        { value: 'zh', label: say('documents.inChinese') },
        { value: 'en', label: say('documents.inEnglish') },
      ]}
    />
  );
}
