import { phaseText } from '#libs/contracts';
import { useSettings } from '../base/settings.js';

/** Where a case stands (状态): a grey outline, since colour belongs to clocks; with □ where it has ended. */
export function StateTag({ phase, hasEnded = false }: { readonly phase: string; readonly hasEnded?: boolean }) {
  const { language } = useSettings();
  return (
    <span className="state-tag">
      {hasEnded ? '□ ' : ''}
      {phaseText(phase, language)}
    </span>
  );
}
