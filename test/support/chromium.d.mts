export declare function chromiumPath(): string | undefined;
export declare function windowlessPath(): string | undefined;
export declare function ensureChromium(): Promise<boolean>;
