import type { Language } from '#language';

declare global {
  namespace App {
    interface PageData {
      language: Language;
    }
    interface PageState {
      /** The query of the address, when it has been changed since the page was loaded. */
      search?: string;
    }
  }
}
