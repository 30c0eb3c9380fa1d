/** Version of the format; raised when a key is changed or taken away. Apart from the schema, which takes a while to make. */
export const reportVersion = 1;
