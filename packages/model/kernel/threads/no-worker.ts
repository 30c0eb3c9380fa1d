/** Stands in a browser for what starts a thread of Node: draws are run there in pieces, in a worker of the page's own. */
export function startWorker(): never {
  throw new Error('There are no threads of Node in a browser; leave out runPlan');
}
