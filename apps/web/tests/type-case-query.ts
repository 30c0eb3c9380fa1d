/** The query of a filled-in form for an own type case: from social assistance to full-time work, rules of 2024. */
export function typeCaseQuery(changes: Readonly<Record<string, string>> = {}): string {
  const fields = {
    'time.year': '2024',
    'person.age': '40',
    'person.household': 'single',
    'person.housingCost': '7 000',
    'person.municipality': 'national-average',
    'before.support1.kind': 'social-assistance',
    'before.support1.amount': '10 000',
    'before.support1.months': '12',
    'before.resource1.item': 'gp-visit',
    'before.resource1.quantity': '5',
    'after.work.wage': '26 000',
    'after.work.extent': '100',
    'after.work.months': '12',
    'intervention.cost': '960 000',
    'intervention.participants': '12',
    'settings.subsidyCeiling': 'statutory',
    ...changes,
  };
  return new URLSearchParams(fields).toString();
}
