import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as withParts, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { PartLook, PictureData } from './picture-parts.js';

// Only what is drawn: bars on a grid, with patterns. The words beside them are the page's own, and so are the links.
withParts([BarChart, GridComponent, AriaComponent, SVGRenderer]);

/** The bars of a picture, drawn; loaded with the library when a board is opened, so that nobody else waits for it. */
export function DrawnBars({ data }: { readonly data: PictureData }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const drawn = init(element, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('finished', () => fitToPaper(element));
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => chart.current?.setOption(optionOf(data), { notMerge: true }), [data]);
  return <div ref={place} className="bars-drawn" />;
}

/** On paper it is as wide as its place there, which is not the one that it was drawn for. */
function fitToPaper(place: HTMLElement): void {
  const drawing = place.querySelector('svg');
  const [width, height] = [drawing?.getAttribute('width'), drawing?.getAttribute('height')];
  if (width == null || height == null) return;
  drawing?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  drawing?.setAttribute('preserveAspectRatio', 'none');
}

/** A part by its variables, so that it follows every look of the console and turns grey on paper. */
const fillOf = (look: PartLook): string => `var(--part-${look})`;

function optionOf({ parts, bars, scale }: PictureData): EChartsCoreOption {
  return {
    animation: false,
    // What is said of the picture stands beside it; the library gives the patterns alone.
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: true, decals: parts.map(({ look }) => decals[look]) },
    },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: {
      type: 'value',
      min: 0,
      max: scale,
      interval: scale / 4,
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: 'var(--divider)' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { lineStyle: { color: 'var(--text-2)' } },
      axisTick: { show: false },
      axisLabel: { show: false },
    },
    series: parts.map(({ look, name }, at) => ({
      type: 'bar',
      name,
      stack: 'all',
      silent: true,
      barWidth: '62%',
      itemStyle: { color: fillOf(look), borderColor: 'var(--text-2)', borderWidth: 1 },
      // What is nothing has no edge either.
      data: bars.map(({ pieces }) => ((pieces[at]?.size ?? 0) > 0 ? pieces[at]?.size : null)),
    })),
  };
}

const stripes = (rotation: number, gap: number) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, gap],
  rotation,
});
const dots = {
  symbol: 'circle',
  symbolSize: 0.8,
  dashArrayX: [
    [6, 6],
    [0, 6, 6, 0],
  ],
  dashArrayY: [6, 0],
};
const none = { symbol: 'none' };
const marked = (look: PartLook, decal: object): object => ({ ...decal, color: `var(--part-${look}-mark)` });

const decals: Readonly<Record<PartLook, object>> = {
  'on-time': none,
  late: marked('late', stripes(-Math.PI / 4, 5)),
  unconfirmed: marked('unconfirmed', dots),
  'in-limit': none,
  'span-0': none,
  'span-1': marked('span-1', dots),
  'span-2': marked('span-2', stripes(Math.PI / 4, 6)),
  'span-3': marked('span-3', stripes(-Math.PI / 4, 3)),
};
