import type { ComponentType } from 'react';
import type { MessageId } from './texts.js';

/** What is loaded when a screen is opened. */
export interface LoadedScreen {
  readonly Screen: ComponentType;
}

/** One screen: its address, its place in the side bar, its keys. */
export interface Screen {
  readonly path: string;
  /** Row of the permission table that opens it; `any`: everybody who is signed in, `public`: anybody. */
  readonly permit: string;
  readonly load: () => Promise<LoadedScreen>;
  /** Left out: no entry in the side bar, it is reached from another screen. */
  readonly menu?: MenuEntry;
}

/** The entry of a screen in the side bar, and in the palette. */
export interface MenuEntry {
  readonly group: 'work' | 'watch' | 'manage';
  readonly title: MessageId;
  /** After `g`. */
  readonly key?: string;
  /** How many things wait there, beside the entry; left out: nobody counts them. */
  readonly Badge?: ComponentType;
}
