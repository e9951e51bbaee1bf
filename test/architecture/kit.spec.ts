import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitParts, kitStyles } from '../../apps/web/kit-styles.mjs';

const sources = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src');

/** What the console imports of the kit, but for what draws nothing. */
function imported(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(join(sources, name), 'utf8'));
  const lists = texts.flatMap((text) =>
    [...text.matchAll(/^import \{([^}]*)\} from 'antd';/gm)].map((match) => match[1]),
  );
  const names = lists.flatMap((list) => (list ?? '').split(',')).map((name) => name.trim().replace(/ as .*/, ''));
  return [...new Set(names)].filter((name) => /^[A-Z]/.test(name) && name !== 'ConfigProvider').sort();
}

describe('the stylesheet of the component kit', () => {
  let rules = '';

  beforeAll(() => {
    rules = kitStyles();
  }, 60_000);

  it('has whatever the console imports', () => {
    expect(imported().length).toBeGreaterThan(10);
    expect(imported().filter((name) => !kitParts.includes(name))).toEqual([]);
  });

  it('styles each of them by variables, and sets none', () => {
    const classOf: Readonly<Record<string, string>> = {
      Button: 'btn',
      InputNumber: 'input-number',
      AutoComplete: 'select',
    };
    const without = kitParts.filter((name) => !rules.includes(`.ant-${classOf[name] ?? name.toLowerCase()}`));
    expect(without).toEqual([]);
    expect(rules).toContain('var(--ant-color-primary)');
    expect(rules).not.toMatch(/[{;]--ant-color-primary:/);
  });
});
