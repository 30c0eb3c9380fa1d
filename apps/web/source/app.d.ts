import type { Language } from './language.ts';

declare global {
  namespace App {
    interface PageData {
      language: Language;
    }
  }
}
