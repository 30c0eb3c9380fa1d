import type { Report } from '../document/schema.ts';

/** The public JSON: the report as it stands. Its JSON Schema is `report.schema.json`. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
