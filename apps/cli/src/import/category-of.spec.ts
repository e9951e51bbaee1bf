import { describe, expect, it } from '@jest/globals';
import { isCategory } from '#libs/petition';
import { categoryOf } from './category-of.js';

describe('the category of a message', () => {
  it.each([
    [['三农', '农田水利'], 'rural-water'],
    [['交通', '公路养护'], 'transport'],
    [['城建', '征地拆迁'], 'requisition'],
    [['环保'], 'ecology'],
    [['医疗', '其他'], 'health'],
    [['政务', '其他'], 'other'],
  ])('%s is %s', (path, id) => {
    expect(categoryOf(path)).toBe(id);
    expect(isCategory(id)).toBe(true);
  });

  it('is none where the source has none', () => {
    expect(categoryOf(null)).toBeNull();
    expect(categoryOf([])).toBeNull();
  });
});
