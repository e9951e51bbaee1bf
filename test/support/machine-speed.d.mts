/** How many times slower than the machine of reference this one is now. */
export declare function slowness(): number;
