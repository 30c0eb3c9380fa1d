/** Versions of the formats; raised when a key is changed or taken away. Apart from the schemas, which take a while to make. */
export const reportVersion = 1;
export const problemsVersion = 1;
