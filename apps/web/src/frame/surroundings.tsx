import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState, type ReactNode } from 'react';
import { retriesItself, type Settings, useSettings } from '../base/index.js';
import { themeOf, variablesOf, type Mode } from '../base/theme.js';

/** One cache of answers for the page. */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // What changed is told by the bar of live updates: coming back to a page moves no row of it.
      queries: { retry: retriesItself, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });

/** Language, looks and the cache of answers, around everything. */
export function Surroundings({ queries, children }: { readonly queries: QueryClient; readonly children: ReactNode }) {
  const settings = useSettings();
  const { language, size } = settings;
  const mode = useMode(settings.mode);
  useEffect(() => {
    const html = document.documentElement;
    html.lang = language === 'zh' ? 'zh-CN' : 'en';
    html.dataset['mode'] = mode;
    html.dataset['size'] = size;
    html.style.colorScheme = mode === 'dark' ? 'dark' : 'light';
    for (const [name, value] of Object.entries(variablesOf(mode, size))) html.style.setProperty(name, value);
  }, [language, mode, size]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={themeOf(mode, size, readersZoom())}
      button={{ autoInsertSpace: false }}
      // What is not needed says so; most fields are.
      form={{ requiredMark: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ConfigProvider>
  );
}

/** The reader's own text size in the browser, over the usual one; measured before our own root size counts. */
function readersZoom(): number {
  const probe = document.documentElement;
  const rootShare = parseFloat(getComputedStyle(probe).getPropertyValue('--root')) / 100;
  const root = parseFloat(getComputedStyle(probe).fontSize);
  return Number.isFinite(rootShare) && rootShare > 0 ? root / rootShare / 16 : 1;
}

const queriesOfDevice = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' } as const;

/** The look that is chosen, or the device's. */
function useMode(chosen: Settings['mode']): Mode {
  const isDark = useDevice(queriesOfDevice.dark);
  const isContrast = useDevice(queriesOfDevice.contrast);
  if (chosen !== 'auto') return chosen;
  if (isContrast) return 'contrast';
  return isDark ? 'dark' : 'light';
}

function useDevice(query: string): boolean {
  const [fits, setFits] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const change = (): void => setFits(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, [query]);
  return fits;
}
