// The table is read and evaluated in the browser, so that nothing has to be sent.
export const csr = true;
