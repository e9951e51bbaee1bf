import { describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import { requireRobotAddress } from './robot-address.js';

const judged = (kind: 'wecom' | 'dingtalk', address: string, named: readonly string[] = []): string => {
  try {
    requireRobotAddress(kind, address, named);
    return 'allowed';
  } catch (error) {
    return isDomainError(error) ? error.code : String(error);
  }
};

describe('the address of a robot', () => {
  it('is of its own service, or of a host that the installation names', () => {
    expect(judged('wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k')).toBe('allowed');
    expect(judged('dingtalk', 'https://oapi.dingtalk.com/robot/send?access_token=t')).toBe('allowed');
    expect(judged('wecom', 'http://wx.county/cgi-bin/webhook/send?key=k', ['wx.county'])).toBe('allowed');
  });

  it.each([
    'https://oapi.dingtalk.com/robot/send?access_token=t',
    'http://qyapi.weixin.qq.com/x',
    'https://qyapi.weixin.qq.com:8443/x',
    'https://qyapi.weixin.qq.com.evil.example/x',
    'https://qyapi.weixin.qq.com@evil.example/x',
    'https://user:pass@qyapi.weixin.qq.com/x',
    'http://169.254.169.254/x',
    'file:///etc/passwd',
    'nothing',
  ])('of WeCom is not %s', (address) => {
    expect(judged('wecom', address)).toBe('office.robot_address');
  });
});
