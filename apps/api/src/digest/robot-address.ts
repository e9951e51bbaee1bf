import type { RobotKind } from '#libs/contracts';
import { DomainError } from '#libs/kernel';

// Where both take messages for groups. An installation of its own (政务微信, 专有钉钉) is named by ROBOT_HOSTS.
const hosts: Readonly<Record<RobotKind, string>> = { wecom: 'qyapi.weixin.qq.com', dingtalk: 'oapi.dingtalk.com' };

/**
 * Judges the address of a robot, so that nobody makes the worker ask what it alone can reach (SSRF).
 *
 * @param named hosts that the installation names beside them; they may be spoken to without TLS
 * @throws DomainError invalid `office.robot_address`
 */
export function requireRobotAddress(kind: RobotKind, address: string, named: readonly string[]): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && isPlain(url) && (named.includes(url.hostname) || isUsual(kind, url))) return;
  const details = { host: [hosts[kind], ...named].join(', ') };
  throw new DomainError('invalid', 'office.robot_address', 'not the address of a robot', details);
}

const isPlain = ({ protocol, username, password }: URL): boolean =>
  (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';

const isUsual = (kind: RobotKind, { protocol, hostname, port }: URL): boolean =>
  protocol === 'https:' && hostname === hosts[kind] && port === '';
