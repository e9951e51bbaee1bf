// The rules of the component kit as one stylesheet, written when the console is built: computed in the browser they
// were a fifth of the time to the first screen. Colours and sizes stay variables, which the theme sets at run time.
import { createRequire } from 'node:module';

/** What of the kit the console uses, and what these use in turn; a test holds it against the imports. */
export const kitParts = [
  ...['AutoComplete', 'Button', 'Checkbox', 'Drawer', 'Dropdown', 'Empty', 'Form', 'Input', 'InputNumber', 'Menu'],
  ...['Modal', 'Popover', 'Radio', 'Segmented', 'Select', 'Skeleton', 'Space', 'Spin', 'Switch'],
  ...['Tooltip', 'Upload'],
];

/** The stylesheet. It is the same for every look, for nothing in it is a colour or a size. */
export function kitStyles() {
  const require = createRequire(import.meta.url);
  const { createElement } = require('react');
  const { renderToString } = require('react-dom/server');
  const { createCache, extractStyle, StyleProvider } = require('@ant-design/cssinjs');
  const antd = require('antd');
  const parts = kitParts.map((name) => createElement(antd[name], { key: name, ...propsOf[name] }));
  const inner = [antd.Input.TextArea, antd.Input.Password, antd.Input.Search, antd.Radio.Group, antd.Radio.Button];
  const all = [...parts, ...inner.map((part, index) => createElement(part, { key: index }))];
  const cache = createCache();
  const themed = createElement(antd.ConfigProvider, { theme: { hashed: false, cssVar: { key: 'kit' } } }, all);
  renderToString(createElement(StyleProvider, { cache }, themed));
  return extractStyle(cache, { plain: true, types: 'style' });
}

// Those that cannot be drawn from nothing.
const propsOf = { Dropdown: { menu: { items: [] }, children: 'x' }, Menu: { items: [] } };

/** Puts the stylesheet in the place of `kit.css`. */
export const kit = () => ({
  name: 'maplebridge-kit',
  enforce: 'pre',
  transform: (_text, id) => (id.endsWith('/base/kit.css') ? kitStyles() : undefined),
});
