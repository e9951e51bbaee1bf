import type { Plugin } from 'vite';

export declare const kitParts: readonly string[];
export declare function kitStyles(): string;
export declare function kit(): Plugin;
