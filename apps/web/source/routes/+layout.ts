// A page is plain HTML with links and forms, and starts nothing in the browser unless it says so itself.
export const csr = false;
