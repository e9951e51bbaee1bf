import {
  BellOutlined,
  CheckCircleOutlined,
  ClockCircleOutlined,
  HourglassOutlined,
  MinusCircleOutlined,
  PauseCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import { useSay } from './clock.messages.js';
import { coloursOf, type ClockStage } from './clock-stage.js';

const icons: Readonly<Record<ClockStage, ComponentType>> = {
  idle: MinusCircleOutlined,
  running: ClockCircleOutlined,
  warn: HourglassOutlined,
  today: BellOutlined,
  overdue: WarningOutlined,
  met: CheckCircleOutlined,
  met_late: WarningOutlined,
  unconfirmed: HourglassOutlined,
  superseded: PauseCircleOutlined,
  cancelled: PauseCircleOutlined,
  used: CheckCircleOutlined,
  fired: MinusCircleOutlined,
  lapsed: MinusCircleOutlined,
  no_limit: MinusCircleOutlined,
  measured: MinusCircleOutlined,
};

interface ChipProps {
  readonly stage: ClockStage;
  readonly isProvisional?: boolean;
  /** Instead of the stage's own word, e.g. the words of the deadline. */
  readonly children?: ReactNode;
}

/** How a clock stands (时限状态): icon and word and colour, never colour alone; a dashed edge for what is provisional. */
export function ClockChip({ stage, isProvisional = false, children }: ChipProps) {
  const say = useSay();
  const Icon = icons[stage];
  const classes = `clock-chip stage-${stage} ${isProvisional ? 'is-provisional' : ''}`;
  return (
    <span className={classes} style={coloursOf(stage)}>
      <span className="clock-icon" aria-hidden="true">
        <Icon />
      </span>
      <span>{children ?? say(`clock.stage.${stage}`)}</span>
      {isProvisional ? <span> ≈ {say('clock.provisional')}</span> : null}
    </span>
  );
}
