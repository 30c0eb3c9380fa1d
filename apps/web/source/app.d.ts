declare global {
  namespace App {
    interface PageState {
      /** The query of the address, when it has been changed since the page was loaded. */
      search?: string;
    }
  }
}

export {};
