import { phaseText } from '#libs/contracts';
import { useSettings } from '../base/settings.js';

interface StateTagProps {
  readonly kind: string;
  readonly phase: string;
  readonly endedAt?: string | null;
  readonly hasEnded?: boolean;
}

/** Where a case stands (状态): a grey outline, since colour belongs to clocks; with □ where it has ended. */
export function StateTag({ kind, phase, endedAt = null, hasEnded = endedAt !== null }: StateTagProps) {
  const { language } = useSettings();
  return (
    <span className="state-tag">
      {hasEnded ? '□ ' : ''}
      {phaseText(kind, phase, language)}
    </span>
  );
}
