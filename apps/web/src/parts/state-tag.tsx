import { phaseText } from '../base/kind-words.js';
import { useSettings } from '../base/settings.js';

interface StateTagProps {
  readonly kind: string;
  readonly phase: string;
  readonly hasEnded?: boolean;
}

/** Where a case stands (状态): a grey outline, since colour belongs to clocks; with □ where it has ended. */
export function StateTag({ kind, phase, hasEnded = false }: StateTagProps) {
  const { language } = useSettings();
  return (
    <span className="state-tag">
      {hasEnded ? '□ ' : ''}
      {phaseText(kind, phase, language)}
    </span>
  );
}
