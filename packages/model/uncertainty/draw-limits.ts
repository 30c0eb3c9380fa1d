/** Fewer draws say too little of the ends of an interval; more take more memory than they are worth. */
export const drawLimits = { least: 100, most: 100_000 } as const;
